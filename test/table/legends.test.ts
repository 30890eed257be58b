import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readTable } from "../../src/table/read-table.ts";
import { documentOf } from "../support/documents.ts";

/** A made-up legend as printed, and what a reader finds in it: symbols, best first, with their levels. */
interface Printed {
  readonly id: string;
  readonly lines: readonly string[];
  readonly heading: string;
  readonly levels: Readonly<Record<string, string>>;
}

function load(name: string): Printed[] {
  const text = readFileSync(new URL(`../../fixtures/legends/${name}.jsonl`, import.meta.url), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Printed);
}

/** The legend above a table whose rows use each of its symbols twice. */
function read({ lines, heading, levels }: Printed): Record<string, string> {
  const symbols = Object.keys(levels);
  const rows = [...symbols, ...symbols].map(
    (symbol, i) => `${i + 1}\t取組${i}\t総務課\t10件以上\t8件\t${symbol}`,
  );
  const head = `No.\t取組項目\t担当課\t目標\t実績\t${heading}`;
  const text = ["若草市行政改革実施計画 取組結果（令和4年度）", ...lines, "", head, ...rows].join("\n");
  const { scale } = readTable(documentOf(text, { path: "r.tsv" }));
  return Object.fromEntries(scale.map(({ symbol, level }) => [symbol, level]));
}

describe.each(["fitted", "aside"])("legends %s", (name) => {
  it.each(load(name).map((printed) => [printed.id, printed] as const))("%s", (_, printed) => {
    expect(read(printed)).toEqual(printed.levels);
  });
});
