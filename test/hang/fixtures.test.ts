import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseReport } from "../../src/index.ts";
import { runOn } from "./growth.ts";

const folder = new URL("../../fixtures/hang/", import.meta.url);

/** Small reports of one row, made to keep patterns busy; three of them kept the program busy for ever. */
describe("fixtures made to hang", () => {
  it.each(readdirSync(folder).toSorted())("%s", async (name) => {
    const text = readFileSync(new URL(`${name}/input.txt`, folder), "utf8");
    const { initiatives } = parseReport(text);
    expect(initiatives.map(({ title }) => title)).toEqual(["補助金の見直し"]);
    for (const argv of [["check"], ["check", "--format", "html"], ["parse"], ["summary"]])
      await runOn(argv, text);
  });
});
