/** How much a PDF may hold, by the names of the program's limits. */
export interface PdfLimits {
  readonly pages: number;
  /** On one page. */
  readonly glyphs: number;
  /** Of one page. */
  readonly operators: number;
}

/** Why a PDF gives no table; the reader says each in words. */
export type Trouble =
  | { readonly kind: "password" }
  | { readonly kind: "damaged" }
  | { readonly kind: "empty" }
  /** Pages that are one picture, or hold nothing that can be read. */
  | { readonly kind: "scanned" | "no-text"; readonly pages: number }
  | { readonly kind: "slow"; readonly page: number }
  /** A character map that is not shipped. */
  | { readonly kind: "map"; readonly name: string; readonly page: number }
  | { readonly kind: "limit"; readonly name: keyof PdfLimits; readonly found: number; readonly page: number };

/** Carries a trouble to the reader. */
export class PdfTrouble extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble.kind);
    this.name = "PdfTrouble";
    this.trouble = trouble;
  }
}
