const OPEN = "（(〔［[";
const CLOSE = "）)〕］]";
/** Stands for each character in brackets. */
const MASK = "\0";
const MASKED = /\0+/g;

/** A text of the same length in which brackets and what stands in them are blotted out. */
export function maskBrackets(text: string): string {
  if (!/[（(〔［[]/.test(text)) return text;
  const chars = [...Array(text.length).keys()].map((i) => text.charAt(i));
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (OPEN.includes(char)) open.push(i);
    else if (CLOSE.includes(char) && open.length > 0) {
      const from = open.pop() as number;
      if (open.length === 0) chars.fill(MASK, from, i + 1);
    }
  }
  return chars.join("");
}

/** Whether a place of a masked text was in brackets. */
export function isMasked(masked: string, at: number): boolean {
  return masked[at] === MASK;
}

/** A range of a masked text without what was in brackets. */
export function visible(masked: string, start: number, end: number): string {
  return masked.slice(start, end).replace(MASKED, "");
}
