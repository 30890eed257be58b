import type { Span } from "../../../core/span.ts";

/** A piece of a text around its marked part, `…` where it goes on. */
export interface Cut {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const ELLIPSIS = "…";
const REACH = 90;
const LONGEST = 240;

/** The part of `text` within `limits` around `span`; characters of two units are not torn. */
export function cutAround(text: string, span: Span, limits: Span): Cut {
  const from = Math.max(limits.start, span.start - REACH);
  const to = Math.min(Math.max(limits.end, span.end), span.end + REACH);
  const marked = text.slice(span.start, span.end);
  const shown = marked.length > LONGEST ? withoutHalf(marked.slice(0, LONGEST)) + ELLIPSIS : marked;
  return {
    before: (from > limits.start ? ELLIPSIS : "") + withoutHalf(text.slice(from, span.start)),
    marked: shown,
    after: withoutHalf(text.slice(span.end, to)) + (to < limits.end ? ELLIPSIS : ""),
  };
}

/** Cut off in the middle of a pair, a text would show half a character. */
function withoutHalf(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/gu, "");
}
