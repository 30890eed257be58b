import type { Message } from "./finding.ts";

/** How much of something one report may hold. */
export interface Limit {
  /** What counts unless told. */
  readonly default: number;
  /** What is counted, as a message names it after the number. */
  readonly unit: Message;
  /** What it keeps away, and where its default comes from. */
  readonly why: string;
}

/**
 * Everything that a single report is limited in, so that the program says what is too much before the memory of the
 * process is gone, which no program survives to explain. Each can be raised: `--limit lines=5000000`, or
 * `limits: { lines: 5000000 }` in the configuration and in the library's options.
 *
 * The defaults are wide of what is honest (the longest known report has 200 lines of 14 cells; 50 MB of such pages are
 * 150,000 lines and need less than 512 MiB). What a report needs in all is for `memory` to say: the others
 * keep away what is no report at all.
 */
export const LIMITS = {
  bytes: {
    default: 256 * 1024 ** 2,
    unit: { ja: "バイト", en: "bytes" },
    why: "The text of a file has to fit into one string, which ends at 512 Mi characters, and is held twice while it is decoded.",
  },
  lines: {
    default: 2_000_000,
    unit: { ja: "行", en: "lines" },
    why: "Where each line begins is kept, blank or not: 16 MB for so many.",
  },
  lineLength: {
    default: 8 * 1024 ** 2,
    unit: { ja: "文字", en: "characters" },
    why: "In UTF-16 units. A row of a report has some thousands; a file without line ends is no report.",
  },
  cells: {
    default: 1024,
    unit: { ja: "個", en: "cells" },
    why: "Of one row, blank ones counted. Bringing a row to its columns takes time by cells times columns; the widest known table has 40, and LibreOffice had 1,024 for twenty years.",
  },
  cellLength: {
    default: 250_000,
    unit: { ja: "文字", en: "characters" },
    why: "In UTF-16 units. Excel ends at 32,767; regular expressions keep where they may go back to, for each character that they passed.",
  },
  pages: {
    default: 2000,
    unit: { ja: "ページ", en: "pages" },
    why: "That are read of one PDF. 600 take ten seconds; a report has some dozens.",
  },
  glyphs: {
    default: 200_000,
    unit: { ja: "文字", en: "characters" },
    why: "Printed on one page of a PDF. Pages of the smallest print have some 20,000.",
  },
  operators: {
    default: 2_000_000,
    unit: { ja: "命令", en: "operators" },
    why: "That draw one page of a PDF. A page of a report has some 20,000; maps and plans have more, and no tables.",
  },
  memory: {
    default: 2048,
    unit: { ja: " MiB", en: " MiB" },
    why: "What reading and checking is estimated to need. The library's default is what Node gives to a process of its own accord on a machine of 4 GB; the command line asks Node what it has.",
  },
  members: {
    default: 4096,
    unit: { ja: "個", en: "members" },
    why: "Files within one .xlsx, .ods or .docx, which are ZIP archives. A workbook of 100 sheets with a picture each has about 500.",
  },
  unpacked: {
    default: 256 * 1024 ** 2,
    unit: { ja: "バイト", en: "bytes" },
    why: "All members of such an archive together, as its directory declares them before one is unpacked; what grows beyond is stopped while it does.",
  },
  ratio: {
    default: 200,
    unit: { ja: "倍", en: "times" },
    why: "How much larger a member of more than 1 MiB is when it is unpacked. Sheets grow twenty times, blank ones sixty; what is made to fill the memory a thousand.",
  },
  findings: {
    default: 200_000,
    unit: { ja: "件", en: "findings" },
    why: "Listed of one report; those beyond are counted, and a finding says so. Each takes about 1 kB, and there may be more of them than cells.",
  },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof LIMITS;

/** How much one report may hold, by what is limited. */
export type Limits = Readonly<Record<LimitName, number>>;

/** Some of the limits, as options and configurations set them. */
export type LimitSettings = { readonly [Name in LimitName]?: number | undefined };

export const LIMIT_NAMES = Object.keys(LIMITS) as readonly LimitName[];

export function isLimitName(name: string): name is LimitName {
  return Object.hasOwn(LIMITS, name);
}

/** The limits that count: those that are set, and for the others the defaults. */
export function withDefaults(set: LimitSettings = {}): Limits {
  const entries = LIMIT_NAMES.map((name) => [name, set[name] ?? LIMITS[name].default] as const);
  return Object.fromEntries(entries) as Limits;
}

export const DEFAULT_LIMITS: Limits = withDefaults();
