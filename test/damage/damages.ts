/** What extraction does to a report, so that a reader still reads the same. */
export interface Damage {
  readonly name: string;
  readonly apply: (text: string) => string;
}

const KANGXI = new Map(
  Array.from({ length: 0xd6 }, (_, i) => String.fromCharCode(0x2f00 + i)).map((radical) => [
    radical.normalize("NFKC"),
    radical,
  ]),
);
const SUPPLEMENT: Readonly<Record<string, string>> = {
  長: "⻑",
  民: "⺠",
  見: "⻅",
  食: "⻝",
  西: "⻄",
  青: "⻘",
  黄: "⻩",
};
/** Which line of the report is the header, from 0. */
const HEADER = 6;

const spaced = (text: string, gap = " ") => [...text].join(gap);
const mapChars = (text: string, of: (char: string) => string | undefined) =>
  [...text].map((char) => of(char) ?? char).join("");
/** Changes the cells of some columns below the header. */
const inColumns = (columns: readonly number[], change: (cell: string) => string) => (text: string) =>
  mapCells(text, (cell, line, column) => (line > HEADER && columns.includes(column) ? change(cell) : cell));

function mapCells(text: string, change: (cell: string, line: number, column: number) => string): string {
  return text
    .split("\n")
    .map((line, i) =>
      line
        .split("\t")
        .map((cell, j) => change(cell, i, j))
        .join("\t"),
    )
    .join("\n");
}

/** The report as CSV, each heading of the header broken in two. */
function toCsv(text: string): string {
  const quoted = (cell: string) => (/[\n,"]/.test(cell) ? `"${cell}"` : cell);
  return mapCells(text, (cell, line) =>
    quoted(line === HEADER && cell.length > 2 ? `${cell.slice(0, 2)}\n${cell.slice(2)}` : cell),
  ).replaceAll("\t", ",");
}

export const DAMAGES: readonly Damage[] = [
  { name: "Kangxi radicals in headings and cells", apply: radicals },
  { name: "supplement radicals", apply: (text) => mapChars(text, (char) => SUPPLEMENT[char]) },
  { name: "縮⼩ for 縮小", apply: (text) => text.replaceAll("小", "⼩") },
  { name: "a hyphenation point for the middle dot", apply: (text) => text.replaceAll("・", "‧") },
  { name: "a half-width middle dot", apply: (text) => text.replaceAll("・", "･") },
  {
    name: "spaced headings",
    apply: (text) => mapCells(text, (cell, line) => (line === HEADER ? spaced(cell) : cell)),
  },
  { name: "spaced titles", apply: inColumns([3], spaced) },
  { name: "spaced labels", apply: inColumns([0, 1], spaced) },
  { name: "spaced departments", apply: inColumns([4], spaced) },
  { name: "spaced goals and results", apply: inColumns([6, 7], spaced) },
  { name: "widely spaced titles", apply: inColumns([3], (cell) => spaced(cell, "　")) },
  {
    name: "spaced percentages",
    apply: (text) => text.replace("98.5％", "9 8 . 5 ％").replace("97.9％", "9 7 . 9 ％"),
  },
  {
    name: "spaced counts before a spaced unit",
    apply: (text) => text.replace("60人", "6 0 人").replace("74人", "7 4 人"),
  },
  { name: "a zero-width space within words", apply: (text) => text.replaceAll("縮小", "縮\u200b小") },
  { name: "spaced symbols of the scale", apply: inColumns([8], (cell) => cell.replace("達成", "達　成")) },
];

/** Kept apart while the repairs were made. */
export const ASIDE: readonly Damage[] = [
  {
    name: "radicals in the legend alone",
    apply: (text) => text.replaceAll("目標を", "⽬標を").replaceAll("一部", "⼀部"),
  },
  { name: "spaced directions and problems", apply: inColumns([5, 9], spaced) },
  { name: "everything spaced", apply: inColumns([0, 1, 3, 4, 5, 6, 7, 9], spaced) },
  { name: "radicals and spaces together", apply: (text) => inColumns([0, 1, 3, 4], spaced)(radicals(text)) },
  { name: "full-width digits, spaced", apply: (text) => text.replace("12件", "１ ２ 件") },
];

/** Damages of files of comma-separated values. */
export const CSV_DAMAGES: readonly Damage[] = [
  { name: "line breaks within the cells of the header", apply: toCsv },
];

function radicals(text: string): string {
  return mapChars(text, (char) => KANGXI.get(char));
}
