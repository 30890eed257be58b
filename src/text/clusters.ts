import { eastAsianWidth } from "get-east-asian-width";

export interface WidthOptions {
  /** Columns of ①, ▲, ※, ○ and the like, which terminals draw one or two columns wide; 1 unless told. */
  readonly ambiguous?: 1 | 2 | undefined;
}

/** What a reader takes for one character, with its width in columns. */
export interface Cluster {
  readonly text: string;
  readonly width: number;
}

/** Characters that may join the one before or after them, so that code points are not yet characters. */
const JOINING =
  /[\p{M}\p{Cf}\p{Emoji_Modifier}\p{Regional_Indicator}\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb\uff9e\uff9f]/u;
const INVISIBLE = /^[\p{Cc}\p{M}\p{Default_Ignorable_Code_Point}\u2028\u2029]$/u;
const EMOJI = /\ufe0f|\p{Emoji_Presentation}/u;

/** The characters of a text, in order; their texts together are the text. */
export function splitClusters(text: string, options: WidthOptions = {}): Cluster[] {
  const ambiguousAsWide = options.ambiguous === 2;
  if (!JOINING.test(text)) {
    return Array.from(text, (char) => ({ text: char, width: charWidth(char, ambiguousAsWide) }));
  }
  const segments = new Intl.Segmenter("ja", { granularity: "grapheme" }).segment(text);
  return Array.from(segments, ({ segment }) => ({
    text: segment,
    width: clusterWidth(segment, ambiguousAsWide),
  }));
}

/** Columns of a text: those of its characters together, without a list of them where they need not be told apart. */
export function sumWidths(text: string, options: WidthOptions = {}): number {
  let sum = 0;
  if (JOINING.test(text)) {
    for (const { width } of splitClusters(text, options)) sum += width;
    return sum;
  }
  const ambiguousAsWide = options.ambiguous === 2;
  for (const char of text) sum += charWidth(char, ambiguousAsWide);
  return sum;
}

/** Marks on a letter take no room, emoji of several code points as much as one; half-width ﾞ stands on its own. */
function clusterWidth(segment: string, ambiguousAsWide: boolean): number {
  const chars = Array.from(segment);
  if (chars.length > 1 && EMOJI.test(segment)) return 2;
  let width = 0;
  for (const char of chars) {
    if (width === 0 || char === "\uff9e" || char === "\uff9f") width += charWidth(char, ambiguousAsWide);
  }
  return width;
}

function charWidth(char: string, ambiguousAsWide: boolean): number {
  const code = char.codePointAt(0) as number;
  if (code >= 0x20 && code < 0x7f) return 1;
  if (
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a0 && code <= 0x30ff) ||
    (code >= 0x4e00 && code <= 0x9fff)
  ) {
    return 2;
  }
  return INVISIBLE.test(char) ? 0 : eastAsianWidth(code, { ambiguousAsWide });
}
