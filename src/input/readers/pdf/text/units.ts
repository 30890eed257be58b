/** Characters that no line begins with: they stay with the one before them. */
const NOT_FIRST = new Set(
  "、。，．・：；？！゛゜ヽヾゝゞ々ー）］｝〕〉》」』】”’%％℃ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)]}｡｣､･ｧｨｩｪｫｬｭｮｯｰ",
);
/** Characters that no line ends with. */
const NOT_LAST = new Set("（［｛〔〈《「『【“‘([{｢￥＄$\\");

/** Japanese writing, which breaks between any two characters and needs no blank. */
export function isJapanese(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return code >= 0x2e80 || (code >= 0x2010 && code <= 0x2bff && code !== 0x2019) || code === 0xd7;
}

function isDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}

/** Length of the piece at the beginning of a line that cannot be broken. */
export function firstUnit(text: string): number {
  const chars = Array.from(text);
  let at = 0;
  while (at < chars.length && NOT_LAST.has(chars[at] as string)) at++;
  if (at < chars.length && !isJapanese(chars[at] as string)) {
    while (at < chars.length && !isJapanese(chars[at] as string) && chars[at] !== " ") at++;
  } else at++;
  while (at < chars.length && NOT_FIRST.has(chars[at] as string)) at++;
  return Math.min(at, chars.length);
}

/** Whether two pieces of a line that was wrapped go together without a blank. */
export function joinsTightly(before: string, after: string): boolean {
  const last = before.at(-1) ?? "";
  const first = after[0] ?? "";
  return isJapanese(last) || isJapanese(first) || isDigit(last) || isDigit(first);
}
