import type { CallResult, Observation } from "../observation.ts";

/** A text that the program wrote, and what it is. */
export interface Output {
  /** `check/sarif`, `parse/csv`, `stderr`; `unknown` where the words of the call do not tell. */
  readonly format: string;
  readonly text: string;
  readonly result: CallResult;
}

/** Every text that was written in a case: standard output, standard error, files. */
export function outputsOf({ calls, fuzzCase }: Observation): Output[] {
  // Words that came together by chance do not tell which of them is an option.
  const tells = fuzzCase.kind !== "arguments";
  return calls.flatMap((result) => [
    { format: tells ? formatOf(result.call.argv) : "unknown", text: result.stdout, result },
    { format: "stderr", text: result.stderr, result },
    ...[...result.written].map(([name, text]) => ({
      format: tells ? formatOfFile(name) : "unknown",
      text,
      result,
    })),
  ]);
}

/** The outputs of one format, of calls that went through. */
export function outputsIn(observation: Observation, format: string): string[] {
  return outputsOf(observation)
    .filter((output) => output.format === format && output.text !== "")
    .map(({ text }) => text);
}

/** Files are named after their format: `out.sarif`. */
function formatOfFile(name: string): string {
  return name.startsWith("out.") ? `check/${name.slice("out.".length)}` : "file";
}

const DEFAULTS: Readonly<Record<string, string>> = { parse: "table", check: "pretty" };

function formatOf(argv: readonly string[]): string {
  const [command = ""] = argv;
  const options = argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv;
  const named = options[options.indexOf("--format") + 1];
  const short = ["--json", "--csv", "--excel"].find((flag) => options.includes(flag))?.slice(2);
  const format = options.includes("--format") ? named : short;
  return `${command}/${format ?? DEFAULTS[command] ?? "text"}`;
}
