import { readFileSync } from "node:fs";
import { readDocument } from "../../../src/input/read-document.ts";

const FOLDER = new URL("../../../fixtures/files/pdf/", import.meta.url);

interface Source {
  readonly front: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What the PDFs were made from. */
export const SOURCE: Source = JSON.parse(readFileSync(new URL("table.json", FOLDER), "utf8"));

export function readFixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`${name}.pdf`, FOLDER)));
}

/** The rows of a PDF: the text of each cell at its column, blank where there is none. */
export async function readRows(bytes: Uint8Array, pages?: string): Promise<string[][]> {
  const { grids } = await readDocument(bytes, { path: "report.pdf", part: { pages } });
  return grids.flatMap(({ rows }) =>
    rows.map(({ cells }) => {
      const texts = Array.from({ length: SOURCE.header.length }, () => "");
      for (const { index, text } of cells) texts[index] = text;
      return texts;
    }),
  );
}

/** The rows that a table of the source's first rows has, its lines above it. */
export function expectedRows(count = SOURCE.rows.length): string[][] {
  const width = SOURCE.header.length;
  const line = (text: string) => [text, ...Array.from({ length: width - 1 }, () => "")];
  return [
    ...SOURCE.front.map(line),
    [...SOURCE.header],
    ...SOURCE.rows.slice(0, count).map((row) => [...row]),
  ];
}
