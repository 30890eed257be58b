import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FuzzCase } from "../case.ts";
import { probe } from "../probes/probe.ts";
import { judge, type Violation } from "../violation.ts";

/** What a child answers: what did not hold, or the fault of the fuzzing itself. */
export type Answer = { readonly violations: readonly Violation[] } | { readonly fault: string };

const root = mkdtempSync(join(tmpdir(), "reform-fuzz-"));
const folder = join(root, "case");

process.on("exit", () => rmSync(root, { recursive: true, force: true }));
process.on("disconnect", () => process.exit());
process.on("message", async (fuzzCase: FuzzCase) => process.send?.(await answer(fuzzCase)));

async function answer(fuzzCase: FuzzCase): Promise<Answer> {
  try {
    return { violations: judge(await probe(fuzzCase, folder)) };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
