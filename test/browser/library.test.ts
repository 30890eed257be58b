import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { checkReport, parseReport, summarizeReports } from "../../src/index.ts";
import { SEED_TEXT } from "../seeds/seed.ts";
import { bundleForBrowser } from "../support/browser-bundle.ts";
import { launchChromium } from "./chromium.ts";
import { ask } from "./open-page.ts";

const SEED = new URL("../../seeds/000_c5e0678bee15d5f0.txt", import.meta.url);
const bytes = readFileSync(SEED);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

it("gives in a browser what it gives under Node, for texts and for bytes", async () => {
  const page = await browser.newPage();
  await page.addScriptTag({ content: `${await bundleForBrowser()};window.reform = reform;` });
  await page.evaluate(`window.seed = ${JSON.stringify(SEED_TEXT)}`);
  await page.evaluate(
    `window.bytes = Uint8Array.from(atob("${bytes.toString("base64")}"), (c) => c.charCodeAt(0))`,
  );
  const inPage = (script: string) => ask<string>(page, `JSON.stringify(${script})`);
  expect(await inPage("reform.parseReport(seed)")).toBe(JSON.stringify(parseReport(SEED_TEXT)));
  expect(await inPage("reform.parseReport(bytes)")).toBe(JSON.stringify(parseReport(bytes)));
  expect(await inPage("reform.checkReport(bytes)")).toBe(JSON.stringify(checkReport(bytes)));
  expect(await inPage("reform.summarizeReports([seed])")).toBe(JSON.stringify(summarizeReports([SEED_TEXT])));
  await page.close();
});
