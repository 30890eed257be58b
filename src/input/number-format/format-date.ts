import { type DateParts, toDateParts } from "./date-parts.ts";
import type { Section, Token } from "./tokens.ts";

const WEEKDAYS_JA = "日月火水木金土";
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A number of days as a section of a format shows it; null where it is no date. */
export function formatDate(serial: number, section: Section, is1904: boolean): string | null {
  const { tokens } = section;
  const hasFraction = tokens.some((token) => token.kind === "date" && token.code.includes("."));
  const parts = toDateParts(serial, is1904, hasFraction);
  if (!parts) return null;
  const isHalved = tokens.some((token) => token.kind === "date" && token.code.includes("/"));
  return tokens.map((token, i) => show(token, i, { section, parts, serial, isHalved })).join("");
}

interface Context {
  readonly section: Section;
  readonly parts: DateParts;
  readonly serial: number;
  /** Hours up to 12. */
  readonly isHalved: boolean;
}

function show(token: Token, i: number, context: Context): string {
  switch (token.kind) {
    case "literal":
      return token.text;
    case "slash":
      return "/";
    case "point":
      return ".";
    case "comma":
      return ",";
    case "elapsed":
      return elapsed(token.code, context.serial);
    case "date":
      return token.code.startsWith("m") && isMinute(context.section.tokens, i)
        ? padded(context.parts.minutes, token.code)
        : datePart(token.code, context);
    default:
      return "";
  }
}

/** An `m` behind hours or before seconds counts minutes. */
function isMinute(tokens: readonly Token[], i: number): boolean {
  const codeOf = (token: Token) => (token.kind === "date" || token.kind === "elapsed" ? token.code : null);
  const before = tokens
    .slice(0, i)
    .map(codeOf)
    .findLast((code) => code !== null);
  const behind = tokens
    .slice(i + 1)
    .map(codeOf)
    .find((code) => code !== null);
  return before?.startsWith("h") === true || behind?.startsWith("s") === true;
}

function datePart(code: string, { section, parts, isHalved }: Context): string {
  switch (code[0]) {
    case "y":
      return code.length > 2 ? String(parts.year) : String(parts.year % 100).padStart(2, "0");
    case "m":
      return monthOf(parts.month, code);
    case "d":
      return code.length > 2 ? nameOf(WEEKDAYS[parts.weekday] ?? "", code) : padded(parts.day, code);
    case "h":
      return padded(isHalved ? ((parts.hours + 11) % 12) + 1 : parts.hours, code);
    case "s":
      return secondsOf(parts, code);
    case "e":
      return eraYear(parts, code, section.hasFirstYearWord);
    case "g":
      return eraName(parts, code);
    default:
      return code.includes("/") ? half(parts, code) : weekdayJa(parts, code);
  }
}

function padded(number: number, code: string): string {
  return String(number).padStart(Math.min(code.length, 2), "0");
}

function monthOf(month: number, code: string): string {
  const name = MONTHS[month - 1] ?? "";
  if (code.length === 5) return name.slice(0, 1);
  return code.length > 2 ? nameOf(name, code) : padded(month, code);
}

function nameOf(name: string, code: string): string {
  return code.length > 3 ? name : name.slice(0, 3);
}

function secondsOf({ seconds, milliseconds }: DateParts, code: string): string {
  const [whole = "s", fraction = ""] = code.split(".");
  if (fraction === "") return padded(seconds, whole);
  return `${padded(seconds, whole)}.${String(milliseconds).padStart(3, "0").padEnd(fraction.length, "0").slice(0, fraction.length)}`;
}

function half({ hours }: DateParts, code: string): string {
  const [morning = "", evening = ""] = code.toUpperCase().split("/");
  return hours < 12 ? morning : evening;
}

function weekdayJa({ weekday }: DateParts, code: string): string {
  return `${WEEKDAYS_JA[weekday]}${code.length > 3 ? "曜日" : ""}`;
}

/** Days, hours and the like that went by in all. */
function elapsed(code: string, serial: number): string {
  const seconds = Math.round(serial * 86_400);
  const count = code[0] === "h" ? seconds / 3600 : code[0] === "m" ? seconds / 60 : seconds;
  return String(Math.floor(count)).padStart(code.length, "0");
}

/** 令和, 令 or R, by the letters of the code. */
function eraName(parts: DateParts, code: string): string {
  const name = eraOf(parts, code.length === 1 ? "narrow" : "short", "era");
  return code.length === 2 ? name.slice(0, 1) : name;
}

function eraYear(parts: DateParts, code: string, hasFirstYearWord: boolean): string {
  const year = eraOf(parts, "narrow", "year");
  return year === "1" && hasFirstYearWord ? "元" : year.padStart(Math.min(code.length, 2), "0");
}

const calendars = new Map<string, Intl.DateTimeFormat>();

function eraOf({ year, month, day }: DateParts, era: "short" | "narrow", part: "era" | "year"): string {
  const calendar = calendars.get(era) ?? createCalendar(era);
  calendars.set(era, calendar);
  const found = calendar.formatToParts(Date.UTC(year, month - 1, day)).find(({ type }) => type === part);
  return found?.value === "元" ? "1" : (found?.value ?? "");
}

function createCalendar(era: "short" | "narrow"): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("ja-JP-u-ca-japanese-nu-latn", { era, year: "numeric", timeZone: "UTC" });
}
