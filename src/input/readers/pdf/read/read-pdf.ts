import { openPdf } from "../engine/open-pdf.ts";
import { guessTable } from "../guess/guess-table.ts";
import { type PdfLimits, PdfTrouble, type Trouble } from "../model/trouble.ts";
import { chainTables } from "../pages/chain.ts";
import { withoutFurniture } from "../pages/furniture.ts";
import { inOrder, readPage } from "../pages/read-page.ts";
import type { PageContent } from "../pages/types.ts";
import type { OperatorList } from "../walk/operators.ts";
import type { Surroundings } from "../walk/surroundings.ts";
import { turnPage } from "../walk/turn-page.ts";
import { walkPage } from "../walk/walk-page.ts";
import { type PdfTable, toTables } from "./to-tables.ts";

/** What a PDF holds, or why it holds nothing that can be read. */
export type PdfResult =
  | {
      readonly tables: readonly PdfTable[];
      /** Whether no rules show the tables, so that their columns are a guess. */
      readonly isGuess: boolean;
      readonly trouble?: undefined;
    }
  | { readonly trouble: Trouble };

/** Chooses of so many pages those that are read, ascending. */
type ChoosePages = (pages: number) => readonly number[];

/** Reads the tables of a PDF and the lines around them; what is wrong with it is told, not thrown. */
export async function readPdf(bytes: Uint8Array, limits: PdfLimits, choose: ChoosePages): Promise<PdfResult> {
  try {
    return await readTables(bytes, limits, choose);
  } catch (error) {
    if (error instanceof PdfTrouble) return { trouble: error.trouble };
    throw error;
  }
}

async function readTables(
  bytes: Uint8Array,
  limits: PdfLimits,
  choose: ChoosePages,
): Promise<Extract<PdfResult, { trouble?: undefined }>> {
  const pdf = await openPdf(bytes);
  try {
    if (pdf.pages === 0) throw new PdfTrouble({ kind: "empty" });
    const chosen = choose(pdf.pages);
    refuseMore("pages", chosen.length, limits, 0);
    const pages: PageContent[] = [];
    for (const number of chosen)
      pages.push(
        await pdf.page(number, limits.operators, (operators, page) =>
          readOne(number, operators, page, limits),
        ),
      );
    if (pages.every(({ items }) => items.length === 0)) throw withoutText(bytes, chosen.length);
    const isGuess = areUnruled(pages);
    const shown = isGuess ? pages.map((page) => ({ ...page, items: page.guessed ?? page.items })) : pages;
    return { tables: toTables(chainTables(withoutFurniture(shown))), isGuess };
  } finally {
    await pdf.close();
  }
}

async function readOne(
  number: number,
  operators: OperatorList,
  surroundings: Surroundings,
  limits: PdfLimits,
): Promise<PageContent> {
  const drawn = walkPage(operators, surroundings);
  refuseMore("glyphs", drawn.glyphs.length, limits, number);
  const page = turnPage(drawn, { ...surroundings, number });
  const { isRuled, ...content } = readPage(page);
  const guess = isRuled ? null : guessTable(page, await surroundings.tags());
  return { ...content, guessed: guess && inOrder(number, [guess.table], guess.outside) };
}

/** Whether no page has a ruled table and one at least seems to have another. */
function areUnruled(pages: readonly PageContent[]): boolean {
  const isRuled = pages.some(
    ({ items, guessed }) => guessed === null && items.some(({ kind }) => kind === "table"),
  );
  return !isRuled && pages.some(({ guessed }) => guessed !== null);
}

function refuseMore(name: keyof PdfLimits, found: number, limits: PdfLimits, page: number): void {
  if (found > limits[name]) throw new PdfTrouble({ kind: "limit", name, found, page });
}

/** Pages without a glyph are scans where the file holds pictures: a picture is named in the file as it is. */
function withoutText(bytes: Uint8Array, pages: number): PdfTrouble {
  const text = new TextDecoder("latin1").decode(bytes);
  return new PdfTrouble({ kind: /\/Subtype\s?\/Image/.test(text) ? "scanned" : "no-text", pages });
}
