import { UsageError } from "../../core/errors.ts";
import { parseEncodingName } from "../../input/encoding/names.ts";
import type { SourceFormat } from "../../input/model/document.ts";
import type { Part } from "../../input/model/reader.ts";
import { READERS } from "../../input/read-document.ts";
import type { OptionDefinition } from "./command.ts";
import { USAGE } from "./messages.ts";

/** What options say of how files are read. */
export interface HowReadOptions {
  readonly encoding?: string;
  readonly formatIn?: SourceFormat;
  readonly sheet?: string;
  readonly pages?: string;
  readonly stdinFilename?: string;
}

/** How files are read; what is left out is found out. */
export interface HowRead {
  readonly encoding?: string | undefined;
  readonly format?: SourceFormat | undefined;
  readonly part?: Part | undefined;
  /** Whether the SHA-256 of each is to be known. */
  readonly digest?: boolean | undefined;
}

/** The options of every command that reads reports. */
export const HOW_READ_OPTIONS: readonly OptionDefinition[] = [
  {
    flags: "--encoding <name>",
    help: {
      ja: "入力の文字コード: utf-8, shift_jis (cp932), euc-jp, iso-2022-jp, utf-16 (既定: 自動判定)",
      en: "encoding of the inputs: utf-8, shift_jis (cp932), euc-jp, iso-2022-jp, utf-16 (default: detected)",
    },
  },
  {
    flags: "--format-in <name>",
    help: {
      ja: `入力の形式: ${READERS.map(({ id }) => id).join(", ")} (既定: 内容、次に拡張子から)`,
      en: `format of the inputs: ${READERS.map(({ id }) => id).join(", ")} (default: from the content, then from the name)`,
    },
    choices: READERS.map(({ id }) => id),
  },
  {
    flags: "--sheet <name>",
    help: {
      ja: "読むシート: 名前か、1からの番号 (既定: 報告書の表があるシート)",
      en: "sheet to read of a workbook: its name, or its number from 1 (default: the sheets with a report in them)",
    },
  },
  {
    flags: "--pages <list>",
    help: {
      ja: "読むページ: 3-11,14 のように (既定: すべて)",
      en: "pages to read, as in 3-11,14 (default: all)",
    },
  },
  {
    flags: "--stdin-filename <name>",
    help: {
      ja: "標準入力 (-) から読む報告書の名前",
      en: "name of the report that is read from standard input (-)",
    },
  },
];

/** @throws {UsageError} for an encoding that is not known, or pages that are none. */
export function toHowRead(
  { encoding, formatIn, sheet, pages }: HowReadOptions,
  config: { readonly encoding?: string | undefined } = {},
): HowRead {
  if (encoding !== undefined) parseEncodingName(encoding);
  if (sheet !== undefined && sheet.trim() === "") throw new UsageError(USAGE.emptySheet());
  if (pages !== undefined && !arePages(pages)) throw new UsageError(USAGE.notPages(pages));
  return { encoding: encoding ?? config.encoding, format: formatIn, part: { sheet, pages } };
}

/** `3`, `3-11`, `3-`, and several of them with commas between; none before the first page, none backwards. */
function arePages(text: string): boolean {
  return text.split(",").every((part) => {
    const [, first, dash, last] = /^\s?(\d{1,6})(?:(-)(\d{0,6}))?\s?$/.exec(part) ?? [];
    if (first === undefined || Number(first) < 1) return false;
    return !dash || !last || Number(last) >= Number(first);
  });
}
