/** Why a PDF gives no table; the reader says each in words. */
export type Trouble =
  | { readonly kind: "password" }
  | { readonly kind: "damaged"; readonly detail: string }
  | { readonly kind: "empty" }
  | { readonly kind: "scanned"; readonly pages: number }
  | { readonly kind: "no-text"; readonly pages: number }
  | { readonly kind: "slow"; readonly page: number }
  | { readonly kind: "pages"; readonly asked: string; readonly count: number }
  | { readonly kind: "limit"; readonly name: "pdfPages" | "pdfGlyphs"; readonly found: number; readonly page: number };

/** Carries a trouble to the reader. */
export class PdfTrouble extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble.kind);
    this.name = "PdfTrouble";
    this.trouble = trouble;
  }
}
