/** Where a text of a stranger's making can stand in a report. */
export type Place =
  | "title"
  | "line"
  | "legend"
  | "header"
  | "heading"
  | "number"
  | "name"
  | "department"
  | "extra"
  | "goal"
  | "plan"
  | "do"
  | "check"
  | "rating"
  | "action";

const HEADINGS = {
  heading: "基本方針",
  number: "No.",
  name: "具体的な取組み項目",
  department: "取組主管課",
  goal: "達成目標",
  extra: "目標値",
  plan: "計画内容(Plan)",
  do: "取組状況(Do)",
  check: "評価(Check)",
  rating: "取組達成度",
  action: "見直し、改善事項(Action)",
};
type Field = keyof typeof HEADINGS;

const ROW: Readonly<Record<Field, string>> = {
  heading: "1 健全な財政運営",
  number: "1",
  name: "補助金の見直し",
  department: "財政課",
  goal: "市税収納率95%以上",
  extra: "95.0%",
  plan: "収納率を上げる。",
  do: "市税収納率93%",
  check: "収納率は上がった。",
  rating: "A",
  action: "継続する。",
};
const FIELDS = Object.keys(HEADINGS) as Field[];

/** Every place, in the order of a report. */
export const PLACES: readonly Place[] = ["title", "line", "legend", "header", ...FIELDS];

function row(cells: Readonly<Record<Field, string>>, changed: Partial<Record<Place, string>> = {}): string {
  return FIELDS.map((field) => changed[field] ?? cells[field]).join("\t");
}

/** A report of one row, this text in one place; in a header, that of a second page. */
export function reportWith(place: Place, text: string): string {
  const at = (own: Place, usual: string) => (own === place ? text : usual);
  return [
    at("title", "第3次行政改革実施計画取組み結果（令和2年度）"),
    ...(place === "line" ? [text] : []),
    "【取組達成度】",
    "A：目標を達成",
    "B：目標はほぼ達成",
    at("legend", "C：目標は未達成"),
    row(HEADINGS),
    row(ROW, { [place]: text }),
    ...(place === "header" ? [`${row(HEADINGS)}\t${text}`, row({ ...ROW, number: "2" })] : []),
    "",
  ].join("\n");
}

/**
 * A report of so many pages, each with its header and one row; numbers go up, or back and forth.
 *
 * @param extra what stands behind the usual headings of a page
 */
export function reportOfPages(
  pages: number,
  order: "up" | "to and fro",
  extra = (_page: number) => "",
): string {
  const body = Array.from({ length: pages }, (_, i) => [
    row(HEADINGS) + extra(i),
    row(ROW, { number: String(order === "up" || i % 2 === 0 ? i + 1 : 3 * i), name: `補助金の見直し${i}` }),
  ]);
  return [
    "第3次行政改革実施計画取組み結果（令和2年度）",
    "A：目標を達成",
    "B：目標は未達成",
    ...body.flat(),
    "",
  ].join("\n");
}

/** A report of one page with so many rows whose numbers jump back and forth. */
export function reportOfRows(rows: number): string {
  const body = Array.from({ length: rows }, (_, i) =>
    row(ROW, { number: String(i % 2 === 0 ? i + 1 : 3 * i), name: `補助金の見直し${i}` }),
  );
  return [
    "第3次行政改革実施計画取組み結果（令和2年度）",
    "A：目標を達成",
    "B：目標は未達成",
    row(HEADINGS),
    ...body,
    "",
  ].join("\n");
}
