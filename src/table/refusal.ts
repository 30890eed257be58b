import { type InputError, NoReportError } from "../core/errors.ts";
import type { Message } from "../core/finding.ts";
import type { Row } from "../input/grid/types.ts";
import type { Document } from "../input/model/document.ts";
import { placeInWords } from "../input/places.ts";
import { isIndicatorHeading, matchHeading } from "./header/headings.ts";
import { FIELD_WORDS } from "./model/field-words.ts";
import type { ColumnField } from "./model/types.ts";
import type { OtherTable } from "./other-tables/find-others.ts";
import { KIND_NAMES } from "./other-tables/kinds.ts";

/** Columns that a table of initiatives has; three of them make a header. */
const SOUGHT: readonly ColumnField[] = ["title", "departments", "goal", "do", "rating"];
const LONGEST_HEADING = 40;
const MOST_NAMED = 6;
/** The share of lines with runs of spaces in a text whose columns are parted by them. */
const MANY = 0.3;

/** The line of a file that comes nearest to a header. */
interface NearestHeader {
  readonly row: Row;
  readonly known: readonly string[];
  readonly unknown: readonly string[];
  readonly missing: readonly ColumnField[];
}

/** Why nothing can be read in this file: what it holds, what is missing, and what to do. */
export function noTable(document: Document, rows: readonly Row[], others: readonly OtherTable[]): InputError {
  const { path } = document.source;
  const parts = [
    othersMessage(document, others),
    nearestMessage(document, rows) ?? (others.length > 0 ? null : layoutMessage(document, rows)),
  ];
  const said = parts.filter((part) => part !== null);
  return new NoReportError({
    ja: `${path}: 取組の表が見つかりません。${said.map(({ ja }) => ja).join("")}取組の名称・担当課・目標・実績・評価のうち3つ以上の見出しが並ぶ行が必要です`,
    en: `${path}: no table of initiatives found. ${said.map(({ en }) => `${en} `).join("")}A row is needed with headings for at least three of title, department, goal, results and rating`,
  });
}

function othersMessage(document: Document, others: readonly OtherTable[]): Message | null {
  const kinds = [...new Set(others.map(({ kind }) => KIND_NAMES[kind]))];
  const row = others[0]?.rows[0];
  if (kinds.length === 0 || row === undefined) return null;
  const at = placeOf(document, row);
  return {
    ja: `${at.ja}からは${kinds.map(({ ja }) => ja).join("と")}のようです。`,
    en: `From ${at.en} on there seems to be ${kinds.map(({ en }) => en).join(" and ")}.`,
  };
}

function nearestMessage(document: Document, rows: readonly Row[]): Message | null {
  const nearest = findNearest(rows);
  if (!nearest) return null;
  const { row, known, unknown, missing } = nearest;
  const at = placeOf(document, row);
  return {
    ja: `見出しに最も近いのは${at.ja}です（わかる見出し: ${quoteJa(known)}${unknown.length > 0 ? `、わからない見出し: ${quoteJa(unknown)}` : ""}、見当たらないもの: ${missing.map((field) => FIELD_WORDS[field].ja).join("、")}）。`,
    en: `Nearest to a header comes ${at.en} (known: ${quoteEn(known)}${unknown.length > 0 ? `; not known: ${quoteEn(unknown)}` : ""}; missing: ${missing.map((field) => FIELD_WORDS[field].en).join(", ")}).`,
  };
}

/** Where a row stands, as the users of its format say it: by its line in a text, else by its first cell. */
function placeOf(document: Document, { line, cells }: Row): Message {
  const place = cells[0] && document.place(cells[0].span.start);
  if (!place || place.kind === "line") return { ja: `${line}行目`, en: `line ${line}` };
  return { ja: placeInWords(place, "ja"), en: placeInWords(place, "en") };
}

const quoteJa = (words: readonly string[]) => words.map((word) => `「${word}」`).join("");
const quoteEn = (words: readonly string[]) => words.map((word) => `"${word}"`).join(", ");

function findNearest(rows: readonly Row[]): NearestHeader | null {
  let best: NearestHeader | null = null;
  for (const row of rows) {
    const { cells } = row;
    if (cells.length < 2 || cells.some(({ text }) => text.length > LONGEST_HEADING)) continue;
    const found = cells.map(({ text }) => ({ text, field: matchHeading(text)[0]?.field ?? null }));
    const isKnown = (one: (typeof found)[number]) => one.field !== null || isIndicatorHeading(one.text);
    const known = found.filter(isKnown);
    if (known.length <= (best?.known.length ?? 0)) continue;
    const words = (list: typeof found) => list.slice(0, MOST_NAMED).map(({ text }) => text);
    best = {
      row,
      known: words(known),
      unknown: words(found.filter((one) => !isKnown(one))),
      missing: SOUGHT.filter((field) => !known.some((one) => one.field === field)),
    };
  }
  return best;
}

/** What a text without any heading looks like. */
function layoutMessage({ text, source }: Document, rows: readonly Row[]): Message {
  if (rows.some(({ cells }) => cells.length > 1))
    return {
      ja: "表はありますが、見出しとわかる語がありません。",
      en: "There is a table, but no word in it is known as a heading.",
    };
  if (source.format === "pdf")
    return {
      ja: "ページには、罫線のある表も、列に分かれた文字も見当たりません。",
      en: "Its pages show neither a ruled table nor text in columns.",
    };
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const spaced = lines.filter((line) => /\S(?:\u3000| {2})\s*\S/.test(line.slice(0, 400)));
  return spaced.length > lines.length * MANY
    ? {
        ja: "列が空白で区切られた文章のようですが（PDFから写した文など）、列がそろっていません。元のPDFやExcelのファイルを指定してください。",
        en: "It looks like text whose columns are parted by spaces, as when copied from a PDF, and they do not line up; give the PDF or the workbook itself.",
      }
    : {
        ja: "列に分かれた行がありません。Excel、PDF、Word、HTMLのファイルと、CSV、タブ区切りのテキスト、Markdownの表が読めます。",
        en: "No line is parted into columns; workbooks, PDF, documents and pages can be read, and CSV, tab-separated text and Markdown tables.",
      };
}
