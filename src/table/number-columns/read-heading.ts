import { foldKey } from "../../text/fold.ts";
import { wordAt } from "../../text/word-index.ts";
import { NO_PERIOD, splitYears } from "./read-period.ts";
import type { NumberColumn, NumberRole, Period } from "./types.ts";
import { splitUnit } from "./units.ts";
import { HEADING_INDEX, type HeadingSense, MEASURE_ENDS, RATE_IN_PERCENT } from "./words.ts";

const LONGEST_HEADING = 48;

/** A word of a heading, or a run of characters that no word covers. */
interface Token {
  readonly text: string;
  readonly sense: HeadingSense | "noun";
}

const ROLES: ReadonlySet<string> = new Set([
  "name",
  "unit",
  "baseline",
  "target",
  "actual",
  "rate",
  "effect",
  "due",
  "difference",
] satisfies NumberRole[]);
/** Roles that a measure's own name may have: 計画効果額, 利用者数（実績）. */
const OF_MEASURE: ReadonlySet<string> = new Set(["target", "actual", "baseline"]);

/** What the heading of a column says of its numbers; null where it heads no numbers, or nobody can tell. */
export function readNumberHeading(heading: string): NumberColumn | null {
  if (heading.length > LONGEST_HEADING) return null;
  const { unit, rest } = splitUnit(heading);
  const years = splitYears(rest);
  const text = years?.rest ?? rest;
  const whole = readWords(text, unit, years);
  if (whole) return whole;
  const under = underGroup(text);
  return under === null ? null : readWords(under, unit, years);
}

/** A group's name of one word: 目標値 in 目標値 実績値, two columns in one. */
const ONE_WORD = 1;

/**
 * The words of the lower line of a heading under one that goes over several columns, whose own words may say something
 * else: 計画 in 成果をはかる物差し 計画. Null where there are no two lines, or the upper one may be a column of its own.
 */
function underGroup(text: string): string | null {
  const at = text.trimEnd().search(/\s\S+$/u);
  if (at <= 0) return null;
  const words = readTokens(foldKey(text.slice(0, at))).filter(({ sense }) => sense !== "filler");
  return words.length > ONE_WORD ? text.slice(at + 1) : null;
}

function readWords(
  text: string,
  unit: string | null,
  years: ReturnType<typeof splitYears>,
): NumberColumn | null {
  const { outside, inside } = splitBrackets(foldKey(text));
  const tokens = [outside, inside].map((part) => readTokens(withoutSeries(part).text));
  const [own = [], added = []] = tokens;
  const period = readPeriod([...own, ...added], years);
  const series = seriesOf(text, [...own, ...added]);
  const found = readRole(own, added) ?? readRate(own, unit);
  if (found) return { ...found, period, unit, series };
  const told = readTime([...own, ...added], period);
  return told && { ...told, period, unit, series };
}

/** R4, and 収納率 前年度 beside 収納率 目標: a number of that time. What was before the report's year is a result. */
function readTime(
  tokens: readonly Token[],
  period: Period | null,
): Pick<NumberColumn, "what" | "thing"> | null {
  const words = tokens.filter(({ sense }) => sense !== "filler" && !isTime(sense));
  const [measure] = words;
  if (period === null || words.length > 1 || (measure && !isMeasureToken(measure))) return null;
  const thing = measure ? bare(measure.text) : "";
  if (period.relative !== null && period.relative < 0) return { what: "actual", thing };
  return period.year !== null && thing === "" ? { what: "value", thing } : null;
}

function isMeasureToken({ sense, text }: Token): boolean {
  return sense === "noun" && isMeasure(text);
}

/** What stands in brackets says more of what stands before them. */
function splitBrackets(key: string): { outside: string; inside: string } {
  let outside = "";
  let inside = "";
  let depth = 0;
  for (const char of key) {
    if ("([【".includes(char)) depth++;
    else if (")]】".includes(char)) depth = Math.max(0, depth - 1);
    else if (depth > 0) inside += char;
    else outside += char;
  }
  return { outside, inside };
}

function readTokens(key: string): Token[] {
  const tokens: Token[] = [];
  let noun = "";
  for (let at = 0; at < key.length; ) {
    const found = wordAt(HEADING_INDEX, key, at);
    // A filler inside a longer noun is a part of it: 利用者数.
    if (!found || (found.data === "filler" && noun !== "")) {
      const length = found ? found.word.length : 1;
      noun += key.slice(at, at + length);
      at += length;
      continue;
    }
    if (noun !== "") tokens.push({ text: noun, sense: "noun" });
    noun = "";
    tokens.push({ text: found.word, sense: found.data });
    at = found.edge;
  }
  if (noun !== "") tokens.push({ text: noun, sense: "noun" });
  return tokens;
}

