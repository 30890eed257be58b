import { defineDiagnostic } from "../../core/diagnostic.ts";

/** What of a page is not shown, by how many of each. */
export interface LeftOut {
  /** Elements with words in them that styles or attributes hide. */
  readonly hidden: number;
  /** Menus and the foot of the page. */
  readonly around: number;
}

export const pagePartsLeftOut = defineDiagnostic<LeftOut>({
  id: "input/html-left-out",
  severity: "info",
  messages: {
    ja: ({ hidden, around }) =>
      `ページのうち読まなかった部分: ${[
        ...(hidden > 0 ? [`非表示の要素${hidden}個`] : []),
        ...(around > 0 ? [`メニューやフッター${around}個`] : []),
      ].join("、")}`,
    en: ({ hidden, around }) =>
      `parts of the page were not read: ${[
        ...(hidden > 0 ? [`hidden elements (${hidden})`] : []),
        ...(around > 0 ? [`menus and footers (${around})`] : []),
      ].join(", ")}`,
  },
  docs: {
    summary: {
      ja: "HTMLのうち表示されない部分と、メニューやフッターは読まない",
      en: "What an HTML page does not show was not read, nor were its menus and footers",
    },
    why: {
      ja: "画面に表示されない行や列、文は、報告書を読む人には見えないので、読まずにそのことを知らせます。必要なものが隠れているときは、表示させて保存し直してください。",
      en: "Rows, columns and texts that a page hides are not seen by whoever reads the report, so they are left out and that is said. If something that counts is hidden, show it and save the page anew.",
    },
  },
});

/** What the reader of HTML reports. */
export const HTML_DIAGNOSTICS = [pagePartsLeftOut] as const;
