import type { Span } from "../../core/span.ts";
import type { Initiative } from "../../report/types.ts";

/** Where a row is pointed at that lacks the cell in question: its title, else its first cell. */
export function placeOfRow({ cells, span }: Initiative): Span {
  return (cells.title ?? cells.number ?? Object.values(cells)[0] ?? { span }).span;
}

/** A quotation in a message: what is longer is cut in front, for the end of a Japanese sentence is what it says. */
export function quoteEnd(text: string, longest = 40): string {
  return text.length > longest ? `…${text.slice(-longest)}` : text;
}

/** A quotation in a message, cut at its end. */
export function quoteStart(text: string, longest = 40): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
