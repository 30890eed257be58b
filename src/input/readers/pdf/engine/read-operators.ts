import { PdfTrouble } from "../model/trouble.ts";
import type { OperatorList } from "../walk/operators.ts";
import type { EnginePage } from "./load-engine.ts";

/** How a page takes up what is drawn on it, piece by piece. The engine documents it nowhere; a test holds it. */
interface Pumping {
  _renderPageChunk(piece: { readonly length: number }, state: unknown): void;
}

/**
 * The operators of a page. The engine knows no end of them, and hands them over without a pause, so that no timer goes
 * off: they are counted as they come.
 *
 * @param stop lets go of the document, which ends the reading
 * @throws {PdfTrouble} where they are more than they may be, or the page is damaged
 */
export function readOperators(page: EnginePage, most: number, stop: () => void): Promise<OperatorList> {
  const pumping = page as unknown as Pumping;
  const take = pumping._renderPageChunk;
  let found = 0;
  return new Promise((done, fail) => {
    pumping._renderPageChunk = (piece, state) => {
      found += piece.length;
      if (found <= most) return take.call(page, piece, state);
      fail(new PdfTrouble({ kind: "limit", name: "operators", found, page: page.pageNumber }));
      stop();
    };
    page.getOperatorList().then(done, () => fail(new PdfTrouble({ kind: "damaged" })));
  });
}
