const SENTENCE_END = /[。※]|(?<=[\s　]|^)[・●○◎■◆]|[①-⑳㉑-㉟⑴-⒇]|[】\]]/g;

const CLOSERS: Readonly<Record<string, string>> = { "（": "）", "(": ")", "〔": "〕", "<": ">", "＜": "＞" };

export interface Scope {
  readonly start: number;
  readonly end: number;
}

/** Brackets of a text, outermost first; an unclosed one reaches to the end of its sentence at most. */
export function findBrackets(text: string): Scope[] {
  const scopes: Scope[] = [];
  const open: { char: string; at: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (char === "（" || char === "(" || char === "〔") open.push({ char, at: i });
    else if (open.length > 0 && (char === "）" || char === ")" || char === "〕")) {
      const { at, char: opener } = open.pop() as { char: string; at: number };
      if (CLOSERS[opener] !== undefined) scopes.push({ start: at, end: i + 1 });
    }
  }
  return scopes;
}

/** Offsets at which a sentence, a list item or a heading begins. */
export function findBoundaries(text: string): number[] {
  return [0, ...[...text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length)];
}

export function lastAtMost(offsets: readonly number[], limit: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return offsets[low - 1] ?? 0;
}

/** A range of the text without the brackets that lie wholly in it and hold a digit: their numbers have labels of their own. */
export function withoutBrackets(
  text: string,
  start: number,
  end: number,
  brackets: readonly Scope[],
): string {
  let result = "";
  let at = start;
  for (const scope of brackets
    .filter((one) => one.start >= start && one.end <= end && /[\d０-９]/.test(text.slice(one.start, one.end)))
    .toSorted((a, b) => a.start - b.start)) {
    if (scope.start < at) continue;
    result += text.slice(at, scope.start);
    at = scope.end;
  }
  return result + text.slice(at, end);
}
