import { codeAt, isDigit } from "../../text/chars.ts";
import { type ArabicRun, malformed, wellFormed } from "./arabic-types.ts";
import { isGlyph } from "./glyphs.ts";

/** Longer numerals are not amounts but a torn table; their digits are not collected. */
const LONGEST = 30;
interface Chain {
  readonly end: number;
  readonly groups: readonly string[];
  readonly separators: string;
  readonly long: boolean;
}

/** Digits and the separators between them, as far as they go. */
/** Reads digits and all separators between them, and judges what number they are, if any. */
export function readDigitChain(text: string, pos: number): ArabicRun {
  return judge(readChain(text, pos), text, pos);
}

function readChain(text: string, pos: number): Chain {
  const groups: string[] = [];
  let separators = "";
  let length = 0;
  let at = pos;
  for (;;) {
    let group = "";
    for (; isDigit(text, at); at++) if (++length <= LONGEST) group += text.charAt(at);
    groups.push(group);
    const next = separatorEnd(text, at);
    if (next < 0) return { end: at, groups, separators, long: length > LONGEST };
    separators += next - at > 1 ? "!" : text.charAt(at).replace("、", ",");
    at = next;
  }
}

/** The end of the separator at `pos` if a digit follows; a doubled point or comma is one broken separator. */
function separatorEnd(text: string, pos: number): number {
  const sign = text.charAt(pos);
  if (sign === "、") return isZeroGroup(text, pos + 1) ? pos + 1 : -1;
  if (sign !== "." && sign !== ",") return -1;
  let end = pos + 1;
  if (text.charAt(end) === "." || text.charAt(end) === ",") end++;
  return isDigit(text, end) ? end : -1;
}

/** 12、000: no number begins with 000, so the mark is a slip for a comma. */
function isZeroGroup(text: string, pos: number): boolean {
  return (
    text.charAt(pos) === "0" && isDigit(text, pos + 1) && isDigit(text, pos + 2) && !isDigit(text, pos + 3)
  );
}

function judge({ end, groups, separators, long }: Chain, text: string, pos: number): ArabicRun {
  const first = groups[0]!;
  if (long) return malformed(end, "too-long");
  if (separators === "") return wellFormed(end, first, 0, true, false);
  if (separators.includes("!")) return malformed(end, "double-point");
  const joined = groups.join("");
  if (separators === ".") {
    const pointed = groups[1]!.length === 3 && first.length <= 3 && !first.startsWith("0");
    return wellFormed(end, joined, groups[1]!.length, false, pointed);
  }
  if (!separators.includes(",")) {
    return inThousands(groups) ? wellFormed(end, joined, 0, false, true) : malformed(end, "double-point");
  }
  const point = separators.indexOf(".");
  const whole = point < 0 ? groups : groups.slice(0, -1);
  if ((point < 0 || point === separators.length - 1) && inThousands(whole)) {
    return wellFormed(end, joined, point < 0 ? 0 : groups.at(-1)!.length, false, false);
  }
  if (point < 0 && isCount(groups) && !isGlyph(codeAt(text, end)))
    return wellFormed(pos + first.length, first, 0, true, false);
  return malformed(end, text.slice(pos, end).includes("..") ? "double-point" : "grouping");
}

function inThousands(groups: readonly string[]): boolean {
  const first = groups[0]!;
  return (
    first.length <= 3 && !first.startsWith("0") && groups.every((group, i) => i === 0 || group.length === 3)
  );
}

/** `2,3`, `11,12,13`: consecutive numbers are a list. */
function isCount(groups: readonly string[]): boolean {
  return (
    groups.length < 12 &&
    groups.every((group) => !group.startsWith("0")) &&
    groups.every((group, i) => i === 0 || Number(group) === Number(groups[i - 1]) + 1)
  );
}
