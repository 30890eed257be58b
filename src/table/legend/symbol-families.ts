/** Symbols that go together: where some of a family stand in the body, a legend may explain the others, too. */
const FAMILIES: readonly (readonly string[])[] = [
  ["S", "A", "B", "C", "D", "E", "F", "A+", "A-", "B+", "B-", "SS", "AA", "N"],
  ["◎", "○", "△", "×", "▲", "●", "□", "■", "☆", "★", "-"],
  ["★★★", "★★☆", "★☆☆", "☆☆☆"],
  ["5", "4", "3", "2", "1"],
  ["Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ"],
  ["①", "②", "③", "④", "⑤"],
  ["ア", "イ", "ウ", "エ", "オ"],
  ["優", "良", "可", "不可"],
  ["↑", "↗", "→", "↘", "↓"],
];

/** The symbols that a legend of such symbols may explain, longest first. */
export function familyOf(symbols: ReadonlySet<string>): string[] {
  const family = FAMILIES.find((one) => one.some((symbol) => symbols.has(symbol))) ?? [];
  return [...new Set([...symbols, ...family])].toSorted((a, b) => b.length - a.length);
}

/** Whether a symbol is one of a family: a letter, a sign, a numeral. */
export function isOfFamily(symbol: string): boolean {
  return FAMILIES.some((family) => family.includes(symbol));
}
