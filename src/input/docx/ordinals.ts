const KATAKANA =
  "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
const IROHA =
  "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン";
const KANJI = "〇一二三四五六七八九";
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const PARENTHESISED = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇";
const ROMAN = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;
/** Beyond, what is not written with ten digits is. */
const MOST = 99;

/** The formats in which lists count that are not written with the digits from 0 to 9. */
const FORMATS: Readonly<Record<string, (count: number) => string | undefined>> = {
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalZero: (count) => String(count).padStart(2, "0"),
  decimalEnclosedCircle: (count) => CIRCLED[count - 1],
  decimalEnclosedCircleChinese: (count) => CIRCLED[count - 1],
  decimalEnclosedParen: (count) => PARENTHESISED[count - 1],
  aiueo: (count) => KATAKANA[count - 1],
  aiueoFullWidth: (count) => KATAKANA[count - 1],
  iroha: (count) => IROHA[count - 1],
  irohaFullWidth: (count) => IROHA[count - 1],
  japaneseCounting: kanji,
  japaneseDigitalTenThousand: kanji,
  ideographDigital: kanji,
  chineseCounting: kanji,
  upperLetter: (count) => letter(count),
  lowerLetter: (count) => letter(count)?.toLowerCase(),
  upperRoman: roman,
  lowerRoman: (count) => roman(count).toLowerCase(),
};

/** A number of a list as a format of Word shows it: 2 is ②, イ, 二, b or ii. */
export function ordinal(count: number, format: string): string {
  const shown = count >= 1 && count <= MOST ? FORMATS[format]?.(count) : undefined;
  return shown ?? String(count);
}

function fullWidth(count: number): string {
  return Array.from(String(count), (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join("");
}

function kanji(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  const ten = tens === 0 ? "" : tens === 1 ? "十" : `${KANJI[tens]}十`;
  return `${ten}${ones === 0 ? "" : KANJI[ones]}`;
}

function letter(count: number): string | undefined {
  return count <= 26 ? String.fromCharCode(64 + count) : undefined;
}

function roman(count: number): string {
  let left = count;
  let shown = "";
  for (const [value, sign] of ROMAN) for (; left >= value; left -= value) shown += sign;
  return shown;
}
