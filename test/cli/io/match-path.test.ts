import { describe, expect, it } from "vitest";
import { matchesName, nameFrom, patternOf } from "../../../src/cli/io/match-path.ts";

const LINUX = { folder: "/home/a/plan", platform: "linux" } as const;
const WINDOWS = { folder: "C:\\plan", platform: "win32" } as const;

describe("the name of a file from the folder of the configuration", () => {
  it.each([
    [LINUX, "/home/a/plan/r2.txt", "r2.txt"],
    [LINUX, "/home/a/plan/r/r2.txt", "r/r2.txt"],
    [LINUX, "/home/a/r2.txt", "../r2.txt"],
    [LINUX, "/home/a/plan/a\\b.txt", "a\\b.txt"],
    [WINDOWS, "C:\\plan\\r\\r2.txt", "r/r2.txt"],
    [WINDOWS, "c:\\Plan\\r2.txt", "r2.txt"],
    [WINDOWS, "C:\\r2.txt", "../r2.txt"],
    [WINDOWS, "D:\\r\\r2.txt", "D:/r/r2.txt"],
    // As macOS writes it: か and a mark of its own.
    [LINUX, "/home/a/plan/か\u3099.txt", "が.txt"],
  ])("%o %s", (place, file, name) => {
    expect(nameFrom(place, file)).toBe(name);
  });
});

describe("a pattern", () => {
  it.each([
    ["r2.txt", "r2.txt", true],
    ["./r2.txt", "r2.txt", true],
    ["r2.txt", "r/r2.txt", false],
    ["*.txt", "r2.txt", true],
    ["*.txt", "r/r2.txt", false],
    ["**/*.txt", "r/r2.txt", true],
    ["**/*.txt", "r2.txt", true],
    ["../*.txt", "../r2.txt", true],
    ["**", "-", true],
    ["r[12].txt", "r2.txt", true],
    ["r[12].txt", "r3.txt", false],
    ["r{1,2}.txt", "r2.txt", true],
    ["令和2年度(確定).txt", "令和2年度(確定).txt", true],
    ["令和?年度(*).txt", "令和2年度(確定).txt", true],
    ["か\u3099.txt", "が.txt", true],
    // A name with the marks of a pattern stands for itself first.
    ["r[1].txt", "r[1].txt", true],
    ["R2.txt", "r2.txt", false],
    ["a\\b.txt", "a/b.txt", false],
  ])("%s, %s", (pattern, name, matches) => {
    expect(matchesName(pattern, name, LINUX)).toBe(matches);
  });

  it.each([
    ["r\\*.txt", "r/r2.txt", true],
    ["R\\R2.TXT", "r/r2.txt", true],
    ["r/*.txt", "r/r2.txt", true],
    ["D:\\r\\*.txt", "D:/r/r2.txt", true],
    ["r\\*.txt", "r2.txt", false],
  ])("on Windows: %s, %s", (pattern, name, matches) => {
    expect(matchesName(pattern, name, WINDOWS)).toBe(matches);
  });
});

describe("the pattern of a name", () => {
  it.each(["r2.txt", "r/r[1].txt", "a{b,c}.txt", "a*b?.txt", "令和2年度(確定).txt", "!a.txt"])(
    "stands for %s alone",
    (name) => {
      for (const place of [LINUX, WINDOWS]) expect(matchesName(patternOf(name), name, place)).toBe(true);
    },
  );

  it("leaves out what its wildcards would let in", () => {
    expect(matchesName(patternOf("r[1].txt"), "r1.txt", LINUX)).toBe(false);
    expect(matchesName(patternOf("a*.txt"), "ab.txt", LINUX)).toBe(false);
    expect(matchesName(patternOf("a{b,c}.txt"), "ab.txt", LINUX)).toBe(false);
  });
});
