import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toLocation } from "../../src/input/places.ts";
import { findIn, readExample } from "./example-report.ts";

const folder = new URL("../../fixtures/rules/", import.meta.url);
const names = readdirSync(folder).toSorted();

/** What the rules find in the report of a folder, in order of place. */
function findInFixture(name: string) {
  const text = readFileSync(new URL(`${name}/input.txt`, folder), "utf8");
  const { document } = readExample(text);
  return findIn(text).map(({ rule, severity, span }) => ({
    rule,
    severity,
    line: toLocation(document, span).line,
  }));
}

describe("fixtures of rules", () => {
  it("have names that say whether something is to be found", () => {
    expect(names.length).toBeGreaterThanOrEqual(16);
    expect(names.filter((name) => !/^(?:ok|ng)-/.test(name))).toEqual([]);
  });

  it.each(names)("%s", (name) => {
    const found = findInFixture(name);
    if (name.startsWith("ok-")) expect(found).toEqual([]);
    else expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), "utf8")));
  });
});
