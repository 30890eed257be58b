import { CHECK_FORMATS } from "../../../src/cli/commands/check/settings.ts";
import { PARSE_FORMATS } from "../../../src/cli/commands/parse/format.ts";
import type { Call } from "../case.ts";
import { pick, type Random } from "../random.ts";
import { hostileText } from "./hostile-texts.ts";

const LANGS = ["ja_JP.UTF-8", "C"];
const WIDTHS = ["80", "20", "200", "1", "0", "-1", "x", "1e3"];
const GROUPS = ["--by-department", "--by-policy", "--by-strategy", "--by-rating"];

/** Parquet is bytes, of which nothing acts on whoever looks at them; test/tidy reads it. */
const isText = (format: string) => format !== "parquet";
const TEXTS = CHECK_FORMATS.filter(isText);

/** What is asked of the program for reports: everything that `check` writes, and one thing each of the other commands. */
export function callsFor(names: readonly string[], random: Random): Call[] {
  const vars = { LANG: pick(LANGS, random), COLUMNS: pick(WIDTHS, random) };
  const check = ["check", "--no-config", ...everyFormat(random), "--", ...names];
  return [check, parse(names, random), count(names, random)].map((argv) => ({ argv, vars }));
}

/** Options of `check` for all its formats at once: one to standard output, the others to files. */
export function everyFormat(random: Random): string[] {
  const first = pick(TEXTS, random);
  const others = TEXTS.filter((format) => format !== first);
  return [
    ...(random.chance(0.3) ? ["--quiet"] : []),
    ...(random.chance(0.1) ? ["--color", "always"] : []),
    ...(random.chance(0.3) ? ["--show-suppressed", "--sarif-suppressed"] : []),
    ...["--format", first],
    ...others.flatMap((format) => ["-o", `${format}=out.${format}`]),
  ];
}

function parse(names: readonly string[], random: Random): string[] {
  const format = pick([...PARSE_FORMATS.filter(isText), "excel"], random);
  const asked = format === "excel" ? ["--excel"] : ["--format", format];
  return ["parse", ...asked, ...(random.chance(0.2) ? ["--ambiguous-width", "2"] : []), "--", ...names];
}

function count(names: readonly string[], random: Random): string[] {
  if (random.chance(0.3)) {
    const id = random.chance(0.8) ? "1-1-1" : hostileText(random);
    return ["show", "--no-config", ...(random.chance(0.5) ? ["--json"] : []), "--", id, ...names];
  }
  const form = pick([[], ["--json"], ["--csv"], ["--excel"]], random);
  const involved = random.chance(0.2) ? ["--involved"] : [];
  return ["summary", "--no-config", pick(GROUPS, random), ...involved, ...form, "--", ...names];
}

/** The same report from standard input, under a name that somebody else chose. */
export function fromStdin(bytes: Uint8Array, random: Random): Call[] {
  const named = random.chance(0.7) ? ["--stdin-filename", hostileText(random)] : [];
  return callsFor(["-"], random)
    .slice(0, 2)
    .map((call) => ({ ...call, argv: [call.argv[0] ?? "", ...named, ...call.argv.slice(1)], stdin: bytes }));
}
