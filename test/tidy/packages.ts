import { cp, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readReport } from "../../src/pipeline.ts";
import { type RunResult, run } from "../cli/run.ts";

const FIXTURES = fileURLToPath(new URL("../../fixtures/data", import.meta.url));

/** A folder with the reports of fixtures/data in `in`. */
export async function folderOfReports(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "reform-data-"));
  await cp(FIXTURES, join(folder, "in"), { recursive: true });
  return folder;
}

export function reform(cwd: string, ...argv: string[]): Promise<RunResult> {
  return run(argv, { cwd, readReport });
}
