// When two texts or numbers are the same for a reader: widths, look-alike characters and white space aside.

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  "⻑": "長",
  "⺠": "民",
  "⻄": "西",
  "⻘": "青",
  "⻤": "鬼",
  "⻩": "黄",
  "⻨": "麦",
  "‧": "・",
  〇: "○",
  "◯": "○",
};
const NOTHING = new Set(["-", "—", "―", "–", "−", "ー"]);

/** A text as it is compared; a dash alone is nothing. */
export function fold(text: unknown): string {
  if (text === null || text === undefined) return "";
  const folded = Array.from(String(text), (character) => LOOK_ALIKES[character] ?? character)
    .join("")
    .normalize("NFKC")
    .replace(/\s+/gu, "");
  return NOTHING.has(folded) ? "" : folded;
}

/** A number of an initiative: 1, (1), No.1 and １ are the same. */
export function foldNumber(number: unknown): string {
  return fold(number)
    .replace(/^No\.?/iu, "")
    .replace(/[()]/gu, "");
}

const LEVEL_WORD =
  /^(?:第|[大中小]項目|基本方針|基本目標|目標|方針|柱|政策|施策|視点)?[0-9一二三四五六七八九十]+(?:-[0-9]+)*[章節款項]?/u;
const LEVEL_MARK =
  /^(?:[([]?[0-9A-Za-zア-ン一二三四五六七八九十IVX]{1,3}[)\].、:．]|[ア-ン](?=[一-鿿])|[IVX]{1,4}(?=[^!-~])|[■●◆○◇□・【「])/u;

/** The title of a level without its mark: 第1章, 基本目標1, (1), ア, 1-2. */
export function bareTitle(title: string): string {
  const folded = fold(title);
  const bare = folded.replace(LEVEL_MARK, "").replace(LEVEL_WORD, "").replace(LEVEL_MARK, "");
  return bare.replace(/^[.、:．・)\]」]+/u, "").replace(/[】」]$/u, "") || folded;
}

/** The number that a cell prints; null where it is none. */
export function cellNumber(text: string): number | null {
  const bare = fold(text).replaceAll(",", "").replace(/^[▲△]/u, "-").replace(/%$/u, "");
  return /^-?[0-9]+(?:\.[0-9]+)?$/u.test(bare) ? Number(bare) : null;
}

/** Equal, or equal times the factor, but for rounding of the machine. */
export function isNear(value: number | null | undefined, wanted: number, factor = 1): boolean {
  if (value === null || value === undefined) return false;
  return [wanted, wanted * factor].some((one) => Math.abs(value - one) <= 1e-6 * Math.max(1, Math.abs(one)));
}
