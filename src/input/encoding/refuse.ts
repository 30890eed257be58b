import { InputError, NoReportError } from "../../core/errors.ts";
import type { Message } from "../../core/finding.ts";

const EXPECTED: Message = {
  ja: "報告書の表をタブ区切りのテキストにしたもの",
  en: "the tables of a report as tab-separated text",
};

const SAVE_AS_TEXT: Message = {
  ja: "「Unicode テキスト」（タブ区切り）または「CSV UTF-8」で保存し直して、そのファイルを指定してください。",
  en: 'Save it as "Unicode Text" (tab-separated) or "CSV UTF-8" and give that file.',
};

const EXTRACT_TEXT: Message = {
  ja: "先に表をタブ区切りのテキストとして抽出してください（pdftotext -layout の出力は列が空白で区切られるため使えません）。",
  en: "Extract its tables as tab-separated text first (the output of pdftotext -layout will not do: its columns are set with spaces).",
};

const GIVE_TEXT: Message = {
  ja: "テキストファイルを指定してください。",
  en: "Give a text file.",
};

interface Kind {
  readonly magic: string;
  /** Something that must also stand near the beginning, where the magic is shared. */
  readonly inside?: string;
  readonly what: Message;
  readonly advice: Message;
}

const KINDS: readonly Kind[] = [
  { magic: "%PDF", what: { ja: "PDF", en: "a PDF" }, advice: EXTRACT_TEXT },
  {
    magic: "PK\x03\x04",
    inside: "word/",
    what: { ja: "Word文書", en: "a Word document" },
    advice: SAVE_AS_TEXT,
  },
  {
    magic: "PK\x03\x04",
    inside: "xl/",
    what: { ja: "Excelブック（.xlsx）", en: "an Excel workbook (.xlsx)" },
    advice: SAVE_AS_TEXT,
  },
  {
    magic: "PK\x03\x04",
    what: {
      ja: "ZIP形式のファイル（.xlsx、.ods、.zip など）",
      en: "a ZIP file (.xlsx, .ods, .zip and the like)",
    },
    advice: SAVE_AS_TEXT,
  },
  { magic: "PK\x05\x06", what: { ja: "空のZIPファイル", en: "an empty ZIP file" }, advice: GIVE_TEXT },
  {
    magic: "\xd0\xcf\x11\xe0",
    what: {
      ja: "旧形式のOffice文書（.xls、.doc など）",
      en: "an old Office document (.xls, .doc and the like)",
    },
    advice: SAVE_AS_TEXT,
  },
  { magic: "\x89PNG", what: { ja: "画像（PNG）", en: "a PNG image" }, advice: EXTRACT_TEXT },
  { magic: "\xff\xd8\xff", what: { ja: "画像（JPEG）", en: "a JPEG image" }, advice: EXTRACT_TEXT },
  { magic: "GIF8", what: { ja: "画像（GIF）", en: "a GIF image" }, advice: EXTRACT_TEXT },
  {
    magic: "\x1f\x8b",
    what: { ja: "gzipで圧縮されたファイル", en: "a gzip file" },
    advice: { ja: "展開してから指定してください。", en: "Unpack it first." },
  },
];

/** Enough of a file to see the names of the first members of an archive, in bytes. */
const HEAD_LENGTH = 4096;
/** Enough of a text to see that it is none, in UTF-16 units. */
const SAMPLE_LENGTH = 64 * 1024;

/** @throws {InputError} where the bytes are those of a well-known file that is no text, saying what to do instead. */
export function refuseKnownBinary(path: string, bytes: Uint8Array): void {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_LENGTH));
  const kind = KINDS.find(({ magic, inside }) => head.startsWith(magic) && head.includes(inside ?? magic));
  if (kind !== undefined) throw notText(path, kind.what, kind.advice);
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
