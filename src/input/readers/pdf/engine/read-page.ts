import { IDENTITY, toMatrix } from "../model/matrix.ts";
import type { TagNode } from "../model/tag-node.ts";
import { PdfTrouble } from "../model/trouble.ts";
import type { Font } from "../walk/font.ts";
import { OPS, type OperatorList, textAt } from "../walk/operators.ts";
import type { Surroundings } from "../walk/surroundings.ts";
import type { EngineDocument, EnginePage } from "./load-engine.ts";
import { readOperators } from "./read-operators.ts";

/** What reading a page goes by. */
export interface Reading {
  /** Operators that it may have. */
  readonly most: number;
  readonly isShown: Surroundings["isShown"];
  /** Lets go of the document. */
  readonly stop: () => void;
}

/**
 * Reads a page, hands it to `use`, and lets go of it.
 *
 * @throws {PdfTrouble} where it has more operators than it may, or is damaged
 */
export async function readPage<T>(
  document: EngineDocument,
  number: number,
  { most, isShown, stop }: Reading,
  use: (operators: OperatorList, page: Surroundings) => Promise<T>,
): Promise<T> {
  const page = await document.getPage(number).catch(() => {
    throw new PdfTrouble({ kind: "damaged" });
  });
  try {
    const operators = await readOperators(page, most, stop);
    const fonts = await gatherFonts(page, operators);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    return await use(operators, {
      matrix: toMatrix(transform) ?? IDENTITY,
      width,
      height,
      font: (name) => fonts.get(name) ?? null,
      isShown,
      tags: () => readTags(page),
    });
  } finally {
    page.cleanup();
  }
}

function readTags(page: EnginePage): Promise<TagNode | null> {
  return page.getStructTree().then(
    (tree: TagNode | null) => tree,
    () => null,
  );
}

/** The fonts that a page sets, each once the engine is done with it. */
async function gatherFonts(
  page: EnginePage,
  { fnArray, argsArray }: OperatorList,
): Promise<Map<string, Font>> {
  const fonts = new Map<string, Font>();
  for (let i = 0; i < fnArray.length; i++) {
    if (fnArray[i] !== OPS.setFont) continue;
    const name = textAt(argsArray[i] ?? [], 0);
    if (!fonts.has(name)) fonts.set(name, await new Promise((done) => page.commonObjs.get(name, done)));
  }
  return fonts;
}
