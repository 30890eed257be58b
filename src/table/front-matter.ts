import type { Row } from "../input/grid/types.ts";
import { cleanText } from "../text/clean.ts";
import { DASH_CLASS } from "../text/dashes.ts";
import { strip } from "../text/ends.ts";
import { findFiscalYear, readDateLine } from "../text/era.ts";
import { foldKey } from "../text/fold.ts";
import type { FiscalYear, FrontMatter } from "./model/types.ts";

const SUBJECT = /改革|行革|行財政|行政経営|行政評価|事務事業評価|実施計画|推進計画|プラン|大綱|総合戦略/;
const KIND = /結果|状況|実績|報告|評価|進捗|一覧|調書|シート|計画|プラン|大綱|取組/;
const IN_BRACKETS = /^[（(【[][^（(）)【】]*[）)】\]]$/;
const MUNICIPALITY =
  /^([^\s\d]{1,9}?(?:都|道|府|県|市|区|町|村|広域連合|組合))(?:役所|役場|長)?(?:$|(\s)|.{0,4}[部局課室])/;
/** Characters that may follow a municipality in a line of its own, and the section in it. */
const MOST_AFTER_MUNICIPALITY = 20;
const MOST_AFTER_SECTION = 16;
const MUNICIPALITY_IN_TITLE = /(?:^|次|度|\s)([^\s\d第次年度（(]{1,8}?[市区町村県府都])(?![民町村])/;
const PAGE_NUMBER = /^(?:(?:p\.?|page|no\.?) ?)?\d{1,4}(?: ?[/／] ?\d{1,4})?(?: ?(?:ページ|頁))?$/i;
/** What may stand around a page number: - 3 - */
const PAGE_DASH = new RegExp(`[\\s${DASH_CLASS}]`);

function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(strip(text, PAGE_DASH));
}

/** A row's text, its cells one behind the other. */
export function lineText(row: Row): string {
  return row.cells.map(({ text }) => cleanText(text).text).join(" ");
}

function isTitle(text: string): boolean {
  return (
    text.length >= 6 && text.length <= 70 && !/[。、]/.test(text) && SUBJECT.test(text) && KIND.test(text)
  );
}

/** The title without the year in brackets at its end. */
function bareTitle(text: string): string {
  const whole = text.trimEnd();
  const start = Math.max(...["（", "(", "【", "["].map((bracket) => whole.lastIndexOf(bracket)));
  const rear = whole.slice(Math.max(start, 0));
  return rear.includes("年度") && IN_BRACKETS.test(rear) ? whole.slice(0, start).trimEnd() : text;
}

/** The municipality that a line names by itself or with its section; null where the line says something else. */
function readMunicipality(text: string): string | null {
  const found = MUNICIPALITY.exec(text);
  if (!found?.[1]) return null;
  const most = found[2] ? MOST_AFTER_MUNICIPALITY : MOST_AFTER_SECTION;
  return text.length - found[0].length <= most ? found[1] : null;
}

/**
 * Reads title, issuer, date of publication and fiscal year from the lines around the table.
 *
 * @param lines rows of one cell that belong neither to a header nor to a legend; those before the first header first
 * @param before how many of them stand before the first header
 * @param headings the headings of all pages, where the fiscal year is sought if no title names it
 */
export function readFrontMatter(
  lines: readonly Row[],
  before: number,
  headings: readonly string[],
): FrontMatter {
  const texts = lines.map(lineText);
  const top = texts.slice(0, before);
  const isPlain = (text: string) =>
    readDateLine(text) === null && readMunicipality(text) === null && !isPageNumber(text);
  const titleLine =
    top.find(isTitle) ??
    mostRepeated(texts.filter(isTitle)) ??
    top.find((text) => isPlain(text) && text.length <= 70) ??
    null;
  const title = titleLine && bareTitle(titleLine);
  const titleKey = title ? foldKey(title) : "";
  const issuer =
    firstOf(texts, (text) => (text.length <= 40 ? readMunicipality(text) : null)) ??
    MUNICIPALITY_IN_TITLE.exec(title ?? "")?.[1] ??
    null;
  return {
    title,
    issuer,
    published: firstOf(texts, readDateLine),
    fiscalYear:
      firstOf(texts, (text) =>
        titleKey && foldKey(text).startsWith(titleKey) ? findFiscalYear(text) : null,
      ) ??
      firstOf(top, findFiscalYear) ??
      commonFiscalYear(headings),
  };
}

/** What the first text to give anything gives. */
function firstOf<T>(texts: readonly string[], read: (text: string) => T | null | undefined): T | null {
  for (const text of texts) {
    const found = read(text);
    if (found) return found;
  }
  return null;
}

function mostRepeated(texts: readonly string[]): string | undefined {
  return texts.find((text) => texts.filter((other) => other === text).length > 1);
}

/** The fiscal year that most headings name. */
function commonFiscalYear(headings: readonly string[]): FiscalYear | null {
  const counts = new Map<number, { year: FiscalYear; count: number }>();
  for (const year of headings.map(findFiscalYear)) {
    if (year) counts.set(year.year, { year, count: (counts.get(year.year)?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0]?.year ?? null;
}

/** Tells whether a line between the tables repeats what stands around them on every page: title, date, issuer, page number. */
export function createFurnitureTest(front: FrontMatter): (row: Row) => boolean {
  const titleKey = front.title ? foldKey(front.title) : null;
  const known = new Map<string, boolean>();
  return (row) => {
    if (row.cells.length !== 1 || (row.cells[0]?.index ?? 0) > 0) return false;
    const raw = row.cells[0]?.text ?? "";
    if (raw.length > 90) return false;
    const before = known.get(raw);
    if (before !== undefined && row.width === 1) return before;
    const text = lineText(row);
    const key = foldKey(text);
    const furniture =
      (titleKey !== null && titleKey.length > 3 && foldKey(bareTitle(text)) === titleKey) ||
      (front.issuer !== null && key === foldKey(front.issuer)) ||
      (row.width === 1 && (isPageNumber(text) || readDateLine(text) !== null));
    known.set(raw, furniture);
    return furniture;
  };
}

/** The brackets behind a title, where they say more than the fiscal year: the title is given without them. */
export function findTitleNote(row: Row, { fiscalYear }: FrontMatter): string | null {
  const text = lineText(row);
  const note = text.slice(bareTitle(text).length).trim();
  const words = foldKey(note).replace(foldKey(fiscalYear?.label ?? ""), "");
  return /[\p{L}\p{N}]/u.test(words) ? note : null;
}

/** What may stand behind the name of a municipality and says no more. */
const OFFICES = new Set(["", "役所", "役場", "長"]);

/** Tells whether the fields of the front hold all that a line above the table says. */
export function createFrontTest(front: FrontMatter): (row: Row) => boolean {
  const keys = [front.title, front.fiscalYear?.label].flatMap((text) => (text ? [foldKey(text)] : []));
  const issuer = front.issuer === null ? null : foldKey(front.issuer);
  return (row) => {
    const text = lineText(row);
    const key = foldKey(text);
    return (
      keys.includes(key) ||
      (issuer !== null && key.startsWith(issuer) && OFFICES.has(key.slice(issuer.length))) ||
      readDateLine(text) !== null
    );
  };
}
