import { PdfTrouble } from "../model/trouble.ts";

/** No honest page takes longer, in milliseconds; one of 100,000 glyphs takes a second. */
const PATIENCE = 20_000;

/**
 * What a work gives, where it does not wait for ever: the engine loses track of some damaged files.
 *
 * @param page the one that is read; 0 where the document is opened
 * @throws {PdfTrouble} where it takes longer than any page does
 */
export async function inTime<T>(work: Promise<T>, page: number): Promise<T> {
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
