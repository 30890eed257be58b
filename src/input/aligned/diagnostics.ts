import { defineDiagnostic } from "../../core/diagnostic.ts";

export const columnsGuessed = defineDiagnostic<{ columns: number }>({
  id: "input/columns-guessed",
  severity: "info",
  messages: {
    ja: ({ columns }) =>
      `列がタブではなく空白で並べられているため、そろっている位置から${columns}列と推測して読みました`,
    en: ({ columns }) =>
      `its columns are set with blanks instead of tabs; where they line up, ${columns} columns were guessed`,
  },
  docs: {
    summary: { ja: "空白で並べた列を推測して読んだ", en: "Columns that are set with blanks were guessed" },
    why: {
      ja: "PDFから写した文では、列の境目も折り返した行の続きも、位置から推測するほかありません。元のPDFやExcelがあれば、それを指定してください。",
      en: "In text copied from a PDF, nothing but their place tells where columns end and which lines go on with a row. If there is a PDF or a workbook, give that instead.",
    },
  },
});

export const ALIGNED_DIAGNOSTICS = [columnsGuessed] as const;