function isTime(sense: Token["sense"]): boolean {
  return !ROLES.has(sense) && !["noun", "other", "filler", "outcome", "output"].includes(sense);
}

function readRole(
  own: readonly Token[],
  added: readonly Token[],
): Pick<NumberColumn, "what" | "thing"> | null {
  const inside = added.findLast(({ sense }) => OF_MEASURE.has(sense))?.sense as NumberRole | undefined;
  const words = own.filter(({ sense }) => sense !== "filler" && !isTime(sense));
  const head = words.at(-1);
  if (!head) return inside ? { what: inside, thing: "" } : null;
  if (head.sense === "other") return null;
  const role = words.findLast(({ sense }) => OF_MEASURE.has(sense))?.sense as NumberRole | undefined;
  if (head.sense === "noun") {
    if (!isMeasure(head.text)) return null;
    const what = role ?? inside;
    return what ? { what, thing: bare(head.text) } : null;
  }
  if (head.sense === "outcome" || head.sense === "output") return { what: inside ?? "name", thing: "" };
  if (head.sense === "effect") return { what: role ?? inside ?? "effect", thing: effectOf(head.text) };
  const what = head.sense as NumberRole;
  if (!OF_MEASURE.has(what)) return { what, thing: "" };
  const before = words.slice(0, -1);
  // 実績目標 has no sense of its own, 目標値・実績値 heads two columns in one.
  if (before.some(({ sense }) => OF_MEASURE.has(sense) && sense !== what && sense !== "baseline"))
    return null;
  const measure = before.findLast(
    ({ sense, text }) => sense === "effect" || (sense === "noun" && isMeasure(text)),
  );
  if (measure?.sense === "effect") return { what, thing: effectOf(measure.text) };
  return { what, thing: measure ? bare(measure.text) : "" };
}

/** 効果見込額, 財政効果額 and 効果額 are of one thing. */
function effectOf(word: string): string {
  return word.includes("効果") ? "効果額" : word;
}

/** 達成度(%): the brackets make it a rate. */
function readRate(own: readonly Token[], unit: string | null): Pick<NumberColumn, "what" | "thing"> | null {
  const isPercent = unit !== null && foldKey(unit) === "%";
  const text = own.map((token) => token.text).join("");
  return isPercent && RATE_IN_PERCENT.includes(text) ? { what: "rate", thing: "" } : null;
}

function isMeasure(noun: string): boolean {
  return MEASURE_ENDS.some((end) => noun.endsWith(end)) && noun.length >= 2;
}

/** A noun without the particles around it. */
function bare(noun: string): string {
  return noun.replace(/^[のとを]/, "").replace(/[のとを]$/, "");
}

const RELATIVE: ReadonlyMap<string, number> = new Map([
  ["before-last", -2],
  ["last-year", -1],
  ["this-year", 0],
  ["next-year", 1],
]);

function readPeriod(tokens: readonly Token[], years: ReturnType<typeof splitYears>): Period | null {
  const has = (sense: HeadingSense) => tokens.some((token) => token.sense === sense);
  const relative = tokens.find(({ sense }) => RELATIVE.has(sense));
  const part = (["first-half", "second-half", "year-end"] as const).find(has) ?? null;
  const period: Period = {
    year: years?.year ?? null,
    from: years?.from ?? null,
    relative: relative ? (RELATIVE.get(relative.sense) ?? null) : null,
    part,
    isCumulative: has("cumulative"),
    isFinal: has("final"),
  };
  const isEmpty = (Object.keys(NO_PERIOD) as (keyof Period)[]).every((key) => period[key] === NO_PERIOD[key]);
  return isEmpty ? null : period;
}

const NUMBERED = /[①②③④⑤⑥⑦⑧⑨]|[(（]?[1-9１-９][)）]?(?=$|[^\d０-９年月~.])/;

/** 指標①, 目標値2: which of several. */
function withoutSeries(key: string): { text: string } {
  return { text: key.replace(/[①-⑨]/g, "").replace(/(?:^[1-9](?=\D))|(?:(?<=\D)[1-9]$)/g, "") };
}

function seriesOf(heading: string, tokens: readonly Token[]): string {
  const kind = tokens.find(({ sense }) => sense === "outcome" || sense === "output")?.sense ?? "";
  const key = foldKey(heading).replace(/[()]/g, "");
  const number = NUMBERED.test(heading) ? (/[①-⑨]|^[1-9](?=\D)|(?<=\D)[1-9]$/.exec(key)?.[0] ?? "") : "";
  return kind + number;
}
