import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** As many cases as a few seconds hold; `npm run fuzz` takes a seed of its own and goes on for as long as it is told. */
const CASES = 40;
const TIMEOUT = 240_000;

const KEPT = "test/fuzz/kept";

/** What `npm run fuzz` prints: a process of its own, so that an input that hangs is an input that fails. */
async function fuzz(...args: readonly string[]): Promise<{ failed: boolean; said: string }> {
  const out = mkdtempSync(join(tmpdir(), "reform-fuzz-failures-"));
  return new Promise((resolve) => {
    execFile(process.execPath, ["scripts/fuzz.mjs", ...args, "--out", out], (error, stdout, stderr) =>
      resolve({ failed: error !== null, said: stdout + stderr }),
    );
  });
}

describe("made-up inputs", () => {
  it(
    "break nothing that has to hold",
    async () => {
      const { failed, said } = await fuzz("--seed", "20201", "--cases", String(CASES));
      expect(said).toContain(`${CASES} cases`);
      expect(failed, said).toBe(false);
    },
    TIMEOUT,
  );

  it(
    "break nothing any more that they once broke",
    async () => {
      const kept = readdirSync(KEPT).toSorted();
      const { failed, said } = await fuzz(...kept.flatMap((name) => ["--replay", join(KEPT, name)]));
      expect(said).toContain(`${kept.length} cases`);
      expect(failed, said).toBe(false);
    },
    TIMEOUT,
  );
});
