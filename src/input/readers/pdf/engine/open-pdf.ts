import { PdfTrouble } from "../model/trouble.ts";
import type { OperatorList } from "../walk/operators.ts";
import type { Surroundings } from "../walk/surroundings.ts";
import { dataFiles } from "./data-files.ts";
import { inTime } from "./in-time.ts";
import { type Engine, loadEngine } from "./load-engine.ts";
import { readPage } from "./read-page.ts";

/** An open PDF, page by page. */
export interface OpenPdf {
  readonly pages: number;
  /**
   * Reads a page (from 1), hands it to `use`, and lets go of it.
   *
   * @param most operators that it may have
   * @throws {PdfTrouble} where it has more, takes too long, is damaged, or needs a map that is not there
   */
  page<T>(
    number: number,
    most: number,
    use: (operators: OperatorList, page: Surroundings) => Promise<T>,
  ): Promise<T>;
  close(): Promise<void>;
}

const ERRORS_ONLY = 0;
/** Pictures are not looked at. */
const NO_IMAGES = 1;
/** The engine hands fonts to a document; this one keeps none. */
const FONTS_ONLY = { fonts: { add() {}, delete() {} } };

/** @throws {PdfTrouble} where it needs a password or is damaged */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const engine = await loadEngine();
  const missing = new Set<string>();
  const task = engine.getDocument(optionsFor(bytes, missing));
  const close = () => task.destroy().catch(() => undefined);
  const document = await inTime(task.promise, 0).catch(async (error: unknown) => {
    await close();
    throw toTrouble(error);
  });
  const layers = await document.getOptionalContentConfig().catch(() => null);
  const isShown = (layer: unknown) => layers?.isVisible(layer as never) ?? true;
  return {
    pages: document.numPages,
    page: async (number, most, use) => {
      const stop = () => void close();
      const read = await inTime(readPage(document, number, { most, isShown, stop }, use), number);
      for (const map of missing)
        throw new PdfTrouble({ kind: "map", name: map.replace(".bcmap", ""), page: number });
      return read;
    },
    close,
  };
}

type Options = Parameters<Engine["getDocument"]>[0];

function optionsFor(bytes: Uint8Array, missing: Set<string>): Options {
  return {
    // A copy: the engine takes what it is given, and leaves nothing.
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
  } as unknown as Options;
}

function toTrouble(error: unknown): PdfTrouble {
  if (error instanceof PdfTrouble) return error;
  const isLocked = error instanceof Error && error.name === "PasswordException";
  return new PdfTrouble({ kind: isLocked ? "password" : "damaged" });
}
