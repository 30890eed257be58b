import { isKanji, isKatakana } from "../../text/chars.ts";
import type { WordMatch } from "../../text/word-index.ts";
import type { Unit } from "./unit-rows.ts";

const CURRENCY_TAILS: readonly string[] =
  "ドル フラン ペソ ルピー ディナール ディルハム クローナ クローネ コルナ リラ リヤル レフ レイ シリング ポンド".split(
    " ",
  );
const LONGEST_CURRENCY = 16;

/** Katakana, or a nation's name, and no listed unit that takes it to its end. */
export function mayBeCurrency(text: string, at: number, known: WordMatch<Unit> | undefined): boolean {
  if (!isKatakana(text, at) && !NATION_OPENERS.has(text.charCodeAt(at))) return false;
  return (
    known === undefined ||
    isKatakana(text, known.edge) ||
    isKanji(text, known.edge) ||
    text[known.edge] === "・"
  );
}

/** A currency named after its country: 香港ドル, スイス・フラン, ニュー台湾ドル. */
export function currencyAt(text: string, at: number): WordMatch<Unit> | undefined {
  let end = at;
  while (end < at + LONGEST_CURRENCY && (isKatakana(text, end) || isKanji(text, end) || text[end] === "・"))
    end++;
  if (end - at < 4) return undefined;
  const word = text.slice(at, end);
  const tail = CURRENCY_TAILS.find((ending) => word.endsWith(ending) && word.length > ending.length + 1);
  if (tail === undefined || (!isKatakana(text, at) && !NATIONS.some((nation) => word.startsWith(nation))))
    return undefined;
  return { word, edge: end, data: { kind: "money", name: word, scale: 1 } };
}

const NATIONS: readonly string[] = "香港 台湾 新台湾 米 豪 加 英 中国 韓国".split(" ");
const NATION_OPENERS: ReadonlySet<number> = new Set(NATIONS.map((nation) => nation.charCodeAt(0)));
