import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toParseJson } from "../src/contract/parse-json.ts";
import type { ParseJson } from "../src/contract/parse-schema.ts";
import { InputError } from "../src/core/errors.ts";
import { openReportNow } from "../src/pipeline.ts";
import type { Report } from "../src/report/types.ts";
import { unaccountedCells } from "./seeds/account.ts";

const folder = new URL("../fixtures/parse/", import.meta.url);

/** Kinds of findings that an `ok-*` report must not have, whatever their severity. */
const DOUBTS = new Set(["table/ambiguous-row", "table/missing-column", "table/unplaced-text"]);

/** What is expected of a report: any part of its JSON, every initiative in order; or the kind of error. */
type Expected = Partial<ParseJson> & { readonly error?: "table" };

interface Fixture {
  readonly expected: Expected;
  readonly read: () => Report;
}

function loadFixture(name: string): Fixture {
  const own = new URL(`${name}/`, folder);
  const input = readdirSync(own).find((file) => file.startsWith("input."));
  if (!input) throw new Error(`${name} has no input`);
  const load = (file: string) => JSON.parse(readFileSync(new URL(file, own), "utf8"));
  const options = existsSync(new URL("options.json", own)) ? load("options.json") : {};
  const bytes = readFileSync(new URL(input, own));
  return {
    expected: load("expected.json"),
    read: () => openReportNow(bytes, { path: input, ...options }),
  };
}

const names = readdirSync(folder).toSorted();

describe("fixtures of reports", () => {
  it("have names that say whether something is wrong", () => {
    expect(names.length).toBeGreaterThanOrEqual(14);
    expect(names.filter((name) => !/^(?:ok|ng)-/.test(name))).toEqual([]);
  });

  it.each(names)("%s", (name) => {
    const { expected, read } = loadFixture(name);
    if (expected.error) {
      expect(name).toMatch(/^ng-/);
      expect(read).toThrow(InputError);
      return;
    }
    const report = read();
    const json = toParseJson(report, "ja");
    if (name.startsWith("ok-")) {
      const wrong = json.diagnostics.filter(({ rule, severity }) => severity !== "info" || DOUBTS.has(rule));
      expect(wrong).toEqual([]);
    } else {
      expect(json.diagnostics.length).toBeGreaterThan(0);
    }
    const { diagnostics = [], initiatives = [], ratingScale, ...rest } = expected;
    expect(json).toMatchObject(rest);
    if (ratingScale) expect(json.ratingScale).toEqual(ratingScale);
    expect(json.initiatives).toHaveLength(initiatives.length);
    for (const [i, initiative] of initiatives.entries())
      expect(json.initiatives[i]).toMatchObject(initiative);
    expect(json.diagnostics).toEqual(
      expect.arrayContaining(diagnostics.map((one) => expect.objectContaining(one))),
    );
    expect(unaccountedCells(report)).toEqual([]);
  });
});
