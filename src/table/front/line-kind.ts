import { type Endings, groupEndings, startOfEnding, strip } from "../../text/ends.ts";
import { foldKey } from "../../text/fold.ts";
import type { YearMention } from "../../text/year-mentions.ts";
import { FORM_WORDS, LABELS, type LabelMeaning, MEETINGS, VERSION_MARKS } from "./lexicon.ts";
import type { Municipality } from "./municipality.ts";

/**
 * What a line around the table is: `words` may be a title, `aside` is a subtitle or a heading in brackets, the others
 * are what their names say.
 */
export type LineKind =
  | "words"
  | "aside"
  | "issuer"
  | "date"
  | "year"
  | "page-number"
  | "form-number"
  | "version"
  | "label"
  | "meeting"
  | "contents"
  | "note"
  | "bullet"
  | "prose";

const BRACKET = /[\s()（）【】[\]［］「」『』<>＜＞〔〕〈〉《》]/;
const PAGE_NUMBER = /^(?:(?:p\.?|page|no\.?) ?)?\d{1,4}(?: ?[/／] ?\d{1,4})?(?: ?(?:ページ|頁))?$/i;
/** What may stand around a page number: - 3 - */
const PAGE_DASH = /[-‐–—―－\s]/;
const NUMBERING = /^(?:第|その|no\.?|№)*[-.\d一二三四五六七八九十a-zア-ン①-⑳の号()]{0,9}$/;
const LONGEST_FORM = 24;
const MOST_BEHIND_ISSUER = 24;
const CONTACT = /(?:電話|tel|fax|内線|e-?mail|問い?合わ?せ|連絡先|https?:|@)/;
const OFFICE = /(?:部|局|課|室|係|班|長|役所|役場|センター|委員会|グループ|本部|議会|担当|支所)/;
/** Behind a name: the mayor's own. */
const MAYOR = /^長(?:[\s　].{1,12})?$/;

/** Whether a line is the number of a page. */
export function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(strip(text, PAGE_DASH));
}

/** The label at the beginning of a line, what it labels, and where that begins; null where there is none. */
export function readLabel(text: string): { meaning: LabelMeaning; word: string; end: number } | null {
  const open = /^[（(【[［〔<＜]?\s?/.exec(text)?.[0].length ?? 0;
  const key = text.slice(open).toLowerCase();
  const label = LABELS.filter(([word]) => key.startsWith(word)).toSorted(
    (a, b) => b[0].length - a[0].length,
  )[0];
  if (!label) return null;
  const behind = text.slice(open + label[0].length);
  const mark = /^\s?[）)】\]］〕>＞]\s?|^\s?[：:]\s?|^\s|^$/.exec(behind);
  return mark ? { meaning: label[1], word: label[0], end: open + label[0].length + mark[0].length } : null;
}

/** Whether a text, its brackets aside, is the number of a form or of a handout: 様式2, 【資料1-3】, 別紙. */
export function isFormNumber(text: string): boolean {
  if (text.length > LONGEST_FORM) return false;
  let rest = foldKey(strip(text, BRACKET));
  const before = rest.length;
  for (let word = formWordAt(rest); word; word = formWordAt(rest)) rest = rest.slice(word.length);
  return rest.length < before && NUMBERING.test(rest.replace(/[()]/g, ""));
}

function formWordAt(text: string): string | undefined {
  return FORM_WORDS.map(([word]) => word).find((word) => text.startsWith(word));
}

function isVersion(text: string): boolean {
  const bare = foldKey(strip(text, BRACKET)).replace(/^[〇○]{2}年度用|^令和[〇○]+年度用?/, "");
  return VERSION_MARKS.some(([word]) => bare === word);
}

/** What is left of a line without its years and names. */
function restOf(text: string, parts: readonly { start: number; end: number }[]): string {
  let rest = "";
  let at = 0;
  for (const { start, end } of parts.toSorted((a, b) => a.start - b.start)) {
    rest += `${text.slice(at, Math.max(at, start))} `;
    at = Math.max(at, end);
  }
  return strip(rest + text.slice(at), BRACKET);
}

