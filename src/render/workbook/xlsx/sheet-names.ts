import { sanitizeForTerminal } from "../../../text/sanitize.ts";
import { cutText } from "./clean-text.ts";

/** UTF-16 units that the name of a sheet may hold. */
const LONGEST_NAME = 31;

const FORBIDDEN: Readonly<Record<string, string>> = {
  "/": "／",
  "\\": "＼",
  "[": "［",
  "]": "］",
  ":": "：",
  "?": "？",
  "*": "＊",
  "'": "’",
};

/** The names of sheets as a workbook allows them: short, without signs that formulas need, no two alike but for case. */
export function toSheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const own = freeName(cleanName(name), taken);
    taken.add(keyOf(own));
    return own;
  });
}

function cleanName(name: string): string {
  const clean = sanitizeForTerminal(name)
    .replace(/[/\\[\]:?*']/g, (sign) => FORBIDDEN[sign] ?? "")
    .trim();
  // The one name that Excel keeps for itself.
  const isUsable = clean !== "" && keyOf(clean) !== "history";
  return cutText(isUsable ? clean : `${clean}_`, LONGEST_NAME);
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let own = name;
  for (let nth = 2; taken.has(keyOf(own)); nth++) {
    const suffix = ` (${nth})`;
    own = cutText(name, LONGEST_NAME - suffix.length) + suffix;
  }
  return own;
}

function keyOf(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
