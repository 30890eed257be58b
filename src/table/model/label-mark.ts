import { type MarkKind, readLevelWord, readMark } from "./marks.ts";

/** How a heading is told from other words: by its mark, by brackets around it or a block before it, or by its place alone. */
export type LabelKind = MarkKind | `bracket-${string}` | `block-${string}` | "plain";

export interface LabelMark {
  readonly kind: LabelKind;
  readonly number: number | null;
  /** Half-open offsets of the heading's words. */
  readonly titleStart: number;
  readonly titleEnd: number;
}

const PAIRS: Readonly<Record<string, string>> = {
  "【": "】",
  "〔": "〕",
  "［": "］",
  "[": "]",
  "＜": "＞",
  "<": ">",
  "《": "》",
  "〈": "〉",
  "「": "」",
  "『": "』",
};
const BLOCKS = "■◆●▼▶□◇○◎★☆";
const SPACE = /[\s　]/;

/** Reads how a line or a cell shows that it is a heading, without what stands around its words; null where nothing does. */
export function readLabelMark(text: string): LabelMark | null {
  const around = readAround(text);
  const marked = readMark(text.slice(around?.titleStart ?? 0, around?.titleEnd ?? text.length));
  if (!marked) return readNamed(text) ?? around;
  const before = around?.titleStart ?? 0;
  return {
    kind: marked.mark,
    number: marked.number,
    titleStart: before + marked.titleStart,
    titleEnd: around?.titleEnd ?? text.length,
  };
}

/** A heading behind the word for its level: 【重点項目】(1) 歳入の確保. */
function readNamed(text: string): LabelMark | null {
  const named = readLevelWord(text);
  if (!named) return null;
  const inner = readMark(text.slice(named.titleStart));
  return {
    kind: `word-${named.word}`,
    number: inner?.number ?? null,
    titleStart: named.titleStart + (inner?.titleStart ?? 0),
    titleEnd: text.length,
  };
}

function readAround(text: string): LabelMark | null {
  const first = text[0] ?? "";
  const close = PAIRS[first];
  if (close && text.length > 2 && text.indexOf(close) === text.length - 1)
    return { kind: `bracket-${first}`, number: null, titleStart: 1, titleEnd: text.length - 1 };
  if (first === "" || !BLOCKS.includes(first)) return null;
  let titleStart = 1;
  while (SPACE.test(text[titleStart] ?? "")) titleStart++;
  return titleStart < text.length
    ? { kind: `block-${first}`, number: null, titleStart, titleEnd: text.length }
    : null;
}
