import { COMMANDS } from "../../../src/cli/commands.ts";
import { type FuzzCase, makeCase } from "../case.ts";
import { pick, type Random, repeat, sized, some } from "../random.ts";
import { CORPUS } from "./corpus.ts";
import { hostileText } from "./hostile-texts.ts";

const NAMES = [
  "report.txt",
  "folder",
  "missing.txt",
  "-",
  ".",
  "*.txt",
  "**",
  "[",
  "{a,b}.txt",
  "out.json",
  "known.json",
  "1-1-1",
  "parse",
  "bash",
  "rating/overrated",
  "html=out.html",
  "sarif=report.txt",
  "pretty=",
  "=",
  "table/*=off",
  "x=y=z",
  "0.5",
  "-1",
  "1e9",
  "9".repeat(30),
  "utf-8",
  "sjis",
  "lines=3",
  "findings=1",
  "memory=x",
  "report",
  "ja",
  "",
];

/** The flags of all commands and the values that they name, found out from the commands themselves. */
const DEFINITIONS = await Promise.all(
  COMMANDS.map(async ({ name, load }) => ({ name, options: (await load()).options })),
);
const FLAGS = [
  ...new Set([
    ...DEFINITIONS.flatMap(({ options }) =>
      options.flatMap(({ flags }) => flags.match(/--?[a-z][a-z-]*/g) ?? []),
    ),
    ...[
      "--lang",
      "--color",
      "--ambiguous-width",
      "--help",
      "-h",
      "--version",
      "--",
      "--no-",
      "--lan",
      "-",
      "---",
      "-qo",
      "--json=x",
    ],
  ]),
];
const CHOICES = [
  ...new Set(DEFINITIONS.flatMap(({ options }) => options.flatMap(({ choices = [] }) => choices))),
];

/** A small report and words on the command line that fit together by chance only. */
export function argumentsCase(seed: number, random: Random): FuzzCase {
  const { bytes } = pick(
    CORPUS.filter((file) => file.bytes.length < 8000),
    random,
  );
  const files = [
    { name: "report.txt", bytes },
    { name: "folder/report.csv", bytes },
  ];
  const calls = repeat(1 + random.below(3), () => ({
    argv: makeArguments(random),
    vars: makeVars(random),
    ...(random.chance(0.3) ? { stdin: bytes } : {}),
  }));
  return makeCase({ kind: "arguments", seed, files, calls });
}

function makeArguments(random: Random): string[] {
  const { name, options } = pick(DEFINITIONS, random);
  const own = options.flatMap(({ flags, choices }) => {
    const flag = flags.match(/--[a-z-]+/)?.[0] ?? "";
    return flags.includes("<") ? [flag, choices ? pick(choices, random) : word(random)] : [flag];
  });
  const words = random.chance(0.7) ? [name, ...groupsOf(own, random)] : [];
  const more = repeat(sized(6, random), () => word(random));
  const all = [...words, ...more, ...(random.chance(0.7) ? ["report.txt"] : [])];
  return all.map(harmless);
}

/** Some of the options, with what follows them. */
function groupsOf(words: readonly string[], random: Random): string[] {
  return some(words, 0.4, random);
}

function word(random: Random): string {
  if (random.chance(0.3)) return pick(FLAGS, random);
  if (random.chance(0.2)) return pick(CHOICES, random);
  if (random.chance(0.2)) return hostileText(random);
  return random.chance(0.02) ? "あ".repeat(sized(5000, random)) : pick(NAMES, random);
}

/** No word names a place outside of the case's own folder, for some of them are written to. */
function harmless(text: string): string {
  return text.replaceAll(/(?<!^(?:table|rating))\//g, "_");
}

function makeVars(random: Random): Record<string, string> {
  const values = ["", "0", "1", "ja_JP.UTF-8", "C", "80", "-5", "1e9", "dumb", "true"];
  const names = ["LANG", "LC_ALL", "COLUMNS", "NO_COLOR", "FORCE_COLOR", "TERM", "REFORM_DEBUG"];
  return Object.fromEntries(some(names, 0.3, random).map((name) => [name, pick(values, random)]));
}
