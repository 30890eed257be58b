import { generalNumber, toDecimal } from "./decimal.ts";
import type { Section, Token } from "./tokens.ts";

/** A number not below zero as a section of a format shows it. */
export function formatNumber(value: number, { tokens }: Section): string {
  if (tokens.some(({ kind }) => kind === "exponent")) return formatExponent(value, tokens);
  if (isFraction(tokens) || tokens.some(({ kind }) => kind === "general" || kind === "text"))
    return aroundGeneral(value, tokens);
  return layOut(value, tokens);
}

/** Whether it shows halves and quarters, which here are shown as decimals. */
function isFraction(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ kind }) => kind === "slash");
  return at > 0 && tokens[at - 1]?.kind === "digit";
}

/** The number as it is, with the words around it. */
function aroundGeneral(value: number, tokens: readonly Token[]): string {
  const isPlace = ({ kind }: Token) => kind === "general" || kind === "text" || kind === "digit";
  const at = tokens.findIndex(isPlace);
  return literalsOf(tokens.slice(0, at)) + generalNumber(value) + literalsOf(tokens.slice(at + 1));
}

function literalsOf(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.kind === "literal" ? token.text : "")).join("");
}

/** A format taken apart at its point. */
interface Layout {
  readonly before: readonly Token[];
  readonly behind: readonly Token[];
  readonly places: number;
  readonly isGrouped: boolean;
  /** What the number is multiplied by: percent, and thousands that are not shown. */
  readonly factor: number;
}

function readLayout(tokens: readonly Token[]): Layout {
  const point = tokens.findIndex(({ kind }) => kind === "point");
  const before = point === -1 ? tokens : tokens.slice(0, point);
  const behind = point === -1 ? [] : tokens.slice(point + 1);
  const lastDigit = tokens.findLastIndex(({ kind }) => kind === "digit");
  const lastBefore = before.findLastIndex(({ kind }) => kind === "digit");
  const isScale = ({ kind }: Token, i: number) => kind === "comma" && (i > lastDigit || i > lastBefore);
  const scales = tokens.filter((token, i) => isScale(token, i) && i > 0).length;
  const percents = tokens.filter(({ kind }) => kind === "percent").length;
  return {
    before,
    behind,
    places: behind.filter(({ kind }) => kind === "digit").length,
    isGrouped: before.some(({ kind }, i) => kind === "comma" && i < lastBefore),
    factor: 100 ** percents / 1000 ** scales,
  };
}

function layOut(value: number, tokens: readonly Token[]): string {
  const { before, behind, places, isGrouped, factor } = readLayout(tokens);
  const scaled = factor === 1 ? value : Number((value * factor).toPrecision(15));
  const { integer, fraction } = toDecimal(scaled, places);
  const whole = layOutInteger(integer === "0" ? "" : integer, before, isGrouped);
  const part = layOutFraction(fraction, behind);
  const hasPoint = tokens.some(({ kind }) => kind === "point");
  return `${whole}${hasPoint ? "." : ""}${part}`;
}

/** From the right: each place takes a digit, the leftmost one all that are left. */
function layOutInteger(digits: string, tokens: readonly Token[], isGrouped: boolean): string {
  const first = tokens.findIndex(({ kind }) => kind === "digit");
  let left = digits.length;
  let shown = 0;
  let out = "";
  const put = (digit: string) => {
    if (isGrouped && shown > 0 && shown % 3 === 0 && digit !== " ") out = `,${out}`;
    out = digit + out;
    shown++;
  };
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.kind !== "digit") {
      out = signOf(token) + out;
      continue;
    }
    if (left > 0) put(digits[--left] as string);
    else if (token.char !== "#") put(token.char === "0" ? "0" : " ");
    if (i === first) while (left > 0) put(digits[--left] as string);
  }
  return out;
}

function layOutFraction(digits: string, tokens: readonly Token[]): string {
  let needed = digits.length;
  while (needed > 0 && digits[needed - 1] === "0") needed--;
  let at = 0;
  let out = "";
  for (const token of tokens) {
    if (token.kind !== "digit") out += signOf(token);
    else {
      if (at < needed || token.char === "0") out += digits[at];
      else if (token.char === "?") out += " ";
      at++;
    }
  }
  return out;
}

function signOf(token: Token): string {
  if (token.kind === "literal") return token.text;
  if (token.kind === "percent") return "%";
  return token.kind === "slash" ? "/" : "";
}

function formatExponent(value: number, tokens: readonly Token[]): string {
  const at = tokens.findIndex(({ kind }) => kind === "exponent");
  const places = readLayout(tokens.slice(0, at)).places;
  const digits = tokens.slice(at).filter(({ kind }) => kind === "digit").length;
  const [mantissa = "0", exponent = "0"] = value.toExponential(places).split("e");
  const sign = exponent.startsWith("-") ? "-" : "+";
  return `${mantissa}E${sign}${exponent.slice(1).padStart(digits, "0")}`;
}
