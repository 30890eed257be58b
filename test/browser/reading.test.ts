import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkedSeed, HOSTILE, reportOf } from "../render/html/pages.ts";
import { launchChromium } from "./chromium.ts";
import { ask, type OpenOptions, type OpenPage, openReports, shownIds } from "./open-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const SEED = checkedSeed();
const IDS = SEED.report.initiatives.map(({ id }) => `i-${id}`);

/** Opens a page for the length of a test. */
async function withPage(options: OpenOptions, test: (open: OpenPage) => Promise<void>, reports = [SEED]) {
  const open = await openReports(browser, reports, options);
  try {
    await test(open);
  } finally {
    await open.close();
  }
}

describe("the page in a browser", () => {
  it("shows the report, asks for nothing, and has no trouble", () =>
    withPage({}, async ({ page, trouble }) => {
      expect(await page.title()).toContain("第3次南アルプス市行政改革実施計画取組み結果");
      expect(await page.locator("h1").isVisible()).toBe(true);
      expect(await shownIds(page)).toEqual(IDS);
      expect(await page.locator(".status").first().textContent()).toBe("38件中 38件を表示");
      expect(trouble).toEqual([]);
    }));

  it("wears its style, so its hash is right", () =>
    withPage({}, async ({ page }) => {
      expect(await ask(page, `getComputedStyle(document.querySelector("th")).textAlign`)).toBe("left");
      expect(await ask(page, `getComputedStyle(document.querySelector(".skip")).position`)).toBe("absolute");
    }));

  it("draws bars as long as the numbers say, and the line where the target is", () =>
    withPage({}, async ({ page }) => {
      const ratio = await ask<number>(
        page,
        `(() => { const row = [...document.querySelectorAll(".attainment tr")].find((tr) => tr.textContent.includes("414億円"));
          const width = (name) => row.querySelector(name).getBoundingClientRect().width;
          return width(".fill-missed") / width(".track"); })()`,
      );
      expect(ratio).toBeCloseTo(291 / 414 / 2, 2);
    }));

  it.each([360, 768, 1280, 1920])("fits a window of %i pixels without scrolling sideways", (width) =>
    withPage({ viewport: { width, height: 800 } }, async ({ page }) => {
      expect(await ask(page, "document.documentElement.scrollWidth")).toBe(width);
      const cut = await ask<string[]>(
        page,
        `[...document.querySelectorAll("td, th, dd, dt, p, h1, h2, h3, button")].filter((one) => one.checkVisibility() && !one.closest(".sr, .wide, thead") && one.getBoundingClientRect().right > innerWidth + 1).map((one) => one.textContent.slice(0, 40))`,
      );
      expect(cut).toEqual([]);
    }),
  );

  it("is dark where the reader's system is", async () => {
    const grounds: string[] = [];
    for (const colorScheme of ["light", "dark"] as const) {
      await withPage({ colorScheme }, async ({ page }) => {
        grounds.push(await ask(page, "getComputedStyle(document.body).backgroundColor"));
      });
    }
    expect(grounds).toEqual(["rgb(255, 255, 255)", "rgb(20, 24, 29)"]);
  });

  it("jumps at once to the place that an address names", () =>
    withPage({ reducedMotion: "no-preference" }, async ({ page }) => {
      expect(await ask(page, "getComputedStyle(document.documentElement).scrollBehavior")).toBe("auto");
    }));
});

describe("without JavaScript", () => {
  it("everything can be read, and no control stands idle", () =>
    withPage({ javaScriptEnabled: false }, async ({ page, trouble }) => {
      const bodies = page.locator("tbody.initiative");
      expect(await bodies.count()).toBe(38);
      expect(await page.locator("tbody.initiative:visible").count()).toBe(38);
      expect(await page.getByText("計画的な市債発行、償還。").first().isVisible()).toBe(true);
      expect(await page.locator(".notes").isVisible()).toBe(true);
      expect(await page.locator("button:visible, input:visible, select:visible").count()).toBe(0);
      expect(trouble).toEqual([]);
    }));

  it("links lead to their places", () =>
    withPage({ javaScriptEnabled: false }, async ({ page }) => {
      await page.locator(".finding a").first().click();
      expect(page.url()).toMatch(/#i-1-1-5$/);
      expect(await page.locator("#i-1-1-5 .facts-row").isVisible()).toBe(true);
    }));
});

describe("on paper", () => {
  it("is A4 landscape, of several pages with the heading repeated", () =>
    withPage({}, async ({ page }) => {
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
      expect(pages.length).toBeGreaterThan(10);
      expect(pages.length).toBeLessThan(40);
      const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)];
      expect(boxes.length).toBeGreaterThan(0);
      const sizes = boxes.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]);
      expect(sizes.filter(([width, height]) => width !== 842 || height !== 595)).toEqual([]);
    }));

  it("has no controls, and is black on white whatever the screen is", () =>
    withPage({ colorScheme: "dark" }, async ({ page }) => {
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      for (const name of [".controls", ".contents", ".skip"])
        expect(await page.locator(name).first().isVisible()).toBe(false);
      expect(await ask(page, "getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
      expect(await page.locator("tbody.initiative .full").first().isVisible()).toBe(true);
    }));
});

describe("hostile texts", () => {
  it("do nothing, each in a report of its own within one page", () =>
    withPage(
      { reducedMotion: "reduce" },
      async ({ page, trouble }) => {
        expect(await page.locator("article").count()).toBe(HOSTILE.length);
        // Every link and button, as a reader may press them.
        await ask(page, "document.querySelectorAll('main a, main button').forEach((one) => one.click())");
        await ask(
          page,
          `document.querySelectorAll("input[type=search]").forEach((field, index) => {
            field.value = ${JSON.stringify(HOSTILE)}[index];
            field.dispatchEvent(new Event("input"));
          })`,
        );
        const counts = await ask<Record<string, unknown>>(
          page,
          `({
            globals: Object.keys(globalThis).filter((name) => /hack/.test(name)),
            scripts: document.querySelectorAll("script").length,
            loading: document.querySelectorAll("img, iframe, object, embed, link, base").length,
            listeners: [...document.querySelectorAll("*")].flatMap((one) => one.getAttributeNames()).filter((name) => name.startsWith("on")),
            titles: document.querySelectorAll("h1").length,
          })`,
        );
        expect(counts).toEqual({ globals: [], scripts: 1, loading: 0, listeners: [], titles: 1 });
        expect(page.url()).toContain("/report.html");
        expect(trouble).toEqual([]);
      },
      HOSTILE.map(reportOf),
    ));
});
