import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkedSeed } from "../render/html/pages.ts";
import { launchChromium } from "./chromium.ts";
import { ask, type OpenPage, openReports, shownIds } from "./open-page.ts";

const SEED = checkedSeed();
const IDS = SEED.report.initiatives.map(({ id }) => `i-${id}`);
const idsOf = (rating: string | null) =>
  SEED.report.initiatives
    .filter((initiative) => (initiative.rating?.symbol ?? null) === rating)
    .map(({ id }) => `i-${id}`);

let browser: Browser;
let open: OpenPage;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  open = await openReports(browser, [SEED]);
  page = open.page;
  return async () => {
    expect(open.trouble).toEqual([]);
    await open.close();
  };
});

const button = (name: string) => page.locator(".controls").getByRole("button", { name, exact: true });
const header = (name: string) =>
  page.locator(".initiatives thead").getByRole("button", { name, exact: true });
const status = () => page.getByRole("status").textContent();
const search = (words: string) => page.getByRole("searchbox", { name: "全文検索" }).fill(words);

describe("filters", () => {
  it("show the initiatives of a rating, of either of two, of all again", async () => {
    await button("A").click();
    expect(await shownIds(page)).toEqual(idsOf("A"));
    expect(await button("A").getAttribute("aria-pressed")).toBe("true");
    expect(await status()).toBe("38件中 10件を表示");
    await button("C").click();
    expect(await shownIds(page)).toHaveLength(11);
    await button("A").click();
    expect(await shownIds(page)).toEqual(idsOf("C"));
    await button("C").click();
    expect(await shownIds(page)).toEqual(IDS);
  });

  it("show the initiatives of a verdict, with findings, of a department", async () => {
    await button("高すぎる").click();
    const overrated = SEED.assessments.filter(({ verdict }) => verdict === "overrated");
    expect(await shownIds(page)).toEqual(overrated.map(({ initiative }) => `i-${initiative.id}`));
    await button("警告").click();
    expect(await shownIds(page)).toEqual(["i-1-1-5", "i-1-3-2"]);
    await button("条件を解除").click();
    expect(await shownIds(page)).toEqual(IDS);
    await page.getByLabel("課", { exact: true }).selectOption({ label: "納税課" });
    expect(await shownIds(page)).toEqual(["i-1-2-1"]);
  });

  it("show only headings that something stands under", async () => {
    await button("C").click();
    const headings = await page.locator("tbody.group:visible").allTextContents();
    expect(headings.map((text) => text.replace(/\s+/g, " ").trim())).toEqual([
      expect.stringContaining("3 人材育成"),
      expect.stringContaining("定員"),
    ]);
  });
});

describe("search", () => {
  it("finds words of any field, in full or half width, upper or lower case", async () => {
    await search("ふるさと納税");
    const found = await shownIds(page);
    expect(found).toContain("i-1-2-3");
    expect(found.length).toBeLessThan(10);
    for (const [one, other] of [
      ["ｺﾐｭﾆﾃｨ", "コミュニティ"],
      ["９８．５％", "98.5%"],
      ["ｋｐｉ", "KPI"],
      ["第６期　財政", "第6期 財政"],
    ]) {
      await search(one as string);
      const ids = await shownIds(page);
      await search(other as string);
      expect(await shownIds(page)).toEqual(ids);
    }
  });

  it("finds what holds all of several words", async () => {
    await search("財政課");
    const some = await shownIds(page);
    await search("財政課 市債");
    const both = await shownIds(page);
    expect(both).toContain("i-1-1-1");
    expect(both.length).toBeLessThan(some.length);
    expect(both.filter((id) => !some.includes(id))).toEqual([]);
  });

  it("says when nothing fits, and joins with the filters", async () => {
    await search("この言葉はどこにもない");
    expect(await shownIds(page)).toEqual([]);
    expect(await status()).toBe("条件に合う取組はありません。");
    await search("基金");
    const found = await shownIds(page);
    await button("A").click();
    expect(await shownIds(page)).toEqual(found.filter((id) => idsOf("A").includes(id)));
  });
});

