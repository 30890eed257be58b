import { IDENTITY, toMatrix } from "../model/matrix.ts";
import type { TagNode } from "../model/tag-node.ts";
import { PdfTrouble } from "../model/trouble.ts";
import type { Font } from "../walk/font.ts";
import { OPS, type OperatorList, textAt } from "../walk/operators.ts";
import type { Surroundings } from "../walk/surroundings.ts";
import { dataFiles } from "./data-files.ts";
import { type Engine, loadEngine } from "./load-engine.ts";

type EngineDocument = Awaited<ReturnType<Engine["getDocument"]>["promise"]>;
type EnginePage = Awaited<ReturnType<EngineDocument["getPage"]>>;

/** An open PDF, page by page. */
export interface OpenPdf {
  readonly pages: number;
  /** Reads a page (from 1), hands it to `use`, and lets go of it. @throws {PdfTrouble} where that takes too long */
  page<T>(number: number, use: (operators: OperatorList, page: Surroundings) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** No honest page takes longer, in milliseconds; one of 100,000 glyphs takes a second. */
const PATIENCE = 20_000;
const ERRORS_ONLY = 0;
/** Pictures are not looked at. */
const NO_IMAGES = 1;

/** @throws {PdfTrouble} where it needs a password or is damaged */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const engine = await loadEngine();
  const missing = new Set<string>();
  const task = engine.getDocument({
    data: new Uint8Array(bytes),
    verbosity: ERRORS_ONLY,
    cMapUrl: "cmaps/",
    cMapPacked: true,
    standardFontDataUrl: "fonts/",
    BinaryDataFactory: dataFiles(missing),
    ownerDocument: FONTS_ONLY,
    disableFontFace: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    maxImageSize: NO_IMAGES,
    stopAtErrors: false,
  } as unknown as Parameters<Engine["getDocument"]>[0]);
  const document = await inTime(task.promise, 0).catch(async (error: unknown) => {
    await task.destroy().catch(() => undefined);
    throw toTrouble(error);
  });
  const layers = await document.getOptionalContentConfig().catch(() => null);
  const isShown = (layer: unknown) => layers?.isVisible(layer as never) ?? true;
  return {
    pages: document.numPages,
    page: async (number, use) => {
      const read = await inTime(readPage(document, number, isShown, use), number);
      for (const name of missing)
        throw new PdfTrouble({ kind: "map", name: name.replace(".bcmap", ""), page: number });
      return read;
    },
    close: () => task.destroy().catch(() => undefined),
  };
}

/** The engine hands fonts to a document; this one keeps none. */
const FONTS_ONLY = { fonts: { add() {}, delete() {} } };

async function readPage<T>(
  document: EngineDocument,
  number: number,
  isShown: Surroundings["isShown"],
  use: (operators: OperatorList, page: Surroundings) => Promise<T>,
): Promise<T> {
  const page = await document.getPage(number).catch(damaged);
  try {
    const operators: OperatorList = await page.getOperatorList().catch(damaged);
    const fonts = await gatherFonts(page, operators);
    const viewport = page.getViewport({ scale: 1 });
    return await use(operators, {
      matrix: toMatrix(viewport.transform) ?? IDENTITY,
      width: viewport.width,
      height: viewport.height,
      font: (name) => fonts.get(name) ?? null,
      isShown,
      tags: () =>
        page.getStructTree().then(
          (tree: TagNode | null) => tree,
          () => null,
        ),
    });
  } finally {
    page.cleanup();
  }
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

/** @throws {PdfTrouble} where it takes longer than any page does */
async function inTime<T>(work: Promise<T>, page: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PdfTrouble({ kind: "slow", page })), PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function damaged(error: unknown): never {
  throw toTrouble(error);
}

function toTrouble(error: unknown): PdfTrouble {
  if (error instanceof PdfTrouble) return error;
  const isLocked = error instanceof Error && error.name === "PasswordException";
  return new PdfTrouble({ kind: isLocked ? "password" : "damaged" });
}
