import { InputError, NoReportError } from "../../core/errors.ts";
import type { Message } from "../../core/finding.ts";
import { type ArchiveKind, archiveKind } from "../archive/archive-kind.ts";
import { locked } from "../archive/refusals.ts";
import { type OldOfficeKind, oldOfficeKind } from "./old-office.ts";

const EXPECTED: Message = {
  ja: "報告書の表（Excel、LibreOffice、Word、PDF、HTML のファイル、または CSV かタブ区切りのテキスト）",
  en: "the tables of a report (a file of Excel, LibreOffice or Word, a PDF, a web page, or CSV or tab-separated text)",
};

const SAVE_AS_XLSX: Message = {
  ja: "Excel か LibreOffice で開き、「Excel ブック（.xlsx）」で保存し直して、そのファイルを指定してください。",
  en: 'Open it in Excel or LibreOffice, save it as "Excel Workbook (.xlsx)" and give that file.',
};

const SAVE_AS_DOCX: Message = {
  ja: "Word か LibreOffice で開き、「Word 文書（.docx）」で保存し直して、そのファイルを指定してください。",
  en: 'Open it in Word or LibreOffice, save it as "Word Document (.docx)" and give that file.',
};

const COPY_TABLES: Message = {
  ja: "表を Excel か Word に貼り付けて保存し、そのファイルを指定してください。",
  en: "Copy its tables into Excel or Word, save that and give it.",
};

const NAME_NO_FORMAT: Message = {
  ja: "形式の指定を外すと、そのまま読みます。",
  en: "It is read as it is where no other format is asked for.",
};

const RECOGNISE_TEXT: Message = {
  ja: "OCR（文字認識）ソフトで文字の入った PDF か Excel ファイルにし、そのファイルを指定してください。",
  en: "Turn it into a PDF with text or an Excel file with a program for OCR (text recognition) and give that file.",
};

const GIVE_REPORT: Message = {
  ja: "報告書の入ったファイルを指定してください。",
  en: "Give a file with the report in it.",
};

interface Kind {
  readonly what: Message;
  readonly advice: Message;
}

/** Told by the members of an archive. */
const ARCHIVES: Readonly<Record<ArchiveKind, Kind>> = {
  xlsx: { what: { ja: "Excelブック（.xlsx）", en: "an Excel workbook (.xlsx)" }, advice: NAME_NO_FORMAT },
  ods: { what: { ja: "表計算ドキュメント（.ods）", en: "a spreadsheet (.ods)" }, advice: NAME_NO_FORMAT },
  docx: { what: { ja: "Word文書（.docx）", en: "a Word document (.docx)" }, advice: NAME_NO_FORMAT },
  xlsb: {
    what: { ja: "Excelバイナリブック（.xlsb）", en: "a binary Excel workbook (.xlsb)" },
    advice: SAVE_AS_XLSX,
  },
  pptx: { what: { ja: "PowerPointの資料", en: "a PowerPoint presentation" }, advice: COPY_TABLES },
  odp: { what: { ja: "プレゼンテーション（.odp）", en: "a presentation (.odp)" }, advice: COPY_TABLES },
  odt: { what: { ja: "文書ドキュメント（.odt）", en: "a text document (.odt)" }, advice: SAVE_AS_DOCX },
  zip: {
    what: { ja: "ZIPファイル", en: "a ZIP file" },
    advice: { ja: "展開して、中の報告書を指定してください。", en: "Unpack it and give the report in it." },
  },
};

/** Told by the streams of an old Office document. */
const OLD_OFFICE: Readonly<Record<Exclude<OldOfficeKind, "locked">, Kind>> = {
  xls: {
    what: { ja: "旧形式のExcelブック（.xls）", en: "an old Excel workbook (.xls)" },
    advice: SAVE_AS_XLSX,
  },
  doc: { what: { ja: "旧形式のWord文書（.doc）", en: "an old Word document (.doc)" }, advice: SAVE_AS_DOCX },
  other: {
    what: {
      ja: "旧形式のOffice文書（.ppt など）",
      en: "an old Office document (.ppt and the like)",
    },
    advice: COPY_TABLES,
  },
};