/** What may stand beside a date in a line of its own. */
const AROUND_DATE = groupEndings(
  "発行 公表 作成 改訂 改定 更新 提出 掲載 版 付 現在 時点 末 日 （月） （火） （水） （木） （金） （土） （日） (月) (火) (水) (木) (金)"
    .split(" ")
    .concat(" ", "　"),
);
/** What may stand beside the years in a line of years. */
const AROUND_YEAR = groupEndings(
  "分 実績分 対象分 実績 計画 見込 ／ / 及び と ～ ~ 〜 - － から まで 年度 年目 ・ 、 （ ） ( )"
    .split(" ")
    .concat([" ", "　", ..."0123456789０１２３４５６７８９元"]),
);

function isMadeOf(text: string, words: Endings): boolean {
  return startOfEnding(text, words) === 0;
}

/** A line without the number of a handout at its end. */
function withoutForm(text: string): string {
  const at = text.lastIndexOf(" ");
  return at > 0 && isFormNumber(text.slice(at + 1)) ? text.slice(0, at) : text;
}

/** Whether a line is a municipality with its office or its mayor, a date perhaps beside it, and nothing more. */
function isIssuerLine(text: string, years: readonly YearMention[], names: readonly Municipality[]): boolean {
  const first = names[0];
  if (!first) return false;
  const end = endOfChain(names);
  const before = restOf(
    text.slice(0, first.start),
    years.filter((year) => year.end <= first.start),
  );
  if (!isMadeOf(before, AROUND_DATE)) return false;
  const behind = restOf(
    text.slice(end),
    years
      .filter(({ start }) => start >= end)
      .map((year) => ({ start: year.start - end, end: year.end - end })),
  );
  if (isMadeOf(behind, AROUND_DATE) || MAYOR.test(behind)) return true;
  if (behind.length > MOST_BEHIND_ISSUER) return false;
  const words = behind.split(/[\s　・]+/).filter((word) => word !== "");
  return words.every((word) => OFFICE.test(word.slice(-4)));
}

/** Where the first name ends, and the names that go on right behind it: もみじ県 ひばり市. */
function endOfChain(names: readonly Municipality[]): number {
  let end = names[0]?.end ?? 0;
  for (const name of names) if (name.start === end || name.start === end + 1) end = name.end;
  return end;
}

/** Tells what a line is, from its words and from the years and names found in it. */
export function readKind(
  text: string,
  years: readonly YearMention[],
  names: readonly Municipality[],
): LineKind {
  const key = foldKey(text);
  if (isPageNumber(text) || key === "") return "page-number";
  if (isFormNumber(text)) return "form-number";
  if (isVersion(text)) return "version";
  if (/^[※*＊注]|^[（(]注|^備考/.test(text)) return "note";
  if (readLabel(text)) return "label";
  if (key === "目次" || key === "もくじ" || /(?:…|・・・|\.\.\.|‥)/.test(text)) return "contents";
  if (CONTACT.test(key)) return "label";
  if (/^[●◆■・→⇒◇□▲▼○◎]/.test(text)) return "bullet";
  if (/。|ます$|ました$/.test(text)) return "prose";
  if (years.length > 0 && isMadeOf(restOf(text, years), AROUND_DATE))
    return years.some(({ unit }) => unit === "calendar") ? "date" : "year";
  if (years.length > 0 && isMadeOf(restOf(text, years), AROUND_YEAR)) return "year";
  if (isIssuerLine(text, years, names)) return "issuer";
  if (MEETINGS.some(([word]) => withoutForm(text).endsWith(word))) return "meeting";
  if (
    /^[（(【[［〔〈《<＜~〜～―－-].*[）)】\]］〕〉》>＞~〜～―－-]$/.test(text) ||
    /^[A-ZＡ-Ｚ◎○△×\d０-９]\s?[：:]/.test(text)
  )
    return "aside";
  return "words";
}
