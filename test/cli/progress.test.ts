import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { createProgress, createShownSearch, type ProgressOptions } from "../../src/cli/shell/progress.ts";
import { displayWidth } from "../../src/text/width.ts";
import { makeFolder, run } from "./run.ts";

const CLEAR = "\r\u001b[2K";

/** A progress line on a terminal of 40 columns, with a clock that is set by hand. */
function makeProgress(parts: Partial<ProgressOptions> & { isTTY?: boolean } = {}) {
  let written = "";
  let time = 5000;
  const stream = Object.assign(
    new Writable({
      write: (chunk, _encoding, done) => {
        written += String(chunk);
        done();
      },
    }),
    { isTTY: parts.isTTY ?? true, columns: 40 },
  );
  const progress = createProgress({ stream: () => stream, total: 3, lang: "en", now: () => time, ...parts });
  return {
    progress,
    written: () => written,
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

describe("the progress line", () => {
  it("comes when reading takes longer than a second, and goes", async () => {
    const { progress, written, wait } = makeProgress();
    await progress.start(0, "a.txt");
    wait(999);
    await progress.start(1, "b.txt");
    await progress.clear();
    expect(written()).toBe("");
    wait(1);
    await progress.start(2, "c.txt");
    expect(written()).toBe(`${CLEAR}reading 3/3 c.txt`);
    await progress.clear();
    await progress.clear();
    expect(written()).toBe(`${CLEAR}reading 3/3 c.txt${CLEAR}`);
  });

  it("speaks Japanese", async () => {
    const { progress, written, wait } = makeProgress({ lang: "ja" });
    wait(1000);
    await progress.start(1, "甲.txt");
    expect(written()).toBe(`${CLEAR}読み込み中 2/3 甲.txt`);
  });

  it.each([
    ["no terminal", { isTTY: false }],
    ["a terminal that can clear no line", { term: "dumb" }],
    ["a single input", { total: 1 }],
  ])("never comes on %s", async (_case, parts) => {
    const { progress, written, wait } = makeProgress(parts);
    wait(60_000);
    await progress.start(0, "a.txt");
    await progress.clear();
    expect(written()).toBe("");
  });

  it("is one harmless line, whatever a file is called", async () => {
    const { progress, written, wait } = makeProgress();
    wait(1000);
    await progress.start(0, `\u001b[31m\n${"長い名前".repeat(100)}`);
    const line = written().slice(CLEAR.length);
    expect(line).not.toMatch(/\p{Cc}/u);
    expect(displayWidth(line)).toBeLessThan(40);
  });
});

describe("reading several files", () => {
  it("leaves nothing of the line on the terminal, and nothing at all in a pipe", async () => {
    const cwd = await makeFolder({ "a.txt": "甲\n", "none.txt": "no table\n", "b.txt": "乙\n" });
    const argv = ["summary", "a.txt", "none.txt", "b.txt", "--json"];
    let time = 0;
    const now = () => {
      time += 2000;
      return new Date(time);
    };
    const terminal = await run(argv, { cwd, stderrTTY: true, now });
    expect(terminal.stderr).toBe(
      [
        `${CLEAR}reading 1/3 a.txt${CLEAR}`,
        `${CLEAR}reading 2/3 none.txt${CLEAR}reform: none.txt: there is no table\n`,
        `${CLEAR}reading 3/3 b.txt${CLEAR}`,
      ].join(""),
    );
    const piped = await run(argv, { cwd, now });
    expect(piped.stderr).toBe("reform: none.txt: there is no table\n");
    expect(piped.stdout).toBe(terminal.stdout);
  });
});

describe("the line of a search", () => {
  it("says where it is once that takes longer than a second, now and then, and goes", async () => {
    let written = "";
    let time = 0;
    const write = (chunk: Buffer, _encoding: string, done: () => void) => {
      written += String(chunk);
      done();
    };
    const stream = Object.assign(new Writable({ write }), { isTTY: true, columns: 60 });
    const { search, end } = createShownSearch(9000, { stream: () => stream, lang: "en", now: () => time });
    search.enter("/a", 500);
    time = 1000;
    search.enter("/b", 600);
    search.enter("/c", 100);
    search.enter("/d", 2000);
    search.enter("/e", 2000);
    await end();
    expect(written).toBe(
      `${CLEAR}looking for reports (1100 so far) /c${CLEAR}looking for reports (3200 so far) /e${CLEAR}`,
    );
    expect(search.isOver()).toBe(false);
  });
});
