import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readTable } from "../../src/table/read-table.ts";
import { foldWidth, normalizeSpace } from "../../src/text/fold.ts";
import { documentOf } from "../support/documents.ts";

/** Lines above a table with what a reader finds in them; null among the accepted values: not said. */
interface Block {
  readonly id: string;
  readonly text: string;
  readonly title: readonly (string | null)[];
  readonly issuer: readonly (string | null)[];
  readonly published: readonly (string | null)[];
  readonly year: readonly (number | null)[];
  readonly why: string;
}

const TABLE = [
  "No.\t取組項目\t担当課\t目標\t実績\t達成度",
  "1\t窓口の見直し\t市民課\t10件\t12件\tA",
  "2\t相談の充実\t総務課\t10件\t8件\tB",
].join("\n");

/** `fit` was read against while the mechanisms were made, `aside` and `fresh` only once they were. */
function blocks(half: string): Block[] {
  const path = new URL(`../../fixtures/fronts/${half}.jsonl`, import.meta.url);
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Block);
}

function fold(title: string | null): string | null {
  return title === null ? null : normalizeSpace(foldWidth(title));
}

describe.each(["fit", "aside", "fresh"])("title blocks, %s", (half) => {
  it.each(blocks(half).map((block) => [block.id, block.why, block] as const))(
    "%s: %s",
    (_id, _why, block) => {
      const { front } = readTable(documentOf(`${block.text}\n\n${TABLE}`, { path: "r.tsv" }));
      expect(block.title.map(fold)).toContain(fold(front.title));
      expect(block.issuer).toContain(front.issuer);
      expect(block.published).toContain(front.published);
      expect(block.year).toContain(front.fiscalYear?.year ?? null);
    },
  );
});
