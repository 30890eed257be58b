import { aroundAll } from "../model/geometry.ts";
import { beginsItem } from "./item-mark.ts";
import { fits } from "./join-lines.ts";
import type { Line } from "./lines.ts";
import { joinsTightly } from "./units.ts";

/** Lines of one paragraph are of one size, and no farther apart, in parts of it. */
const SAME_SIZE = 0.05;
const CLOSE = 2.2;

/**
 * Lines outside of tables, those that were wrapped at the right edge made one.
 *
 * @param right where the widest line or table of the page ends
 */
export function joinParagraphs(lines: readonly Line[], right: number): Line[] {
  const joined: Line[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const whole = joined.at(-1);
    if (last && whole && goesOn(last, line, right)) {
      const text =
        whole.text + (!last.endsBlank && joinsTightly(last.text, line.text) ? "" : " ") + line.text;
      joined[joined.length - 1] = { ...whole, text, box: aroundAll([whole.box, line.box]) };
    } else joined.push(line);
    last = line;
  }
  return joined;
}

function goesOn(last: Line, line: Line, right: number): boolean {
  const isNear = line.box.bottom - last.box.bottom < CLOSE * last.size;
  const isAlike = Math.abs(line.size - last.size) < SAME_SIZE * last.size;
  return isNear && isAlike && !beginsItem(line.text) && !fits(last, line, right);
}
