/** A piece of a section of a number format. */
export type Token =
  /** Shown as it is. */
  | { readonly kind: "literal"; readonly text: string }
  /** A part of a date or time, by its code in lower case: `yyyy`, `m`, `ggg`, `aaa`, `am/pm`, `.00` behind seconds. */
  | { readonly kind: "date"; readonly code: string }
  /** Hours, minutes or seconds that do not start anew: `[h]`. */
  | { readonly kind: "elapsed"; readonly code: string }
  /** A place of a digit: `0`, `#` or `?`. */
  | { readonly kind: "digit"; readonly char: string }
  | { readonly kind: "point" | "comma" | "percent" | "slash" | "general" | "text" }
  | { readonly kind: "exponent"; readonly isSigned: boolean };

/** When a section counts: `[>=100]`. */
export interface Condition {
  readonly operator: string;
  readonly value: number;
}

/** What a number format says of some of the values. */
export interface Section {
  readonly tokens: readonly Token[];
  readonly condition: Condition | null;
  readonly isDate: boolean;
  /** `[DBNum3]`: digits in full width. */
  readonly isFullWidth: boolean;
  /** The first year of an era is 元年. */
  readonly hasFirstYearWord: boolean;
}

const GENERAL = ["General", "G/標準"];
const HALVES = ["AM/PM", "A/P"];
const DATE_LETTERS = "ymdhsega";
const OPERATORS = ["<=", ">=", "<>", "<", ">", "="];
const SINGLE: Readonly<Record<string, Token>> = {
  ".": { kind: "point" },
  ",": { kind: "comma" },
  "%": { kind: "percent" },
  "/": { kind: "slash" },
  "@": { kind: "text" },
};

/** The sections of a number format, which semicolons part. */
export function readSections(format: string): Section[] {
  const sections: Section[] = [];
  let at = 0;
  do {
    const read = readSection(format, at);
    sections.push(read.section);
    at = read.end + 1;
  } while (at <= format.length && format[at - 1] === ";");
  return sections;
}

function readSection(format: string, start: number): { section: Section; end: number } {
  const tokens: Token[] = [];
  const brackets: string[] = [];
  let at = start;
  while (at < format.length && format[at] !== ";") {
    if (format[at] === "[") {
      const end = endOf(format, at, "]");
      const inside = format.slice(at + 1, end);
      const token = readBracket(inside);
      if (token) tokens.push(token);
      brackets.push(inside);
      at = end + 1;
      continue;
    }
    const read = readToken(format, at);
    if (read.token) tokens.push(read.token);
    at = read.end;
  }
  const isDate = tokens.some(({ kind }) => kind === "date" || kind === "elapsed");
  const section = {
    tokens,
    isDate,
    condition: brackets.map(readCondition).find((condition) => condition !== null) ?? null,
    isFullWidth: brackets.some((inside) => inside.toLowerCase() === "dbnum3"),
    hasFirstYearWord: brackets.some((inside) => inside.includes("gannen")),
  };
  return { section, end: at };
}

function endOf(format: string, start: number, char: string): number {
  const end = format.indexOf(char, start + 1);
  return end === -1 ? format.length : end;
}

/** What a bracket shows: time that goes on, a currency. Colours, languages and conditions show nothing. */
function readBracket(inside: string): Token | null {
  if (/^(?:h+|m+|s+)$/i.test(inside)) return { kind: "elapsed", code: inside.toLowerCase() };
  if (!inside.startsWith("$")) return null;
  const text = inside.slice(1).split("-")[0] ?? "";
  return text === "" ? null : { kind: "literal", text };
}

function readCondition(inside: string): Condition | null {
  const operator = OPERATORS.find((sign) => inside.startsWith(sign));
  if (!operator) return null;
  const value = Number(inside.slice(operator.length));
  return Number.isFinite(value) ? { operator, value } : null;
}

function readToken(format: string, at: number): { token: Token | null; end: number } {
  const char = format[at] as string;
  if (char === '"') {
    const end = endOf(format, at, '"');
    return { token: { kind: "literal", text: format.slice(at + 1, end) }, end: end + 1 };
  }
  if (char === "\\" || char === "!")
    return { token: { kind: "literal", text: format[at + 1] ?? "" }, end: at + 2 };
  // As wide as the next character, which is what keeps columns of numbers in line; and a filler.
  if (char === "_") return { token: { kind: "literal", text: " " }, end: at + 2 };
  if (char === "*") return { token: null, end: at + 2 };
  const word = [...GENERAL, ...HALVES].find((known) => startsWith(format, known, at));
  if (word !== undefined)
    return {
      token: HALVES.includes(word) ? { kind: "date", code: word.toLowerCase() } : { kind: "general" },
      end: at + word.length,
    };
  if ((char === "E" || char === "e") && /[+-]/.test(format[at + 1] ?? ""))
    return { token: { kind: "exponent", isSigned: format[at + 1] === "+" }, end: at + 2 };
  return readRun(format, at, char);
}

function readRun(format: string, at: number, char: string): { token: Token; end: number } {
  const lower = char.toLowerCase();
  if (DATE_LETTERS.includes(lower)) {
    let end = at + 1;
    while (format[end]?.toLowerCase() === lower) end++;
    if (lower === "s" && format[end] === ".") {
      let fraction = end + 1;
      while (format[fraction] === "0") fraction++;
      if (fraction > end + 1) end = fraction;
    }
    return { token: { kind: "date", code: format.slice(at, end).toLowerCase() }, end };
  }
  if ("0#?".includes(char)) return { token: { kind: "digit", char }, end: at + 1 };
  return { token: SINGLE[char] ?? { kind: "literal", text: char }, end: at + 1 };
}

function startsWith(format: string, word: string, at: number): boolean {
  return format.slice(at, at + word.length).toLowerCase() === word.toLowerCase();
}