describe("sorting", () => {
  const titles = () => page.locator(".initiative:visible .c-title").allTextContents();

  it("goes by a column, up and down, and back to the order of the report", async () => {
    const column = (name: string) => page.locator(".initiatives thead th", { hasText: name });
    expect(await column("番号").getAttribute("aria-sort")).toBe("ascending");
    await header("取組").click();
    expect(await column("取組").first().getAttribute("aria-sort")).toBe("ascending");
    expect(await column("番号").getAttribute("aria-sort")).toBe("none");
    const ascending = await titles();
    expect(ascending).toEqual(ascending.toSorted(new Intl.Collator("ja", { numeric: true }).compare));
    expect(await page.locator("tbody.group:visible").count()).toBe(0);
    await header("取組").click();
    expect(await titles()).toEqual(ascending.toReversed());
    await header("番号").click();
    expect(await shownIds(page)).toEqual(IDS);
    expect(await page.locator("tbody.group:visible").count()).toBeGreaterThan(4);
  });

  it("goes by the order of the scale, and by how much is wrong, the worst first", async () => {
    await header("評価").click();
    expect((await shownIds(page)).slice(0, 10)).toEqual(idsOf("A"));
    expect((await shownIds(page)).slice(-4)).toEqual(idsOf(null));
    await header("指摘").click();
    // Each has a warning, and the first a note besides.
    expect((await shownIds(page)).slice(0, 2)).toEqual(["i-1-3-2", "i-1-1-5"]);
    await header("評価と数値").click();
    expect((await shownIds(page)).slice(0, 2)).toEqual(["i-1-1-5", "i-1-3-2"]);
  });

  it("keeps what is filtered out hidden", async () => {
    await button("A").click();
    await header("取組").click();
    expect((await shownIds(page)).toSorted()).toEqual(idsOf("A").toSorted());
  });
});

describe("links", () => {
  it("lead from a finding to its initiative, and mark it", async () => {
    await page.locator(".finding a").first().click();
    expect(page.url()).toMatch(/#i-1-1-5$/);
    const ground = (id: string) =>
      ask<string>(page, `getComputedStyle(document.querySelector("#${id} .full td")).backgroundColor`);
    expect(await ground("i-1-1-5")).not.toBe(await ground("i-1-1-4"));
  });

  it("lead to an initiative that a filter hides: the filter goes", async () => {
    await button("C").click();
    expect(await page.locator("#i-1-1-5").isVisible()).toBe(false);
    await page.locator(".finding a").first().click();
    await page.locator("#i-1-1-5").waitFor({ state: "visible" });
    expect(await button("C").getAttribute("aria-pressed")).toBe("false");
  });

  it("open the page at an initiative, below the heading that stays in view", async () => {
    const linked = await openReports(browser, [SEED], { anchor: "i-2-3-4", reducedMotion: "reduce" });
    const top = await ask<number>(
      linked.page,
      `document.getElementById("i-2-3-4").getBoundingClientRect().top`,
    );
    await linked.close();
    expect(top).toBeGreaterThan(20);
    expect(top).toBeLessThan(200);
  });

  it("are apart for several reports, and so are their controls", async () => {
    const several = await openReports(browser, [SEED, checkedSeed("second.txt")]);
    const second = several.page.locator("#report-2");
    await second.getByRole("button", { name: "C", exact: true }).click();
    expect(await second.locator("tbody.initiative:visible").count()).toBe(1);
    expect(await several.page.locator("#report-1 tbody.initiative:visible").count()).toBe(38);
    expect(several.trouble).toEqual([]);
    await several.close();
  });
});

describe("the keyboard", () => {
  const focused = () =>
    ask<string>(page, "document.activeElement.textContent.trim() || document.activeElement.type");

  it("reaches the skip link first, then the contents, then every control in order", async () => {
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("本文へ移動");
    expect(
      await ask<number>(page, "document.activeElement.getBoundingClientRect().top"),
    ).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    expect(await ask(page, "document.activeElement.id")).toBe("main");
    await page.getByRole("searchbox").focus();
    const order: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press("Tab");
      order.push(await focused());
    }
    expect(order).toEqual(["条件を解除", "A", "B", "C"]);
  });

  it("presses buttons and sorts, with the focus in plain view", async () => {
    await button("B").focus();
    await page.keyboard.press("Space");
    expect(await shownIds(page)).toEqual(idsOf("B"));
    await page.keyboard.press("Tab");
    expect(await ask(page, "getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
    await header("主管課").focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("th.c-department").getAttribute("aria-sort")).toBe("ascending");
    expect(await focused()).toBe("主管課");
  });

  it("stays with the search when the conditions are cleared", async () => {
    await search("基金");
    await button("条件を解除").focus();
    await page.keyboard.press("Enter");
    expect(await shownIds(page)).toEqual(IDS);
    expect(await focused()).toBe("search");
  });
});
