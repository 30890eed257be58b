import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { main } from "../../src/cli/main.ts";
import { encodeAs } from "../support/encode.ts";
import { type Block, ROOT } from "./documents.ts";

/** Stands for any number of lines. */
const GAP = "…";

const SEED = "seeds/000_c5e0678bee15d5f0.txt";

/** A command of a transcript and what the document says that it prints. */
export interface Step {
  readonly command: string;
  readonly output: readonly string[];
}

/** The commands of a `console` block; one that ends in a backslash goes on in the next line. */
export function readSteps({ text }: Block): Step[] {
  const steps: { command: string; output: string[] }[] = [];
  for (const line of text.replace(/\n$/, "").split("\n")) {
    const last = steps.at(-1);
    if (line.startsWith("$ ")) steps.push({ command: line.slice(2), output: [] });
    else if (last?.output.length === 0 && last.command.endsWith("\\")) last.command += `\n${line}`;
    else last?.output.push(line);
  }
  return steps;
}

/** A folder with the seed, also as the Shift_JIS file that a spreadsheet saves. */
export function makeWorkplace(): string {
  const folder = mkdtempSync(join(tmpdir(), "reform-documents-"));
  mkdirSync(join(folder, "seeds"));
  copyFileSync(fileURLToPath(new URL(SEED, ROOT)), join(folder, SEED));
  // Windows has ― for the dash that Shift_JIS lacks.
  const text = readFileSync(new URL(SEED, ROOT), "utf8").replaceAll("—", "―").replaceAll("\n", "\r\n");
  writeFileSync(join(folder, "令和2年度.txt"), encodeAs(text, "shift_jis"));
  return folder;
}

/** The words of a command as a shell without variables and patterns takes them apart. */
export function splitCommand(command: string): string[] {
  return [...command.replaceAll("\\\n", " ").matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g)].map(([word]) =>
    word.replace(/'([^']*)'|"([^"]*)"/g, "$1$2"),
  );
}

/** Runs the commands of a transcript one after the other; `$ echo $?` prints the last exit code. */
export async function runSteps(steps: readonly Step[], cwd: string, lang: string): Promise<string[][]> {
  const outputs: string[][] = [];
  let code = 0;
  for (const { command } of steps) {
    if (command === "echo $?") {
      outputs.push([String(code)]);
      continue;
    }
    const [program, ...argv] = splitCommand(command);
    if (program !== "reform") throw new Error(`a transcript can only hold reform, not: ${command}`);
    const result = await runIn(cwd, argv, lang);
    code = result.code;
    outputs.push(result.lines);
  }
  return outputs;
}

/** What a terminal of 80 columns shows, without the blanks at the ends of lines. */
async function runIn(cwd: string, argv: readonly string[], lang: string) {
  const chunks: Buffer[] = [];
  const stream = () =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(Buffer.from(chunk));
        done();
      },
    });
  const code = await main(argv, {
    stdin: Readable.from([]),
    stdout: stream(),
    stderr: stream(),
    vars: { LANG: lang, COLUMNS: "80" },
    cwd,
    platform: "linux",
    systemLocale: () => "en-US",
    now: () => new Date("2021-11-30T12:00:00"),
  });
  const text = Buffer.concat(chunks).toString("utf8").replace(/\s+$/, "");
  return { code, lines: text === "" ? [] : text.split("\n").map((line) => line.trimEnd()) };
}

/** Whether an output is what a document shows, where a gap stands for any number of lines. */
export function matches(shown: readonly string[], output: readonly string[]): boolean {
  const [first, ...rest] = shown;
  if (first === undefined) return output.length === 0;
  if (first !== GAP) return output[0] === first && matches(rest, output.slice(1));
  return output.some((_, at) => matches(rest, output.slice(at))) || rest.length === 0;
}

/** An output shortened as the document has it now: with one gap, as many lines before and behind it. */
export function shorten(shown: readonly string[], output: readonly string[]): readonly string[] {
  const gap = shown.indexOf(GAP);
  if (gap === -1 || matches(shown, output)) return gap === -1 ? output : shown;
  if (shown.lastIndexOf(GAP) !== gap)
    throw new Error(`more than one gap: to be written by hand\n${shown[0]}`);
  const tail = shown.length - gap - 1;
  return [...output.slice(0, gap), GAP, ...(tail > 0 ? output.slice(-tail) : [])];
}
