import { type CommandMarks, defuseCommands, sanitizeForTerminal } from "../../../text/sanitize.ts";

/** Text that is markup already. Only this file makes it, so no text of a report can pass for it. */
export interface Html {
  readonly [MARKUP]: string;
}

const MARKUP = Symbol("markup");

/** What may stand in a template: text is escaped, lists are joined, nothing is written for null and false. */
export type Part = Html | string | number | null | undefined | false | readonly Part[];

/**
 * Markup with everything put into it escaped: ``html`<td title="${text}">${text}</td>` ``. Text may stand between
 * tags and in quoted attributes, nowhere else: never in `style`, `script` or an address.
 */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return markup(literals.reduce((text, literal, index) => text + toMarkup(parts[index - 1]) + literal));
}

/** The program's own style sheet or script, which is not escaped. Never a text of a report. */
export function verbatim(constant: string): Html {
  return markup(constant);
}

/** The finished text. */
export function toText(part: Part): string {
  return toMarkup(part);
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

function markup(text: string): Html {
  return { [MARKUP]: text };
}

function toMarkup(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (typeof part === "string") return escapeHtml(part);
  if (typeof part === "number") return String(part);
  if (isList(part)) return part.map(toMarkup).join("");
  return part[MARKUP];
}

function isList(part: Html | readonly Part[]): part is readonly Part[] {
  return Array.isArray(part);
}
