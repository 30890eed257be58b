import { openPdf } from "../engine/open-pdf.ts";
import type { Page } from "../model/page.ts";
import { PdfTrouble, type Trouble } from "../model/trouble.ts";
import { chainTables } from "../pages/chain.ts";
import { withoutFurniture } from "../pages/furniture.ts";
import { readPage } from "../pages/read-page.ts";
import type { PageContent } from "../pages/types.ts";
import { printedText } from "../text/printed-char.ts";
import { turnPage } from "../walk/turn-page.ts";
import { walkPage } from "../walk/walk-page.ts";
import { type PdfTable, toTables } from "./to-tables.ts";

/** What a PDF holds, or why it holds nothing that can be read. */
export type PdfResult =
  | { readonly tables: readonly PdfTable[]; readonly trouble?: undefined }
  | { readonly trouble: Trouble };

/** Reads the tables of a PDF and the lines around them; what is wrong with it is told, never thrown. */
export async function readPdf(bytes: Uint8Array, choose: (pages: number) => readonly number[]): Promise<PdfResult> {
  try {
    return { tables: await readTables(bytes, choose) };
  } catch (error) {
    if (error instanceof PdfTrouble) return { trouble: error.trouble };
    throw error;
  }
}

async function readTables(
  bytes: Uint8Array,
  choose: (pages: number) => readonly number[],
): Promise<readonly PdfTable[]> {
  const pdf = await openPdf(bytes);
  try {
    const pages: PageContent[] = [];
    for (const number of choose(pdf.pages))
      pages.push(await pdf.page(number, (operators, page) => readPage(toPage(number, walkPage(operators, page), page))));
    return toTables(chainTables(withoutFurniture(pages)));
  } finally {
    await pdf.close();
  }
}

function toPage(
  number: number,
  drawn: ReturnType<typeof walkPage>,
  { width, height }: { width: number; height: number },
): Page {
  const page = turnPage(drawn, { number, width, height });
  return { ...page, glyphs: page.glyphs.map((glyph) => ({ ...glyph, text: printedText(glyph.text) })) };
}
