import { type Oracle, shown } from "./oracle.ts";
import { type Output, outputsOf } from "./outputs.ts";

/** What GitHub Actions runs: a line that begins so after its white space, and the old form anywhere in a line. */
const COMMAND_LINE = /^[\s\ufeff]*::/;
const OLD_COMMAND = /##\[/;
/** What the format `github` itself writes. */
const OWN = /^::(?:error|warning|notice) [^\r\n]*?::/;

/** No text of a stranger becomes a command of the CI that prints the output. */
export const commands: Oracle = {
  id: "commands",
  about: "no line begins with :: but those of the format github, and ##[ stands in none",
  check: (observation) =>
    outputsOf(observation).flatMap((output) => {
      const line = output.text.split(/[\n\r\u0085\u2028\u2029]/).find((one) => acts(one, output));
      return line === undefined ? [] : [`${output.format}: ${shown(line.trimStart())}`];
    }),
};

function acts(line: string, { format, result }: Output): boolean {
  const isGithub =
    format === "check/github" ||
    (format === "unknown" && result.call.argv.some((word) => word.includes("github")));
  if (COMMAND_LINE.test(line) && !(isGithub && OWN.test(line))) return true;
  return OLD_COMMAND.test(line);
}
