import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULES } from "../../src/rules/index.ts";
import { findInExample } from "./example-report.ts";

const FOLDER = new URL("../../src/rules/", import.meta.url);
const FILES = readdirSync(FOLDER, { withFileTypes: true })
  .filter(
    (entry) => entry.isFile() && entry.name.endsWith(".ts") && !/^(?:index|types)\.ts$/.test(entry.name),
  )
  .map(({ name }) => name);
const JAPANESE = /[\u3041-\u30ff\u4e00-\u9fff]/;

describe("the list of rules", () => {
  it("holds every file of the folder, each named after its rule", () => {
    expect(RULES.map(({ id }) => `${id.replace("/", "-")}.ts`).toSorted()).toEqual(FILES.toSorted());
  });

  it("has no id twice", () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const { docs } = rule;
  const found = docs.examples.ng.flatMap(findInExample).filter((one) => one.rule === id);

  it("says in both languages what it reports and why", () => {
    for (const text of [docs.summary, docs.why]) {
      expect(text.ja).toMatch(JAPANESE);
      expect(text.en).toMatch(/^[A-Z'].*[a-z]/);
      expect(text.en).not.toBe(text.ja);
    }
    expect(docs.summary.ja).not.toMatch(/。/);
    expect(docs.why.ja).toMatch(/。$/);
    expect(docs.why.en).toMatch(/\.$/);
  });

  it("shows at least one clean and one failing row", () => {
    expect(docs.examples.ok.length).toBeGreaterThan(0);
    expect(docs.examples.ng.length).toBeGreaterThan(0);
  });

  it("speaks both languages, in one line, of what it found", () => {
    expect(found.length).toBeGreaterThan(0);
    for (const { message, related } of found) {
      for (const { ja, en } of [message, ...related.map((one) => one.message)]) {
        expect(ja).toMatch(JAPANESE);
        expect(en).toMatch(/[a-z]/);
        for (const text of [ja, en]) expect(text).not.toMatch(/undefined|null|NaN|\[object|\n/);
      }
    }
  });

  it("gives plain JSON as data, and places that are not empty", () => {
    for (const { data, span, related } of found) {
      expect(JSON.parse(JSON.stringify(data))).toEqual(data);
      for (const place of [span, ...related.map((one) => one.span)])
        expect(place.end).toBeGreaterThan(place.start);
    }
  });
});
