import { defineDiagnostic } from "../../../core/diagnostic.ts";

export const unruledTable = defineDiagnostic<Record<never, never>>({
  id: "table/unruled",
  severity: "warning",
  messages: {
    ja: () =>
      "この表には罫線がありません。文書のタグか文字の間の余白から列と行を推定したので、原本と見比べてください",
    en: () =>
      "no rules are drawn in this table; its columns and rows were guessed from the document's tags or the white space between texts: compare it with the original",
  },
  docs: {
    summary: { ja: "罫線のないPDFの表", en: "A table of a PDF without rules" },
    why: {
      ja: "PDFの表は、引かれた罫線から読み取ります。罫線がなければ、文書に付いたタグを、それもなければ文字の間の余白を手がかりに列と行を推定します。推定は外れることがあり、隣の欄の文が混ざることもあります。元になった Excel や Word のファイルがあれば、そちらの方が確実です。",
      en: "Tables of a PDF are read from the rules that are drawn. Where there are none, the tags of the document tell columns and rows, or else the white space between texts. A guess may fail, and put words of one column into the next. The spreadsheet or document that the PDF was made from is safer.",
    },
  },
});

/** Every kind of finding of this reader. */
export const PDF_DIAGNOSTICS = [unruledTable] as const;
