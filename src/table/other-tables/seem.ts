import type { Cell, Row } from "../../input/grid/types.ts";
import { foldKey } from "../../text/fold.ts";
import { classifyCell } from "../align/cell-kind.ts";
import { matchHeading } from "../header/headings.ts";
import { isBareNumber, isNoNumber, isShortText } from "../rows/cell-form.ts";
import { totalForm } from "../rows/total-words.ts";
import { KIND_WORDS, type OtherKind } from "./kinds.ts";

const SYMBOLS: ReadonlySet<string> = new Set(
  "S A B C D E F AA ◎ ○ 〇 ◯ △ × ▲ ● 達成 概ね達成 おおむね達成 ほぼ達成 一部達成 未達成 順調 概ね順調 おおむね順調 やや遅れ 遅れ 未実施 未着手 完了 継続 中止".split(
    " ",
  ),
);
const NO_SYMBOLS: ReadonlySet<string> = new Set();
/** So many symbols make a header one of counts. */
const FEWEST_SYMBOLS = 2;
/** So many rows show what a table is. */
const SAMPLE = 100;
/** Headings of the table that is sought: with one of them, a table may be it. */
const SOUGHT: ReadonlySet<string> = new Set(["title", "departments", "goal"]);
const CERTAIN = 2.5;
/** Headings of a table of indicators, which may be all that a report has. */
const INDICATOR = /^(?:(?:成果|評価|活動|数値)?指標名?|kpi名?|重要業績評価指標)/;

/**
 * What a table that is none of initiatives seems to be, by its header (its first row) and the cells below; null where
 * it may list initiatives after all: where a row has departments, a rating or a text, or its header asks for them.
 */
export function seemsToBe(rows: readonly Row[]): OtherKind | null {
  const [head, ...body] = rows.slice(0, SAMPLE);
  if (!head || body.length === 0 || head.cells.length < 2) return null;
  const headings = head.cells.map(({ text }) => text);
  if (isCounts(head, body)) return "counts";
  if (isContents(rows)) return "contents";
  if (!headings.every((text) => isShortText(text) && !isBareNumber(text))) return null;
  const kinds = new Set(headings.flatMap((text) => kindOf(text) ?? []));
  if (kinds.has("terms") && headings.length === 2) return "terms";
  if (headings.some((text) => isSought(text, kinds.has("members")))) return null;
  if (kinds.has("members") && !body.some(hasNumbers) && !body.some(hasSentence)) return "members";
  if (body.some(mayBeInitiative)) return null;
  if (kinds.has("schedule") && body.every(hasDate)) return "schedule";
  if (!body.every(isFigures)) return null;
  if (kinds.has("counts")) return "counts";
  return kinds.has("amounts") ? "amounts" : "figures";
}

/** A header of the scale's symbols over numbers, or the symbols below one another with a number each. */
function isCounts(head: Row, body: readonly Row[]): boolean {
  const symbols = head.cells.filter(({ text }) => isSymbol(text));
  const others = head.cells.filter(({ text }) => !isSymbol(text) && totalForm(text) === null);
  if (symbols.length >= FEWEST_SYMBOLS && others.length <= symbols.length) return body.every(isCounted);
  return (
    body.filter(({ cells }) => isSymbol(cells[0]?.text ?? "")).length >= FEWEST_SYMBOLS &&
    body.every(
      (row) =>
        isFigures(row) &&
        (isSymbol(row.cells[0]?.text ?? "") || totalForm(row.cells[0]?.text ?? "") !== null),
    )
  );
}

function isSymbol(text: string): boolean {
  return (
    text.length <= 12 &&
    SYMBOLS.has(
      foldKey(text)
        .toUpperCase()
        .replace(/(?:評価|判定|ランク)$/, ""),
    )
  );
}

/** A label, however many words it takes, and numbers behind it. */
function isCounted({ cells }: Row): boolean {
  const labels = cells.findIndex(({ text }) => isNumber(text));
  return labels > 0 && labels <= 2 && cells.slice(labels).every(({ text }) => isNumber(text));
}

/** As `isCounted`, but no label of two cells. */
function isFigures({ cells }: Row): boolean {
  const [label, ...numbers] = cells;
  return (
    label !== undefined &&
    !isBareNumber(label.text) &&
    numbers.length > 0 &&
    numbers.every(({ text }) => isNumber(text))
  );
}

function isNumber(text: string): boolean {
  return isBareNumber(text) || isNoNumber(text);
}

function hasNumbers({ cells }: Row): boolean {
  return cells.slice(1).some(({ text }) => isBareNumber(text));
}

const DATE =
  /^(?:(?:令和|平成|[RH])?[\d元]{1,4}年度?)?(?:\d{1,2}月)?(?:\d{1,2}日|[上中下]旬|頃|末)?(?:\([月火水木金土日]\))?(?:[~〜～\-－から].*)?$/;

function hasDate({ cells }: Row): boolean {
  return cells.some(
    ({ text }) => text.length <= 24 && /\d/.test(text) && /[月日年]/.test(text) && DATE.test(foldKey(text)),
  );
}

/** Titles with the page on which each begins, ever further down. */
function isContents(rows: readonly Row[]): boolean {
  const pages = rows.map(({ cells }) => pageNumber(cells.at(-1)));
  if (rows.length < 3 || pages.some((page) => page === null)) return false;
  return (
    pages.every((page, i) => i === 0 || (page as number) >= (pages[i - 1] as number)) &&
    pages[0] !== pages.at(-1)
  );
}

function pageNumber(cell: Cell | undefined): number | null {
  const found = /^(?:[…・.‥]*|p\.?)(\d{1,3})(?:頁|ページ)?$/.exec(foldKey(cell?.text ?? ""));
  return found?.[1] ? Number(found[1]) : null;
}

function kindOf(heading: string): OtherKind | null {
  const key = foldKey(heading).replace(/[()]/g, "");
  return KIND_WORDS.find(([words]) => words.split(" ").some((word) => key.endsWith(word)))?.[1] ?? null;
}

/** Headings of initiatives; a list of members names the section of each, too. */
function isSought(heading: string, hasMembers: boolean): boolean {
  if (INDICATOR.test(foldKey(heading))) return true;
  return matchHeading(heading).some(
    ({ field, weight }) => SOUGHT.has(field) && weight >= CERTAIN && !(hasMembers && field === "departments"),
  );
}

/** Longest text that may stand in a table of another kind. */
const LONGEST = 60;

function hasSentence({ cells }: Row): boolean {
  return cells.some(({ text }) => text.length > LONGEST || text.includes("。"));
}

/** A row with departments, a rating of its own or a sentence. */
function mayBeInitiative({ cells }: Row): boolean {
  return cells.some(
    ({ text }) =>
      text.length > LONGEST ||
      text.includes("。") ||
      classifyCell(text, NO_SYMBOLS) === "departments" ||
      isSymbol(text),
  );
}