/** Told by its first bytes. */
const KINDS: readonly (Kind & { readonly magic: string })[] = [
  { magic: "%PDF", what: { ja: "PDF", en: "a PDF" }, advice: NAME_NO_FORMAT },
  { magic: "PK\x05\x06", what: { ja: "空のZIPファイル", en: "an empty ZIP file" }, advice: GIVE_REPORT },
  { magic: "\x89PNG", what: { ja: "画像（PNG）", en: "a PNG image" }, advice: RECOGNISE_TEXT },
  { magic: "\xff\xd8\xff", what: { ja: "画像（JPEG）", en: "a JPEG image" }, advice: RECOGNISE_TEXT },
  { magic: "GIF8", what: { ja: "画像（GIF）", en: "a GIF image" }, advice: RECOGNISE_TEXT },
  {
    magic: "\x1f\x8b",
    what: { ja: "gzipで圧縮されたファイル", en: "a gzip file" },
    advice: { ja: "展開してから指定してください。", en: "Unpack it first." },
  },
];

/** Longer than any magic, in bytes. */
const HEAD_LENGTH = 16;
/** Enough of a text to see that it is none, in UTF-16 units. */
const SAMPLE_LENGTH = 64 * 1024;

/** @throws {InputError} where the bytes are those of a well-known file that is no text, saying what to do instead. */
export function refuseKnownBinary(path: string, bytes: Uint8Array): void {
  const kind = knownKind(path, bytes);
  if (kind) throw notText(path, kind.what, kind.advice);
}

function knownKind(path: string, bytes: Uint8Array): Kind | undefined {
  const archive = archiveKind(bytes);
  if (archive) return ARCHIVES[archive];
  const old = oldOfficeKind(bytes);
  if (old === "locked") throw locked(path);
  if (old) return OLD_OFFICE[old];
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_LENGTH));
  return KINDS.find(({ magic }) => head.startsWith(magic));
}

/** @throws {InputError} where there is nothing to read. */
export function refuseBlank(path: string, text: string): void {
  if (/\S/.test(text)) return;
  throw new NoReportError({
    ja: `${path}: ${text === "" ? "空のファイルです" : "空白しかありません"}。必要なのは${EXPECTED.ja}です。`,
    en: `${path}: ${text === "" ? "the file is empty" : "there is nothing but white space"}. Expected: ${EXPECTED.en}.`,
  });
}

/** @throws {InputError} where a decoded text is full of what no text has: control characters, unreadable bytes. */
export function refuseGarbage(path: string, text: string, encoding: string): void {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (isMoreThan(0.02, sample, /[^\P{Cc}\t\n\v\f\r\x1b]/gu)) throw unknownBinary(path);
  if (isMoreThan(0.1, sample, /\ufffd/g)) {
    throw new InputError({
      ja: `${path}: 文字コード ${encoding} では読めない文字が多すぎます。--encoding を外すか、正しい文字コードを指定してください。`,
      en: `${path}: too much of it cannot be read as ${encoding}. Leave out --encoding or name the right one.`,
    });
  }
}

/** The error for bytes that are no text in any encoding that is known. */
export function unknownBinary(path: string): InputError {
  return notText(
    path,
    { ja: "テキストではないファイル", en: "not a text file" },
    {
      ja: "テキストなのにこう表示される場合は、--encoding で文字コードを指定してください。",
      en: "If it is text after all, name its encoding with --encoding.",
    },
  );
}

function notText(path: string, what: Message, advice: Message): InputError {
  return new InputError({
    ja: `${path}: ${what.ja}は読めません。必要なのは${EXPECTED.ja}です。${advice.ja}`,
    en: `${path}: this is ${what.en}. Expected: ${EXPECTED.en}. ${advice.en}`,
  });
}

function isMoreThan(share: number, text: string, pattern: RegExp): boolean {
  const count = text.match(pattern)?.length ?? 0;
  return count > 3 && count > text.length * share;
}
