import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toParseJson } from "../../src/contract/parse-json.ts";
import { InputError } from "../../src/core/errors.ts";
import type { Indicator } from "../../src/indicator/model/types.ts";
import { assessReport, openReportNow } from "../../src/pipeline.ts";
import type { Initiative } from "../../src/report/types.ts";
import { unaccountedCells } from "../seeds/account.ts";

const folder = new URL("../../fixtures/rows/", import.meta.url);

interface ExpectedInitiative {
  readonly number?: number;
  readonly title?: string;
  readonly lead: readonly string[];
  readonly rating: string;
  readonly outcome: string;
  /** Name and result of each. */
  readonly indicators?: readonly (readonly [name: string, result: string])[] | null;
  readonly fields?: Readonly<Record<string, string>>;
  readonly extra?: Readonly<Record<string, string>>;
  /** Texts that stand somewhere in the initiative. */
  readonly texts?: readonly string[];
}

interface Expected {
  readonly initiatives?: readonly ExpectedInitiative[];
  /** For each kind of finding that keeps what is no initiative, how the text of each begins. */
  readonly kept?: Readonly<Record<string, readonly string[]>>;
  /** What the message says of a file that holds no report. */
  readonly refused?: string;
}

const KEEPERS = ["table/total-row", "table/repeated-row", "table/other-table", "table/unplaced-text"];

const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function load(name: string): { expected: Expected; read: () => ReturnType<typeof openReportNow> } {
  const own = new URL(`${name}/`, folder);
  const input = readdirSync(own).find((file) => file.startsWith("input.")) as string;
  return {
    expected: JSON.parse(readFileSync(new URL("expected.json", own), "utf8")),
    read: () => openReportNow(readFileSync(new URL(input, own)), { path: input }),
  };
}

/** What is said of a file that holds no report, in Japanese; empty where it is read. */
function refusalOf(read: () => unknown): string {
  try {
    read();
    return "";
  } catch (error) {
    if (error instanceof InputError) return error.messages.ja;
    throw error;
  }
}

function isUntold({ result, reason }: Indicator): boolean {
  return result === "unclear" && reason === "direction";
}

describe("logical rows", () => {
  it.each(names)("%s", (name) => {
    const { expected, read } = load(name);
    if (expected.refused) {
      expect(refusalOf(read)).toContain(expected.refused);
      return;
    }
    const report = read();
    const assessments = assessReport(report);
    const shown = toParseJson(report, "ja").initiatives;
    expect(shown.map(({ title }) => title)).toHaveLength(expected.initiatives?.length ?? 0);
    for (const [i, one] of (expected.initiatives ?? []).entries()) {
      const found = shown[i];
      const { outcome, indicators } = assessments[i] ?? { outcome: null, indicators: [] };
      const { number, title, lead, rating, fields, extra } = one;
      expect({ ...found, lead: found?.departments.lead, outcome }).toMatchObject({
        ...(number === undefined ? {} : { number }),
        ...(title === undefined ? {} : { title }),
        lead,
        rating,
        // Where nothing tells which way is better, the outcome is left open, and only what was read is compared.
        ...(indicators.some(isUntold) ? {} : { outcome: one.outcome }),
        ...fields,
        ...(extra ? { extra } : {}),
      });
      if (one.indicators)
        expect(
          indicators.map((indicator, k) => [
            indicator.name,
            isUntold(indicator) ? one.indicators?.[k]?.[1] : indicator.result,
          ]),
        ).toEqual(one.indicators);
      for (const text of one.texts ?? []) expect(textsOf(report.initiatives[i])).toContain(text);
    }
    const kept = KEEPERS.flatMap((rule) =>
      report.diagnostics
        .filter((finding) => finding.rule === rule)
        .map(({ data }) => [rule, String(data["text"])] as const),
    );
    const wanted = Object.entries(expected.kept ?? {}).flatMap(([rule, texts]) =>
      texts.map((text) => [rule, text] as const),
    );
    expect(kept).toHaveLength(wanted.length);
    for (const [rule, text] of wanted)
      expect(kept.filter((one) => one[0] === rule && one[1].startsWith(text))).toHaveLength(1);
    expect(unaccountedCells(report)).toEqual([]);
  });
});

function textsOf(initiative: Initiative | undefined): (string | null)[] {
  if (!initiative) return [];
  return [...Object.values(initiative.texts), ...initiative.extra.map(({ text }) => text)];
}
