import { gapWidth, readSpacing } from "./spaced-out.ts";

/** A text as people read it, with the way back to the raw text it was made from. */
export interface CleanText {
  readonly text: string;
  /** Pairs of (offset in `text`, offset in the raw text) at which a run of unchanged characters begins; null where nothing was changed. */
  readonly runs: readonly (readonly [clean: number, raw: number])[] | null;
}

const ELEMENTS: ReadonlySet<string> = new Set(
  (
    "a abbr b big blockquote body br center code col dd div dl dt em font h1 h2 h3 h4 h5 h6 head hr html i img li link " +
    "meta ol p pre s script small span strike strong style sub sup table tbody td tfoot th thead title tr tt u ul"
  ).split(" "),
);
/** A tag; the name of its element first, as below. */
const TAG = /<\/?([A-Za-z]{1,10}[1-6]?)(?:\s[^<>]*|\/)?>/g;
/** A tag that is cut off at the end of the cell. */
const OPEN_TAG = /^<\/?([A-Za-z]{1,10}[1-6]?)(?:\s+[A-Za-z-]+=[^<>]*)?$/;
/** The rear half of a tag whose front was cut off. */
const TAG_REAR = /^(?:([A-Za-z]{1,10}[1-6]?)\s+)?[A-Za-z-]+\s*=\s*"[^"<>]*"\s*\/?>/;
const ENTITIES: Readonly<Record<string, string>> = {
  "&nbsp;": " ",
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|#39);/gi;
const SPACE = /[\s\u0085]/;

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0x3000 ||
    (code > 0x7f && SPACE.test(String.fromCharCode(code)))
  );
}

/** Characters that show nothing: C0 and C1 controls, zero-width space and joiners' kin, byte order mark. */
function isInvisible(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code <= 0x9f) || code === 0x200b || code === 0xfeff || code === 0xad;
}

const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\ufeff]/g;
const HAS_INVISIBLE = new RegExp(INVISIBLE.source);

/** A text without the characters that show nothing, to recognise it by; the text itself where it has none. */
export function withoutInvisible(text: string): string {
  return HAS_INVISIBLE.test(text) ? text.replace(INVISIBLE, "") : text;
}

function needsCleaning(raw: string): boolean {
  if (raw.charCodeAt(1) === 0x20) return true;
  let last = 0x20;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code <= 0x20) {
      if (code !== 0x20 || last === 0x20) return true;
    } else if (code === 0x3000 || code === 0x26 || code === 0x200b || code === 0xfeff) {
      return true;
    } else if (code < 0x80) {
      if (code === 0x7f || (code === 0x3c && mayOpenTag(raw, i + 1))) return true;
      if (code === 0x3d && raw.charCodeAt(i + 1) === 0x22) return true;
    } else if (
      code <= 0xa0 ||
      code === 0xad ||
      code === 0x1680 ||
      (code >= 0x2000 && code <= 0x205f && isSpace(code))
    ) {
      return true;
    }
    last = code;
  }
  return last === 0x20;
}

function mayOpenTag(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at) | 0x20;
  return code === 0x2f || (code >= 0x61 && code <= 0x7a);
}

/** Where HTML tags or what is left of them stand in a text, as half-open ranges. */
export function findHtmlResidue(raw: string): { start: number; end: number }[] {
  if (!raw.includes("<") && !raw.includes('="')) return [];
  const rear = raw.includes('="') ? TAG_REAR.exec(raw) : null;
  const last = Math.max(raw.lastIndexOf("<"), 0);
  const open = OPEN_TAG.exec(raw.slice(last));
  const at = (start: number) => (found: RegExpExecArray) =>
    found[1] === undefined || ELEMENTS.has(found[1].toLowerCase())
      ? [{ start: start + found.index, end: start + found.index + found[0].length }]
      : [];
  return [
    ...(rear ? at(0)(rear) : []),
    ...[...raw.matchAll(TAG)].flatMap(at(0)),
    ...(open ? at(last)(open) : []),
  ];
}

/** Replaces what is left of HTML by spaces of the same length, so that every offset stays. */
function blankResidue(raw: string): string {
  let text = "";
  let at = 0;
  for (const { start, end } of findHtmlResidue(raw)) {
    text += raw.slice(at, start) + " ".repeat(end - start);
    at = end;
  }
  text += raw.slice(at);
  if (raw.includes("&")) {
    text = text.replace(ENTITY, (name) => (ENTITIES[name.toLowerCase()] ?? "").padEnd(name.length, "\0"));
  }
  return text;
}

/**
 * A cell's text as it is given to people and programs: runs of white space made one space, HTML tags and their
 * leftovers removed, invisible control characters dropped, ends trimmed, and glyphs that were set apart, every single
 * one of them, joined. All else stays as the report has it.
 */
export function cleanText(raw: string): CleanText {
  if (!needsCleaning(raw)) return { text: raw, runs: null };
  const blanked = blankResidue(raw);
  const spacing = readSpacing(blanked);
  const runs: [number, number][] = [];
  const pieces: string[] = [];
  let length = 0;
  let space = false;
  let gap = 0;
  let glyphs = 0;
  for (let i = 0; i < blanked.length; ) {
    const code = blanked.charCodeAt(i);
    if (isSpace(code)) {
      gap += gapWidth(blanked.charAt(i));
      // Between glyphs that were set apart only a wider gap parts words.
      space = length > 0 && (spacing === null || gap > spacing.gap || glyphs === spacing.mark);
      i++;
    } else if (isInvisible(code)) {
      i++;
    } else {
      gap = 0;
      glyphs++;
      let end = i + 1;
      while (
        end < blanked.length &&
        !isSpace(blanked.charCodeAt(end)) &&
        !isInvisible(blanked.charCodeAt(end))
      )
        end++;
      if (space) {
        pieces.push(" ");
        runs.push([length, i - 1]);
        length += 1;
        space = false;
      }
      runs.push([length, i]);
      pieces.push(blanked.slice(i, end));
      length += end - i;
      i = end;
    }
  }
  return { text: pieces.join(""), runs };
}

/** The offset in the raw text that an offset in the cleaned text came from. */
export function rawOffset(clean: CleanText, offset: number): number {
  const { runs } = clean;
  if (!runs) return offset;
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.[0] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const [cleanStart, rawStart] = runs[low] ?? [0, 0];
  return rawStart + (offset - cleanStart);
}
