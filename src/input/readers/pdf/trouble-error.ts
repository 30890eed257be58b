import { InputError } from "../../../core/errors.ts";
import type { Message } from "../../../core/finding.ts";
import { overLimit, withUnit } from "../../limits/over-limit.ts";
import type { Candidate } from "../../model/reader.ts";
import type { Trouble } from "./model/trouble.ts";

/** Pages in all, or the page that it is about. */
interface Facts {
  readonly pages?: number;
  readonly page?: number;
  readonly name?: string;
}

type InWords = Exclude<Trouble["kind"], "limit">;

/** What each trouble is, and what helps. */
const WORDS: Readonly<Record<InWords, (facts: Facts) => Message>> = {
  password: () => ({
    ja: "開くのにパスワードが要るPDFです。パスワードを知っている人が開いて、パスワードのないPDFとして保存し直してください",
    en: "this PDF opens with a password only; whoever knows it can open it and save it without one",
  }),
  damaged: () => ({
    ja: "PDFが壊れているか、途中で切れています。もう一度入手するか、PDFを表示するソフトで開けるなら保存し直してください",
    en: "this PDF is damaged or cut short; get it again, or, if a PDF viewer still opens it, save it anew from there",
  }),
  empty: () => ({
    ja: "ページのないPDFです。別のファイルを選んでいないか確かめてください",
    en: "this PDF has no pages; is it the right file?",
  }),
  scanned: ({ pages = 0 }) => ({
    ja: `文字のない、画像だけのPDFです（${pages}ページ）。紙を読み取ったもののようです。文字認識（OCR）のできるPDF編集ソフト、複合機のOCR機能、または ocrmypdf のようなコマンドで文字を付けるか、元になった Excel や Word のファイルを使ってください`,
    en: `this PDF holds pictures and no text (${pages} ${pages === 1 ? "page" : "pages"}), as scans do; add text with character recognition (OCR): a PDF editor that has it, the scanner's own, or a command such as ocrmypdf; or use the spreadsheet or document that it was made from`,
  }),
  "no-text": ({ pages = 0 }) => ({
    ja: `文字が一つも読めないPDFです（${pages}ページ）。文字が図形として描かれているか、書体に文字の番号がありません。元になった Excel や Word のファイルを使うか、文字認識（OCR）のできるソフトで文字を付けてください`,
    en: `no text can be read from this PDF (${pages} ${pages === 1 ? "page" : "pages"}): its letters are drawn as shapes, or its fonts do not say which they are; use the spreadsheet or document that it was made from, or add text with character recognition (OCR)`,
  }),
  map: ({ page = 0, name = "" }) => ({
    ja: `${page}ページの書体は文字の番号表 ${name} を使っていて、読めません（日本語の番号表だけを備えています）。PDFを表示するソフトで開き、書体を埋め込んで保存し直してください`,
    en: `a font on page ${page} uses the character map ${name}, which is not known (those for Japanese are); open it in a PDF viewer and save it with its fonts embedded`,
  }),
  slow: ({ page = 0 }) => ({
    ja:
      page === 0
        ? "PDFを開くのに時間がかかりすぎます"
        : `${page}ページを読むのに時間がかかりすぎます。--pages でほかのページを選べます`,
    en:
      page === 0
        ? "opening this PDF takes too long"
        : `reading page ${page} takes too long; choose other pages with --pages`,
  }),
};

/** The error that says what is wrong with a PDF, and what helps. */
export function troubleError({ path, limits }: Candidate, trouble: Trouble): InputError {
  if (trouble.kind === "limit") {
    const count = withUnit(trouble.name, trouble.found);
    const found = trouble.name === "pages" ? wholeOf(count) : pageOf(count, trouble.page);
    // Of operators nobody counted the rest.
    const needed = trouble.name === "operators" ? 2 * trouble.found : trouble.found;
    return overLimit(path, trouble.name, limits, found, needed);
  }
  const { ja, en } = WORDS[trouble.kind](trouble as Facts);
  return new InputError({ ja: `${path}: ${ja}`, en: `${path}: ${en}` });
}

function wholeOf(count: Message): Message {
  return {
    ja: `${count.ja}あります。--pages で読むページを選べます`,
    en: `it has ${count.en}, of which --pages chooses`,
  };
}

function pageOf(count: Message, page: number): Message {
  return { ja: `${page}ページに${count.ja}以上あります`, en: `page ${page} has at least ${count.en}` };
}
