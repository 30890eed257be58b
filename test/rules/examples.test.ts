import { describe, expect, it } from "vitest";
import { TEXT_FIELDS } from "../../src/report/types.ts";
import { RULES } from "../../src/rules/index.ts";
import { exampleText, findIn, readExample } from "./example-report.ts";

describe.each(RULES.map((rule) => [rule.id, rule] as const))("the examples of %s", (id, { docs }) => {
  const { ok, ng } = docs.examples;

  it.each([...ok, ...ng].map((example) => [JSON.stringify(example), example] as const))(
    "are read as written: %s",
    (_, example) => {
      const { initiatives } = readExample(exampleText(example));
      expect(initiatives).toHaveLength(3);
      for (const field of TEXT_FIELDS) expect(initiatives[1]?.texts[field]).toBe(example[field] ?? null);
    },
  );

  it.each(ok.map((example) => [JSON.stringify(example), example] as const))("clean: %s", (_, example) => {
    expect(findIn(exampleText(example)).filter(({ rule }) => rule === id)).toEqual([]);
  });

  it.each(ng.map((example) => [JSON.stringify(example), example] as const))("failing: %s", (_, example) => {
    expect(findIn(exampleText(example)).map(({ rule }) => rule)).toContain(id);
  });
});
