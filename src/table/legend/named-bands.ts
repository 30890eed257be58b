import { largest } from "../../core/largest.ts";
import { stripEnd } from "../../text/ends.ts";
import { foldWidth } from "../../text/fold.ts";
import { levelOf } from "./levels.ts";
import { normalizeSymbol } from "./symbols.ts";

/** A symbol that a sentence names behind what it stands for. */
export interface NamedBand {
  readonly name: string;
  readonly definition: string;
  /** Where its definition begins. */
  readonly start: number;
}

const OPEN = /[「『【〔［[(（]/;
const CLOSE = /[」』】〕］\])）]/;
/** Longest word in quotes that may be a symbol that no row happens to have. */
const LONGEST_NAME = 12;
/** What may follow the name in such a sentence. */
const BEHIND_NAME =
  /^(?:評価|ランク|判定)?(?:$|と|[、，,。；;\s]|及び|および|に(?:区分|分類)|で(?:表|示|記))/;
/** What leads to a definition and is none of it. */
const LEAD = /^(?:[\s、，,。；;]|と(?:し[たて]?[、。]?|[、。]))+/;
const STOP = /[。\n]/g;
const TOPIC = "は、";

/** 数値目標を達成したものを「計画どおり」、届かなかったものを「未達」とした: names with the words before them. */
export function findNamedBands(text: string, symbols: ReadonlySet<string>): NamedBand[] {
  const longest =
    largest(
      0,
      [...symbols].map(({ length }) => length),
    ) + 1;
  const found: (NamedBand & { readonly isKnown: boolean })[] = [];
  let from = 0;
  for (let at = text.indexOf("を"); at >= 0; at = text.indexOf("を", at + 1)) {
    const name = nameBehind(text, at + 1, symbols, longest);
    if (!name) continue;
    const start = definitionStart(text, from, at, found.length === 0);
    const definition = text.slice(start, at);
    if (definition !== "") found.push({ ...name, definition: withoutSubject(definition), start });
    from = name.end;
  }
  return found.filter(({ isKnown }) => isKnown).length >= 2 ? found : bandsBeforeNames(text, symbols);
}

/** What stands between a definition and the symbol behind it. */
const SIGN = /[…‥：:＝=→⇒]/;
const GAP = /[\s　]/;
const CLOSING = /[。)）]/;
/** What stands behind a symbol that ends a definition. */
const AFTER_NAME = /[\s　、，,；;。／/]/;
/** The words that announce such a list. */
const ANNOUNCED = /^[\s　]*(?:[【〔［[（(][^】〕］\]）)]{0,12}[】〕］\]）)]|※)[\s　]*/;
/** A definition says how far it goes, or what was reached. */
const isDefinition = (words: string) => /[\d０-９]/.test(words) || levelOf(words) !== "unknown";

/**
 * 100％以上…Ａ　80％以上100％未満…Ｂ, 目標を達成（A）、一部を達成（B）: each symbol stands behind its words, the last one at
 * the end of the text.
 */
function bandsBeforeNames(text: string, symbols: ReadonlySet<string>): NamedBand[] {
  const found: NamedBand[] = [];
  const end = stripEnd(text.trimEnd(), CLOSING).length;
  let from = ANNOUNCED.exec(text)?.[0].length ?? 0;
  let last = 0;
  for (let at = from + 1; at < text.length; at++) {
    const name = nameHere(text, at, symbols);
    if (name === null) continue;
    const edge = definitionEnd(text, at);
    const start = from + (LEAD.exec(text.slice(from, edge))?.[0].length ?? 0);
    const definition = text.slice(start, edge);
    if (!isDefinition(definition)) return [];
    found.push({ name, definition: withoutSubject(definition), start });
    last = at + name.length;
    from = CLOSE.test(text[last] ?? "") ? last + 1 : last;
    at = from;
  }
  return found.length >= 2 && last >= end && new Set(found.map(({ name }) => name)).size === found.length
    ? found
    : [];
}

/** A symbol that begins here behind a sign, a space or a bracket, and ends here; null where none does. */
function nameHere(text: string, at: number, symbols: ReadonlySet<string>): string | null {
  const before = text[at - 1] as string;
  const isOpen = OPEN.test(before);
  if (!isOpen && !SIGN.test(before) && !GAP.test(before)) return null;
  for (const symbol of symbols) {
    const name = text.slice(at, at + symbol.length);
    const behind = text[at + symbol.length] ?? "";
    const isEnd = isOpen
      ? CLOSE.test(behind)
      : behind === "" || AFTER_NAME.test(behind) || CLOSE.test(behind);
    if (isEnd && normalizeSymbol(name) === symbol) return name;
  }
  return null;
}

/** Where the words end before the signs that lead to a symbol. */
function definitionEnd(text: string, at: number): number {
  let end = at;
  while (end > 0 && (SIGN.test(text[end - 1] as string) || GAP.test(text[end - 1] as string))) end--;
  return OPEN.test(text[end - 1] ?? "") ? end - 1 : end;
}

interface Name {
  readonly name: string;
  readonly end: number;
  readonly isKnown: boolean;
}

function nameBehind(text: string, at: number, symbols: ReadonlySet<string>, longest: number): Name | null {
  if (OPEN.test(text[at] ?? "")) {
    const length = text.slice(at + 1, at + LONGEST_NAME * 2).search(CLOSE);
    const name = text.slice(at + 1, at + 1 + length);
    const end = at + 2 + length;
    const isKnown = symbols.has(normalizeSymbol(name));
    const isName =
      length > 0 && (isKnown || length <= LONGEST_NAME) && BEHIND_NAME.test(text.slice(end, end + 4));
    return isName ? { name, end, isKnown } : null;
  }
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const end = at + length;
    const name = text.slice(at, end);
    if (symbols.has(normalizeSymbol(name)) && BEHIND_NAME.test(text.slice(end, end + 4)))
      return { name, end, isKnown: true };
  }
  return null;
}

/** Where a definition begins: behind the name before it, the end of a sentence, or what the sentence speaks of. */
function definitionStart(text: string, from: number, to: number, isFirst: boolean): number {
  const before = text.slice(from, to);
  let start = 0;
  for (const { index } of before.matchAll(STOP)) start = index + 1;
  const topic = isFirst ? before.indexOf(TOPIC, start) : -1;
  if (topic >= 0) start = topic + TOPIC.length;
  const lead = LEAD.exec(before.slice(start))?.[0].length ?? 0;
  return from + start + lead;
}

/** 達成率が100％以上: the band alone. */
function withoutSubject(definition: string): string {
  const at = definition.lastIndexOf("が");
  return /^\d/.test(foldWidth(definition.slice(at + 1))) ? definition.slice(at + 1) : definition;
}
