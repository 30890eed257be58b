import { replaceUnsafe } from "../../text/sanitize.ts";

/**
 * JSON text that does nothing to a terminal and to a CI service that reads it: control, format and direction
 * characters, which JSON lets stand bare, and the second mark of `##[` are written as `\uXXXX`. The value is the same.
 */
export function toJsonText(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, null, indent).replaceAll("##[", "#\\u0023[");
  return MAY_BE_UNSAFE.test(text) ? replaceUnsafe(text, escapeUnits) : text;
}

/** Units of which an unsafe character may consist, but for those that JSON escapes itself: far faster to look for. */
const MAY_BE_UNSAFE =
  /[\u034f\u007f-\u009f\u00ad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ud804\ud80d\ud82f\ud834\udb40-\udb43]/;

/** A line end is one between the parts: within a text they are escaped already. */
function escapeUnits(unsafe: string): string {
  if (unsafe === "\n") return unsafe;
  return Array.from(
    { length: unsafe.length },
    (_, at) => `\\u${unsafe.charCodeAt(at).toString(16).padStart(4, "0")}`,
  ).join("");
}
