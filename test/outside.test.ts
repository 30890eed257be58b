import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../src/", import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));

/** What files of `src` hold of a pattern. */
function holding(pattern: RegExp): string[] {
  return files.filter((path) => pattern.test(readFileSync(new URL(path, root), "utf8")));
}

/** A module of Node that is loaded, in any of the ways in which that can be written. */
function loading(names: string): RegExp {
  return new RegExp(
    `(?:from|import\\(|require\\(|getBuiltinModule\\()\\s*["'\`](?:node:)?(?:${names})["'\`/]`,
  );
}

describe("the program", () => {
  it("opens no connection", () => {
    expect(holding(loading("https?|http2|net|tls|dgram|dns|inspector"))).toEqual([]);
    // The engine of PDF asks by this name for character maps, which are read from the package.
    expect(holding(/\bfetch\(|\bWebSocket\b|\bXMLHttpRequest\b|\bEventSource\b/)).toEqual([
      "input/readers/pdf/engine/data-files.ts",
    ]);
  });

  it("starts no other program and no thread", () => {
    expect(holding(loading("child_process|cluster|worker_threads"))).toEqual([]);
  });

  it("runs no text as code, and loads no file that a user names", () => {
    // The version, out of the package.json that is named there.
    expect(holding(loading("vm|repl|module"))).toEqual(["cli/shell/version.ts"]);
    expect(holding(/\beval\(|\bnew Function\b|\bsetTimeout\(\s*["'`]/)).toEqual([]);
    // What is imported on demand is named in the program itself.
    expect(holding(/\bimport\((?!\s*"(?:node:)?[\w./@-]+"\s*\))/)).toEqual([]);
  });
});
