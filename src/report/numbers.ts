import { DASH_CLASS } from "../text/dashes.ts";

const EACH_DASH = new RegExp(`[${DASH_CLASS}]`, "g");

/** Reads the cell of a number: an integer, or an id such as R2-1 or 24-1-(2) as it stands; null for an empty cell. */
export function readNumber(raw: string | null): number | string | null {
  if (raw === null) return null;
  const text = raw
    .replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(EACH_DASH, "-")
    .trim();
  const plain = /^(?:No|NO|no|№)?\.?\s*[(]?(\d{1,6})[).]?$/.exec(text);
  if (plain) return Number(plain[1]);
  const circled = text.length === 1 ? "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳".indexOf(text) : -1;
  if (circled >= 0) return circled + 1;
  return /^[-ー]*$/.test(text) ? null : text;
}

/** `a` … `z`, `aa` …: the suffix of the nth initiative (from 0) that shares a number. */
export function letterSuffix(n: number): string {
  const letter = String.fromCharCode(97 + (n % 26));
  return n < 26 ? letter : letterSuffix(Math.floor(n / 26) - 1) + letter;
}
