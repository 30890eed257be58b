/** What `foldChar` gives for a character that leaves no trace in a key. */
export const DROPPED = -1;

const SPACE = 0x20;
const HYPHEN = 0x2d;
const MIDDLE_DOT = 0x30fb;
const TILDE = 0x7e;
/** Free-standing voiced and semi-voiced sound marks, as `composeKana` expects them. */
export const VOICED = 0x309b;
export const SEMI_VOICED = 0x309c;

/** U+FF61–FF9F, in the order of the code points. */
const HALF_WIDTH_KANA =
  "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";

/** U+2E80–2EF3, in the order of the code points; a space where the radical has no ideograph of its own. */
const CJK_RADICALS =
  " 厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢尢巳幺彑彐忄心扌攵 旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟罓罒㓁㓁网羊羊羊耂肀聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶阝钅長镸长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

/**
 * Kangxi radicals whose normal form is not the kanji written in Japan: text extracted from Japanese
 * documents has ⼾ where 戸 was printed.
 */
const JAPANESE_RADICALS = new Map([
  [0x2f3e, "戸"],
  [0x2fad, "青"],
  [0x2fc8, "黄"],
  [0x2fca, "黒"],
]);

/** Simplified forms stand for the kanji written in Japan: fonts give ⻅ where 見 was printed. */
const SIMPLIFIED = "见見讠言贝貝车車钅金长長门門韦韋页頁风風飞飛饣食马馬鱼魚鸟鳥卤鹵齐斉齿歯龙竜纟糸";
const JAPANESE_FORMS = new Map(
  Array.from({ length: SIMPLIFIED.length / 2 }, (_, i) => [
    SIMPLIFIED.charCodeAt(2 * i),
    SIMPLIFIED.charCodeAt(2 * i + 1),
  ]),
);

const SCATTERED = new Map<number, number>([
  ...entries("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d\ufe58\ufe63\u2500\u2501", HYPHEN),
  ...entries("\u00b7\u2022\u2027\u2219\u22c5\uff65", MIDDLE_DOT),
  ...entries("\u301c\u223c\uff5e", TILDE),
  ...entries("\u3099\uff9e", VOICED),
  ...entries("\u309a\uff9f", SEMI_VOICED),
  ...pairs("￠¢￡£￢¬￤¦￥¥￦₩"),
]);

function entries(chars: string, code: number): [number, number][] {
  return [...chars].map((char) => [char.codePointAt(0) as number, code]);
}

function pairs(text: string): [number, number][] {
  return (text.match(/../gu) ?? []).map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]);
}

/** NFKC of one code point; the code point itself where that is not exactly one other. */
function normalForm(code: number): number {
  const form = String.fromCodePoint(code).normalize("NFKC");
  const first = form.codePointAt(0) as number;
  return form.length === (first > 0xffff ? 2 : 1) ? first : code;
}

function within(code: number, first: number, last: number): boolean {
  return code >= first && code <= last;
}

function isIgnorable(code: number): boolean {
  return (
    code <= 0x1f ||
    within(code, 0x7f, 0x9f) ||
    code === 0xad ||
    code === 0x34f ||
    code === 0x61c ||
    within(code, 0x180b, 0x180f) ||
    within(code, 0x200b, 0x200f) ||
    within(code, 0x202a, 0x202e) ||
    within(code, 0x2060, 0x206f) ||
    within(code, 0xfe00, 0xfe0f) ||
    code === 0xfeff ||
    within(code, 0xfff9, 0xfffb) ||
    within(code, 0xe0000, 0xe0fff)
  );
}

function isSpace(code: number): boolean {
  return (
    code === SPACE ||
    within(code, 0x09, 0x0d) ||
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    within(code, 0x2000, 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/**
 * The code point by which one code point is compared: U+0020 for any white space, `DROPPED` for what cannot be
 * seen (controls, zero-width characters, variation selectors), itself for whatever needs no folding.
 */
export function foldChar(code: number): number {
  if (within(code, 0x4e00, 0x9fff) || within(code, 0x3041, 0x3096) || within(code, 0x30a1, 0x30fc))
    return code;
  if (within(code, 0x21, 0x7e)) return within(code, 0x41, 0x5a) ? code + 0x20 : code;
  if (isSpace(code)) return SPACE;
  if (isIgnorable(code)) return DROPPED;
  const scattered = SCATTERED.get(code);
  if (scattered !== undefined) return scattered;
  if (within(code, 0xff01, 0xff5e)) return foldChar(code - 0xfee0);
  if (within(code, 0xff61, 0xff9f)) return HALF_WIDTH_KANA.charCodeAt(code - 0xff61);
  if (within(code, 0x2e80, 0x2ef3)) return cjkRadical(code);
  if (within(code, 0x2f00, 0x2fdf)) return JAPANESE_RADICALS.get(code)?.charCodeAt(0) ?? normalForm(code);
  if (within(code, 0xf900, 0xfaff) || within(code, 0x2f800, 0x2fa1f)) return normalForm(code);
  return code;
}

function cjkRadical(code: number): number {
  const ideograph = CJK_RADICALS.charCodeAt(code - 0x2e80);
  return ideograph === SPACE ? code : (JAPANESE_FORMS.get(ideograph) ?? ideograph);
}
