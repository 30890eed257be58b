import { type Oracle, shown } from "./oracle.ts";
import { type Output, outputsOf } from "./outputs.ts";

/** C0 but for tab and line end, DEL, C1, a lone carriage return, direction marks, line and paragraph separators. */
const ACTING = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\r(?!\n)/;
/** The colours that the program itself writes. */
const COLOR = /\x1b\[\d+(?:;\d+)*m/g;

/** Nothing that is written acts on a terminal or turns a text around. In JSON such characters are escapes. */
export const controls: Oracle = {
  id: "controls",
  about:
    "no ESC, C0, C1 or direction control in any output, but for the program's own colours where they are asked for",
  check: (observation) =>
    outputsOf(observation).flatMap((output) => {
      const text = isColored(output) ? output.text.replace(COLOR, "") : output.text;
      const found = ACTING.exec(text);
      if (!found) return [];
      const code = (found[0].codePointAt(0) ?? 0).toString(16).padStart(4, "0");
      return [
        `${output.format}: U+${code} in ${shown(text.slice(Math.max(0, found.index - 30), found.index + 30))}`,
      ];
    }),
};

function isColored({ result, format }: Output): boolean {
  const { argv, vars } = result.call;
  return (
    argv.includes("always") ||
    argv.includes("--color=always") ||
    (vars?.["FORCE_COLOR"] !== undefined && format !== "stderr")
  );
}
