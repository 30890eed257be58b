import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type FuzzCase, makeCase } from "./case.ts";
import { nthCase } from "./generators/index.ts";
import { readCase, writeCase } from "./runner/case-folder.ts";
import { createHunt } from "./runner/hunt.ts";
import { minimise, smallest } from "./runner/minimise.ts";
import { readOptions } from "./runner/options.ts";
import { createWorker, type Worker } from "./runner/worker.ts";
import { faultOf } from "./violation.ts";

const folder = mkdtempSync(join(tmpdir(), "reform-fuzz-test-"));

/** A program that answers a case with its words: `hang`, `die`, or a fault where a file holds `bad`. */
const CHILD = `
process.on("message", ({ texts, files }) => {
  if (texts.includes("hang")) for (;;) {}
  if (texts.includes("die")) { console.error("last words"); process.exit(7); }
  const isBad = files.some(({ bytes }) => Buffer.from(bytes).includes("bad"));
  process.send({ violations: isBad ? [{ oracle: "spans", what: "bad at 5" }] : [] });
});
`;
const child = join(folder, "child.cjs");
writeFileSync(child, CHILD);
const worker = createWorker(child);
afterAll(() => worker.close());

const ask = (...texts: string[]) => makeCase({ kind: "texts", seed: 1, texts });

describe("a worker", () => {
  it("says that a case hangs, and goes on with the next", async () => {
    expect(await worker.run(ask("hang"), 300)).toEqual([{ oracle: "time", what: "no answer after 0.3 s" }]);
    expect(await worker.run(ask("fine"), 20_000)).toEqual([]);
  });

  it("says that the process died, and of what", async () => {
    expect(await worker.run(ask("die"), 20_000)).toEqual([
      { oracle: "documented-errors", what: "the process died (7): last words" },
    ]);
    expect(await worker.run(ask("fine"), 20_000)).toEqual([]);
  });
});

describe("making a case smaller", () => {
  it("keeps only what is needed", async () => {
    const numbers = Array.from({ length: 100 }, (_, i) => i);
    const kept = await smallest(numbers, async (some) => some.includes(17) && some.includes(80));
    expect(kept).toEqual([17, 80]);
  });

  it("takes files, calls, lines and characters away", async () => {
    const large: FuzzCase = {
      ...ask("a", "b"),
      files: [
        { name: "a.txt", bytes: Buffer.from("x\ty\n１２３\tfoo bad bar\tz\nend\n") },
        { name: "b.txt", bytes: Buffer.from("b") },
      ],
      report: "a.txt",
      calls: [{ argv: ["check", "a.txt"] }],
    };
    const shows = async ({ files }: FuzzCase) =>
      files.some(({ bytes }) => Buffer.from(bytes).includes("bad"));
    const small = await minimise(large, shows, () => true);
    expect(small).toEqual({ ...ask(), files: [{ name: "a.txt", bytes: Buffer.from("bad") }] });
  });

  it("leaves a case as it is where there is no time", async () => {
    const fuzzCase = ask("a", "b");
    expect(
      await minimise(
        fuzzCase,
        async () => true,
        () => false,
      ),
    ).toEqual(fuzzCase);
  });
});

describe("a hunt", () => {
  it("keeps the smallest case of a fault, once", async () => {
    const hunt = createHunt(worker, join(folder, "kept"));
    const bad = { ...ask(), files: [{ name: "a.txt", bytes: Buffer.from("some bad text") }] };
    const [failure, ...more] = await hunt.run(bad);
    expect(more).toEqual([]);
    expect(await hunt.run(bad)).toEqual([]);
    expect([...hunt.met]).toEqual([["spans: bad at #", 2]]);
    expect((await readCase(failure?.folder ?? "")).files).toEqual([
      { name: "a.txt", bytes: Buffer.from("bad") },
    ]);
    expect(failure?.sizes).toEqual([13, 3]);
  });

  it("counts a case that took too long only where it does so again", async () => {
    const answers = [[{ oracle: "time", what: "parse: 900 ms" }], []];
    const busy: Worker = { run: async () => answers.shift() ?? [], close: async () => {} };
    const hunt = createHunt(busy, join(folder, "busy"));
    expect(await hunt.run(ask())).toEqual([]);
    expect(hunt.met.size).toBe(0);
  });
});

it("a case that was kept is the case that is read", async () => {
  for (let i = 0; i < 20; i++) {
    const fuzzCase = nthCase(3, i);
    await writeCase(join(folder, `case-${i}`), fuzzCase);
    expect(plain(await readCase(join(folder, `case-${i}`)))).toEqual(plain(fuzzCase));
  }
});

/** Bytes compare as what they hold, whatever they are held in. */
function plain({ files, calls, ...rest }: FuzzCase) {
  return {
    ...rest,
    files: files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString("latin1")]),
    calls: calls.map(({ stdin, ...call }) => ({
      ...call,
      stdin: Buffer.from(stdin ?? []).toString("latin1"),
    })),
  };
}

it("one fault has one name whatever the numbers and texts in it", () => {
  const named = (what: string) => faultOf({ oracle: "controls", what });
  expect(named('parse/csv: U+202e in "a\\"b"')).toBe(named('parse/csv: U+009b in "c"'));
  expect(named("cell from 3 to 9")).not.toBe(named("finding from 3 to 9"));
});

describe("options", () => {
  it("have defaults, and a seed that is told", () => {
    expect(readOptions([], 5)).toMatchObject({ seed: 5, minutes: 10, replay: [] });
    expect(readOptions(["--seed", "9", "--cases", "3"], 5)).toMatchObject({
      seed: 9,
      cases: 3,
      minutes: Infinity,
    });
    expect(readOptions(["--case", "texts:12"], 5)).toMatchObject({ single: { kind: "texts", seed: 12 } });
  });

  it.each([
    ["--only", "x"],
    ["--seed", "x"],
    ["--minutes", ""],
    ["--case", "x:1"],
    ["--case", "texts:y"],
  ])("%s %s is refused", (...args) => {
    expect(() => readOptions(args, 1)).toThrow(/npm run fuzz/);
  });
});
