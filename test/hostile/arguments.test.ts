import { describe, expect, it } from "vitest";
import { runReal } from "../cli/closing-run.ts";
import { temporaryFolder } from "../cli/io/temporary-folder.ts";
import { actingLines } from "./oracles.ts";
import { hostileInput, PLACES, type Texts } from "./places.ts";
import { HOSTILE } from "./texts.ts";

const REPORT = hostileInput({}).text;

/** Command lines that hold a text of a stranger, or of a name that a stranger chose. */
const CALLS: Readonly<Record<string, (text: string) => readonly string[]>> = {
  quantities: (text) => ["quantities", "--", text],
  "quantities json": (text) => ["quantities", "--json", "--", text],
  show: (text) => ["show", "--", text, "r.txt"],
  explain: (text) => ["explain", "--", text],
  schema: (text) => ["schema", "--", text],
  help: (text) => ["help", text],
  command: (text) => [text],
  option: (text) => ["check", "r.txt", `--x${text}`],
  rule: (text) => ["check", "r.txt", `--rule=${text}=off`],
  format: (text) => ["check", "r.txt", `--format=${text}`],
  output: (text) => ["check", "r.txt", `--output=${text}`],
  "output folder": (text) => ["parse", "r.txt", `--output=none/${text}.csv`],
  baseline: (text) => ["check", "r.txt", `--baseline=${text}`],
  nearly: (text) => ["check", "r.txt", `--nearly=${text}`],
  encoding: (text) => ["check", "r.txt", `--encoding=${text}`],
  config: (text) => ["check", "r.txt", `--config=${text}`],
  "stdin name": (text) => ["check", "-", `--stdin-filename=${text}`],
};

/** Configurations that hold one. */
const CONFIGS: Readonly<Record<string, (text: string) => unknown>> = {
  key: (text) => ({ [text]: 1 }),
  value: (text) => ({ failOn: text }),
  "rule name": (text) => ({ rules: { [text]: "off" } }),
  include: (text) => ({ include: [text] }),
  "unused suppression": (text) => ({
    suppressions: [{ rule: "rating/*", initiative: text, reason: text }],
  }),
  "ended suppression": (text) => ({
    suppressions: [{ rule: "rating/*", reason: text, by: text, until: "2000-01-01" }],
  }),
};

describe("command lines", () => {
  it.each(Object.entries(CALLS))("with a text that would act as %s print none", async (_, call) => {
    const cwd = await temporaryFolder({ "r.txt": REPORT });
    for (const text of HOSTILE) {
      for (const lang of ["ja", "en"]) {
        const { stdout, stderr } = await runReal(["--lang", lang, ...call(text)], { cwd, stdin: "x" });
        expect(stdout + stderr).not.toBe("");
        expect([text, actingLines(stdout), actingLines(stderr)]).toEqual([text, [], []]);
      }
    }
  });
});

describe("configurations", () => {
  it.each(Object.entries(CONFIGS))("with a text that would act as %s print none", async (_, make) => {
    for (const text of HOSTILE) {
      const cwd = await temporaryFolder({
        "r.txt": REPORT,
        "reform.config.json": JSON.stringify(make(text)),
      });
      const { stdout, stderr } = await runReal(["check", "--show-suppressed"], { cwd });
      expect(stderr).not.toBe("");
      expect([text, actingLines(stdout), actingLines(stderr)]).toEqual([text, [], []]);
    }
  });
});

describe("one initiative in full", () => {
  it("holds nothing that acts, whatever its report says", async () => {
    for (const [round] of HOSTILE.entries()) {
      const entries = PLACES.map((place, at) => [place, HOSTILE[(round + at) % HOSTILE.length]] as const);
      const { text, config } = hostileInput(Object.fromEntries(entries) as Texts);
      const cwd = await temporaryFolder({ "r.txt": text, "reform.config.json": config });
      const { initiatives } = JSON.parse((await runReal(["parse", "r.txt", "--json"], { cwd })).stdout);
      for (const { id } of initiatives) {
        for (const columns of [30, 80]) {
          const { stdout } = await runReal(["show", "--", id, "r.txt"], { cwd, columns });
          expect(stdout).not.toBe("");
          expect([id, actingLines(stdout)]).toEqual([id, []]);
        }
        const json = await runReal(["show", "--json", "--", id, "r.txt"], { cwd });
        expect(actingLines(json.stdout)).toEqual([]);
      }
    }
  });
});
