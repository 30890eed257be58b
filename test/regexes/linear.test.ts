import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { Env } from "../../src/cli/shell/env.ts";
import { loadWatched, type WatchedProgram, withWatches } from "./built.ts";
import { refute } from "./linear.ts";
import { parseModule, placeOf, readModules } from "./source-tree.ts";
import { findBuildCalls, findLiterals, findUnseenBuilds, type Regex } from "./written.ts";

const MODULES = readModules();
const FIXTURES = fileURLToPath(new URL("../../fixtures/", import.meta.url));
let program: WatchedProgram;
let builtByLoading: readonly Regex[];

beforeAll(async () => {
  program = await loadWatched(MODULES);
  builtByLoading = [...program.built];
});

describe("regular expressions", () => {
  it("are linear in the length of the text, each proven", () => {
    const written = MODULES.flatMap(findLiterals);
    const distinct = new Map(
      [...written, ...builtByLoading].map((regex) => [`/${regex.source}/${regex.flags}`, regex]),
    );
    const refuted = [...distinct].flatMap(([text, regex]) => {
      const why = refute(regex);
      return why === null ? [] : [`${regex.place} ${text} ${why}`];
    });
    expect(refuted).toEqual([]);
  }, 300_000);

  it("are all known once the modules are loaded: each call that builds one has run", () => {
    const calls = MODULES.flatMap((module) => findBuildCalls(module).map((node) => placeOf(module, node)));
    expect(new Set(builtByLoading.map(({ place }) => place))).toEqual(new Set(calls));
  });

  it("are never built from what a report says: running builds none", async () => {
    for (const path of reports()) for (const command of COMMANDS) await run([...command, path]);
    expect(program.built.slice(builtByLoading.length)).toEqual([]);
  });

  it("are built by nothing but the constructor's own name", () => {
    expect(MODULES.flatMap(findUnseenBuilds)).toEqual([]);
  });
});

const COMMANDS = [["parse"], ["check"], ["check", "--format", "html"], ["summary"]];

/** The small reports of the fixtures, in all their layouts and encodings; the one without a table cannot be read. */
function reports(): string[] {
  return readdirSync(FIXTURES, { recursive: true, encoding: "utf8" })
    .filter((path) => /[\\/]input\.\w+$/.test(path) && !path.includes("ng-no-table"))
    .map((path) => join(FIXTURES, path));
}

/** Runs the watched program, which may find something, but not fail. */
async function run(argv: readonly string[]): Promise<void> {
  const env: Env = {
    stdin: Readable.from([]),
    stdout: nowhere(),
    stderr: nowhere(),
    vars: {},
    cwd: FIXTURES,
    platform: "linux",
    systemLocale: () => "ja-JP",
    now: () => new Date("2021-11-30T12:00:00"),
  };
  expect(await program.main(argv, env), argv.join(" ")).toBeLessThan(2);
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}

describe("the proof", () => {
  it.each([
    ["\\s+$", "", "2nd degree polynomial"],
    [".*x", "", "2nd degree polynomial"],
    ["(?:ab|a|b)+$", "", "exponential"],
    ["(?=a)b*(?=c)\\1()", "", "not decided"],
  ])("refutes /%s/%s", (source, flags, why) => {
    expect(refute({ source, flags })).toContain(why);
  });

  it.each([
    ["^\\s+", ""],
    ["\\s+$", "y"],
    ["\\s{1,8}$", ""],
    ["[^a]+", "g"],
  ])("accepts /%s/%s", (source, flags) => {
    expect(refute({ source, flags })).toBeNull();
  });
});

describe("the search", () => {
  const find = (text: string) => {
    const module = parseModule("a.ts", text);
    return {
      literals: findLiterals(module).map(({ source, flags, place }) => `${place} /${source}/${flags}`),
      calls: findBuildCalls(module).map((node) => text.slice(node.start, node.end)),
      unseen: findUnseenBuilds(module),
    };
  };

  it("finds literals where grepping would miss or invent them", () => {
    const text = 'const a = 1 / 2 / 3; // no /x/\nconst b = "/y/";\nconst c = [/z/.test(b)];\nf<T>(/w/gu);';
    expect(find(text).literals).toEqual(["a.ts:3 /z/", "a.ts:4 /w/gu"]);
  });

  it("finds calls with and without `new`, one inside the other", () => {
    expect(find('new RegExp(RegExp("a").source)').calls).toEqual([
      'new RegExp(RegExp("a").source)',
      'RegExp("a")',
    ]);
  });

  it.each([
    "const Other = RegExp; new Other(text)",
    "new globalThis.RegExp(text)",
    'new globalThis["RegExp"](text)',
    'text.match("a+")',
    "text.search(`a+`)",
    "text.matchAll(words.join())",
  ])("does not let pass: %s", (text) => {
    expect(find(text).unseen).not.toEqual([]);
  });

  it.each([
    "const test: RegExp = /a/; let all: readonly RegExp[]",
    "value instanceof RegExp",
    "text.match(/a/); text.matchAll(WORD); text.search(pattern)",
  ])("lets pass: %s", (text) => {
    expect(find(text).unseen).toEqual([]);
  });

  it("wraps each call and changes nothing else", () => {
    const module = parseModule("a.ts", 'export const pattern = new RegExp(RegExp("b").source, "g");');
    const seen: string[] = [];
    const build = new Function(
      "__watchRegex",
      `${withWatches(module).replace("export const pattern =", "return")}`,
    );
    const pattern = build((place: string, regex: RegExp) => seen.push(`${place} ${regex}`));
    expect([String(pattern), seen]).toEqual(["/b/g", ["a.ts:1 /b/", "a.ts:1 /b/g"]]);
  });
});
