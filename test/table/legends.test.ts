import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readTable } from "../../src/table/read-table.ts";
import { documentOf } from "../support/documents.ts";

/** A made-up legend as printed, and what a reader finds in it: symbols as printed, with their levels. */
interface Printed {
  readonly id: string;
  readonly lines: readonly string[];
  readonly heading: string;
  readonly levels: Readonly<Record<string, string>>;
  /** Columns that stand before that of the rating. */
  readonly others?: readonly { readonly heading: string; readonly cells: readonly string[] }[];
  /** Symbols that no row has. */
  readonly unused?: readonly string[];
  /** Whether the legend stands below the table. */
  readonly after?: boolean;
}

function load(name: string): Printed[] {
  const text = readFileSync(new URL(`../../fixtures/legends/${name}.jsonl`, import.meta.url), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Printed);
}

/** The legend above or below a table whose rows use each of its symbols twice. */
function read({ lines, heading, levels, others = [], unused = [], after = false }: Printed) {
  const symbols = Object.keys(levels).filter((symbol) => !unused.includes(symbol));
  const rows = [...symbols, ...symbols].map((symbol, i) =>
    [
      `${i + 1}\t取組${i}\t総務課\t10件以上\t8件`,
      ...others.map(({ cells }) => cells[i % cells.length]),
      symbol,
    ].join("\t"),
  );
  const head = ["No.\t取組項目\t担当課\t目標\t実績", ...others.map((one) => one.heading), heading].join("\t");
  const table = [head, ...rows];
  const title = "若草市行政改革実施計画 取組結果（令和4年度）";
  const text = [title, ...(after ? [...table, "", ...lines] : [...lines, "", ...table])].join("\n");
  const { scale } = readTable(documentOf(text, { path: "r.tsv" }));
  return Object.fromEntries(scale.map(({ symbol, level }) => [symbol, level]));
}

describe.each(["fitted", "aside"])("legends %s", (name) => {
  it.each(load(name).map((printed) => [printed.id, printed] as const))("%s", (_, printed) => {
    expect(read(printed)).toEqual(printed.levels);
  });
});
