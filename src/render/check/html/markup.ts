import { type CommandMarks, defuseCommands, sanitizeForTerminal } from "../../../text/sanitize.ts";

/** Text that is markup already. Only this file makes it, so no text of a report can pass for it. */
export interface Html {
  /** In pieces, since a page of many reports may be longer than the longest string. */
  readonly [MARKUP]: readonly string[];
}

const MARKUP = Symbol("markup");

/** Pieces are put together up to this length, in UTF-16 units. */
const PIECE_LENGTH = 64 * 1024;

/** What may stand in a template: text is escaped, lists are joined, nothing is written for null and false. */
export type Part = Html | string | number | null | undefined | false | readonly Part[];

/**
 * Markup with everything put into it escaped: ``html`<td title="${text}">${text}</td>` ``. Text may stand between
 * tags and in quoted attributes, nowhere else: never in `style`, `script` or an address.
 */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const pieces: string[] = [];
  literals.forEach((literal, index) => {
    if (index > 0) add(parts[index - 1], pieces);
    addText(literal, pieces);
  });
  return { [MARKUP]: pieces };
}

/** The program's own style sheet or script, which is not escaped. Never a text of a report. */
export function verbatim(constant: string): Html {
  return { [MARKUP]: [constant] };
}

/** The finished text. */
export function toText(part: Part): string {
  return toPieces(part).join("");
}

/** The finished text in pieces. */
export function toPieces(part: Part): readonly string[] {
  const pieces: string[] = [];
  add(part, pieces);
  return pieces;
}

/**
 * A text that does nothing in HTML: controls, direction overrides and lone surrogates are made visible first
 * (`<U+202E>`), so that they neither hide nor reorder what stands beside them.
 */
export function escapeHtml(text: string): string {
  const escaped = sanitizeForTerminal(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
  return defuseCommands(escaped, MARKS);
}

/** A page that is printed to a log must hold no command of a CI service. */
const MARKS: CommandMarks = { colons: "&#58;:", hashes: "&#35;#" };

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function add(part: Part, pieces: string[]): void {
  if (part === null || part === undefined || part === false) return;
  if (typeof part === "string") addText(escapeHtml(part), pieces);
  else if (typeof part === "number") addText(String(part), pieces);
  else if (isList(part)) for (const one of part) add(one, pieces);
  // An object of the data is no markup, whatever it was taken for.
  else if (MARKUP in part) for (const text of part[MARKUP]) addText(text, pieces);
}

function addText(text: string, pieces: string[]): void {
  const last = pieces.length - 1;
  const before = pieces[last];
  if (before !== undefined && before.length + text.length <= PIECE_LENGTH) pieces[last] = before + text;
  else pieces.push(text);
}

function isList(part: Html | readonly Part[]): part is readonly Part[] {
  return Array.isArray(part);
}
