import { beginsItem, mayBeItem } from "./item-mark.ts";
import type { Line } from "./lines.ts";
import { joinsTightly } from "./units.ts";

/** A piece of text fitted if it would have ended so far before the end of the room, in parts of the size. */
const SLACK = 0.3;

/**
 * The text of lines that were wrapped at a right edge. A line end was a wrap where what follows would not have fitted
 * behind the line; any other was typed, and stays one.
 */
export function joinLines(lines: readonly Line[], right: number): string {
  const above: string[] = [];
  let joined = "";
  for (const [i, line] of lines.entries()) {
    const last = lines[i - 1];
    if (!last) joined = line.text;
    else if (beginsItem(line.text) || fits(last, line, right) || mayBeItem(line.text, above))
      joined += `\n${line.text}`;
    else joined += !last.endsBlank && joinsTightly(last.text, line.text) ? line.text : ` ${line.text}`;
    above.push(line.text);
  }
  return joined;
}

/** Whether the beginning of a line would have had room behind the line before it. */
export function fits(last: Line, next: Line, right: number): boolean {
  return last.box.right + next.unit <= right - SLACK * next.size;
}
