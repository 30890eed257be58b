import { findHtmlResidue } from "../../src/text/clean.ts";
import { type Document, isBlank, type Line } from "./document.ts";

/** Where a cell carries its token: before its last words, so that it begins and ends as it did, or behind them. */
export type Carry = "inside" | "end";

/** A cell that cannot carry a token and stay what it is: a lone rating, a number, a dash. */
export interface BareCell {
  /** Index of its line among the lines that are not blank. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A token and how many cells hold it: more than one where cells of the same words share it. */
export interface Token {
  readonly token: string;
  readonly cells: number;
}

/** What has to be found again of a document. */
export interface Marks {
  readonly tokens: readonly Token[];
  readonly bare: readonly BareCell[];
}

/** A document whose cells can be told apart wherever they end. */
export interface Marked extends Marks {
  readonly document: Document;
}

export interface MarkOptions {
  readonly carry: Carry;
  /** Whether cells of the same words have the same token, so that a label that is repeated stays the same label. */
  readonly shares: boolean;
  /** Whether titles, legends and other lines around the table are marked as well. */
  readonly around: boolean;
}

/** Every token of a text. */
export const TOKEN = /zq[0-9a-p]{4}zq/g;

/** Within a text letters alone: a digit would make a number of a name. */
const SIGNS: Readonly<Record<Carry, string>> = { inside: "abcdefghijklmnop", end: "0123456789abcdef" };

/** The nth token. */
function tokenOf(n: number, carry: Carry): string {
  const signs = [n >> 12, n >> 8, n >> 4, n].map((part) => SIGNS[carry][part & 15]);
  return `zq${signs.join("")}zq`;
}

/** Words that are ratings or headings by themselves, and would be none with a token. */
const WHOLE_WORDS =
  /^(?:(?:概ね|おおむね|ほぼ|一部|未)?達成|(?:概ね|おおむね)?順調|(?:やや)?遅れ|未実施|未着手|[A-ZＡ-Ｚ](?:評価|ランク|判定)|実績|備考|単位|達成率)$/;
const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2}/u;

function canCarry(cell: string): boolean {
  const text = cell.replace(/\s/g, "");
  return WORDS.test(text) && !WHOLE_WORDS.test(text.replace(/^[【「（(]|[】」）)]$/g, ""));
}

function put(cell: string, token: string, carry: Carry): string {
  const end = cell.trimEnd().length;
  if (carry === "end") return cell.slice(0, end) + token + cell.slice(end);
  const start = end - cell.trim().length;
  let at = start + Math.max(1, Math.ceil((end - start) / 2));
  for (const range of findHtmlResidue(cell)) if (at > range.start && at < range.end) at = range.end;
  return cell.slice(0, at) + token + cell.slice(at);
}

/** Puts a token into every cell that can carry one, headers left out, and lists those that cannot. */
export function mark({ name, lines }: Document, { carry, shares, around }: MarkOptions): Marked {
  const cells = new Map<string, number>();
  const known = new Map<string, string>();
  const bare: BareCell[] = [];
  let row = -1;
  const tokenFor = (text: string): string => {
    const token = (shares ? known.get(text) : undefined) ?? tokenOf(cells.size, carry);
    known.set(text, token);
    cells.set(token, (cells.get(token) ?? 0) + 1);
    return token;
  };
  const markCell = (cell: string, column: number): string => {
    if (isBlank(cell)) return cell;
    if (canCarry(cell)) return put(cell, tokenFor(cell.trim()), carry);
    bare.push({ row, column, text: cell.trim() });
    return cell;
  };
  const marked = lines.map((line): Line => {
    if (!line.cells.every(isBlank)) row++;
    return line.kind === "body" || (around && line.kind !== "header")
      ? { ...line, cells: line.cells.map(markCell) }
      : line;
  });
  const tokens = [...cells].map(([token, count]) => ({ token, cells: count }));
  return { document: { name, lines: marked }, tokens, bare };
}
