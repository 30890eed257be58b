/** The full-width form of ASCII signs, letters and digits. */
export function inWide(text: string): string {
  return text.replaceAll(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

/** 1,234万5,678. */
export function inMixed(value: number): string {
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  return `${high > 0 ? `${high.toLocaleString("en-US")}万` : ""}${low > 0 ? low.toLocaleString("en-US") : ""}`;
}

const DIGITS = "〇一二三四五六七八九";
const PLACES = ["千", "百", "十", ""];

/** 千二百三十四万五千六百七十八. */
export function inKanji(value: number): string {
  const high = inPlaces(Math.floor(value / 10_000));
  return high === "" ? inPlaces(value) : `${high}万${inPlaces(value % 10_000)}`;
}

function inPlaces(part: number): string {
  return PLACES.map((place, i) => {
    const digit = Math.floor(part / 10 ** (3 - i)) % 10;
    if (digit === 0) return "";
    return (digit === 1 && place !== "" ? "" : (DIGITS[digit] as string)) + place;
  }).join("");
}
