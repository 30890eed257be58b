import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runReal } from "../cli/closing-run.ts";
import type { HostileInput } from "./places.ts";

/** What one command printed. */
export interface Printed {
  readonly what: string;
  readonly stdout: string;
  readonly stderr: string;
}

const CHECK = ["check", "--show-suppressed", "--sarif-suppressed"];

/** Every command and format, by name; each reads the report and a file that is not there. */
export const RUNS = {
  "parse table": ["parse"],
  "parse json": ["parse", "--json"],
  "parse ndjson": ["parse", "--format", "ndjson"],
  "parse csv": ["parse", "--csv"],
  "parse tsv": ["parse", "--format", "tsv"],
  "parse excel": ["parse", "--excel"],
  pretty: CHECK,
  "pretty narrow": [...CHECK, "--ambiguous-width", "2"],
  "pretty colour": [...CHECK, "--color", "always"],
  json: [...CHECK, "--json"],
  ndjson: [...CHECK, "--format", "ndjson"],
  github: [...CHECK, "--format", "github"],
  sarif: [...CHECK, "--format", "sarif"],
  junit: [...CHECK, "--format", "junit"],
  markdown: [...CHECK, "--format", "markdown"],
  html: [...CHECK, "--format", "html"],
  "summary department": ["summary"],
  "summary rating": ["summary", "--by-rating"],
  "summary policy": ["summary", "--by-policy"],
  "summary json": ["summary", "--json"],
  "summary csv": ["summary", "--csv"],
  "summary excel": ["summary", "--excel"],
} as const satisfies Record<string, readonly string[]>;
export type RunName = keyof typeof RUNS;

/** Runs these commands on a hostile input, in a folder that is gone afterwards. */
export async function printAll(
  { path, text, config, corrections }: HostileInput,
  names: readonly RunName[] = Object.keys(RUNS) as RunName[],
): Promise<ReadonlyMap<RunName, Printed>> {
  const cwd = await mkdtemp(join(tmpdir(), "reform-hostile-"));
  try {
    await writeFile(join(cwd, path), text);
    await writeFile(join(cwd, "reform.config.json"), config);
    await writeFile(join(cwd, "reform.corrections.json"), corrections);
    const printed = new Map<RunName, Printed>();
    for (const name of names) {
      const [command, ...options] = RUNS[name] as readonly string[];
      const argv = [command as string, ...options, "--lang", "ja", "--", path, `${path} なし`];
      const columns = name.endsWith("narrow") ? 24 : 80;
      const { stdout, stderr } = await runReal(argv, { cwd, columns });
      printed.set(name, { what: name, stdout, stderr });
    }
    return printed;
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
}
