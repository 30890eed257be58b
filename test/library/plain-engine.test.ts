import { createContext, runInContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { checkReport, parseReport, readQuantities, summarizeReports } from "../../src/index.ts";
import { SEED_TEXT } from "../seeds/seed.ts";
import { bundleForBrowser } from "../support/browser-bundle.ts";

/** What a script gives, run in an engine that has nothing but the language itself. */
async function inPlainEngine(script: string): Promise<string> {
  const context = createContext({ seed: SEED_TEXT });
  runInContext(`${await bundleForBrowser()};globalThis.reform = reform;`, context);
  return runInContext(script, context) as string;
}

describe("the library without Node", () => {
  it.each([
    ["parseReport", "reform.parseReport(seed)", () => parseReport(SEED_TEXT)],
    ["checkReport", 'reform.checkReport(seed, { lang: "ja" })', () => checkReport(SEED_TEXT, { lang: "ja" })],
    ["summarizeReports", "reform.summarizeReports([seed])", () => summarizeReports([SEED_TEXT])],
    ["readQuantities", 'reform.readQuantities("収納率98.5%以上")', () => readQuantities("収納率98.5%以上")],
  ])("%s gives what it gives under Node", async (_, script, own) => {
    expect(await inPlainEngine(`JSON.stringify(${script})`)).toBe(JSON.stringify(own()));
  });
});
