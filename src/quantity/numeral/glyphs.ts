const GLYPHS = new Uint8Array(0x10000);
for (const char of "「『|!OoIl") GLYPHS[char.charCodeAt(0)] = 1;

/** 「 | O l ! where a digit should be. */
export function isGlyph(code: number): boolean {
  return GLYPHS[code] === 1;
}
