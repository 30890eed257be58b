import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeCheckedReport } from "../render/checks.ts";
import { checkedSeed } from "../render/html/pages.ts";
import { makeRating } from "../render/reports.ts";
import { launchChromium } from "./chromium.ts";
import { ask, openReports } from "./open-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const SEED = checkedSeed();
const LEVELS = ["exceeded", "achieved", "nearly", "missed", "infeasible", "unknown"] as const;

/** A report that shows every level of rating, every verdict and every result. */
function everyColour() {
  const checked = makeCheckedReport();
  const [first] = checked.report.initiatives;
  const [assessment] = checked.assessments;
  if (!first || !assessment) throw new Error("the report has no initiative");
  const symbols = LEVELS.map((level, index) => ({
    symbol: "SABCDE"[index] as string,
    definition: level,
    level,
    span: { start: 0, end: 1 },
  }));
  const initiatives = symbols.map(({ symbol }, index) => ({
    ...first,
    id: `1-1-${index}`,
    rating: makeRating(symbol, symbols),
  }));
  const verdicts = ["consistent", "overrated", "underrated", "unverifiable"] as const;
  const results = ["met", "missed", "not-due", "no-actual", "unclear"] as const;
  return {
    ...checked,
    report: { ...checked.report, ratingScale: symbols, initiatives },
    assessments: initiatives.map((initiative, index) => ({
      ...assessment,
      initiative,
      verdict: verdicts[index % 4] ?? "consistent",
      indicators: assessment.indicators.map((one) => ({ ...one, result: results[index % 5] ?? "met" })),
    })),
  };
}

/** What axe finds wrong: the rule and where. */
async function violations(page: Page, rules: axe.RuleObject = {}): Promise<string[]> {
  await ask(page, axe.source);
  const { violations: found } = await ask<axe.AxeResults>(
    page,
    `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], rules: ${JSON.stringify(rules)} })`,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

describe.each(["light", "dark"] as const)("axe (%s)", (colorScheme) => {
  it.each([
    ["the seed", [SEED], "ja", 1280],
    ["the seed in English", [SEED], "en", 1280],
    ["the seed on a telephone", [SEED], "ja", 360],
    ["several reports", [makeCheckedReport(), makeCheckedReport()], "ja", 1280],
    ["every level, verdict and result", [everyColour()], "ja", 1280],
  ] as const)("finds nothing wrong with %s", async (_, reports, lang, width) => {
    const { page, close } = await openReports(browser, reports, {
      lang,
      colorScheme,
      viewport: { width, height: 900 },
    });
    // With a button pressed and a row marked: these have colours of their own.
    await page.locator(".controls button[aria-pressed]").first().click();
    await ask(page, `location.hash = document.querySelector(".initiative:not([hidden])").id`);
    expect(await violations(page)).toEqual([]);
    await close();
  });
});

describe("axe on paper", () => {
  it("finds nothing wrong", async () => {
    const { page, close } = await openReports(browser, [SEED], { colorScheme: "dark" });
    await page.emulateMedia({ media: "print" });
    // Nothing is pressed on paper.
    expect(await violations(page, { "target-size": { enabled: false } })).toEqual([]);
    await close();
  });
});
