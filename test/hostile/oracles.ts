import type { RunName } from "./outputs.ts";

/** Characters that act on a terminal or hide and reorder text, besides the line ends of an output itself. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
/** As the runner of GitHub Actions finds commands in a line. */
const NEW_COMMAND = /^[\s\u0085\p{M}]*:\p{M}*:/u;
const OLD_COMMAND = /#\p{M}*#\p{M}*\[/u;

/** What an output may hold of such characters, of its own. */
const OWN: Partial<Record<RunName, RegExp>> = {
  "parse csv": /\r(?=\n)/g,
  "parse excel": /^\ufeff|\r(?=\n)/g,
  "parse tsv": /\t/g,
  "summary csv": /\r(?=\n)/g,
  "summary excel": /^\ufeff|\r(?=\n)/g,
  "pretty colour": /\u001b\[\d+m/g,
};

/** What acts in a text that is printed to a terminal or a log; empty where nothing does. */
export function actingLines(text: string, name?: RunName): string[] {
  const own = name && OWN[name];
  const lines = (own ? text.replace(own, "") : text).split("\n");
  return lines.filter(
    (line) => UNSAFE.test(line) || OLD_COMMAND.test(line) || (name !== "github" && NEW_COMMAND.test(line)),
  );
}

/** A workflow command as the runner reads it. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Null for a line that is none. */
export function readCommand(line: string): Command | null {
  const text = line.trimStart();
  const end = text.indexOf("::", 2);
  if (!text.startsWith("::") || end < 0) return null;
  const info = text.slice(2, end);
  const space = info.indexOf(" ");
  const pairs = space < 0 ? [] : info.slice(space + 1).split(",");
  return {
    name: space < 0 ? info : info.slice(0, space),
    properties: Object.fromEntries(
      pairs.map((pair) => {
        const at = pair.indexOf("=");
        return [pair.slice(0, at), decode(pair.slice(at + 1))];
      }),
    ),
    data: decode(text.slice(end + 2)),
  };
}

function decode(text: string): string {
  return text
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");
}
