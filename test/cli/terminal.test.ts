import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { type ColorChoice, drawsDouble, terminalWidth, usesColor } from "../../src/cli/shell/terminal.ts";

const stream = (properties: { isTTY?: boolean; columns?: number }) =>
  Object.assign(new Writable(), properties);

describe("colour", () => {
  it.each<[ColorChoice, boolean, Record<string, string>, boolean]>([
    ["auto", true, {}, true],
    ["auto", false, {}, false],
    ["auto", true, { NO_COLOR: "1" }, false],
    ["auto", true, { NO_COLOR: "" }, true],
    ["auto", false, { FORCE_COLOR: "1" }, true],
    ["auto", true, { FORCE_COLOR: "0" }, false],
    ["auto", true, { FORCE_COLOR: "false" }, false],
    ["auto", false, { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
    ["auto", true, { TERM: "dumb" }, false],
    ["always", false, { NO_COLOR: "1" }, true],
    ["never", true, { FORCE_COLOR: "1" }, false],
  ])("--color %s, terminal %s, %j: %s", (choice, isTTY, vars, expected) => {
    expect(usesColor(choice, stream({ isTTY }), vars)).toBe(expected);
  });
});

describe("width", () => {
  it.each<[number | undefined, string | undefined, number]>([
    [120, "60", 120],
    [undefined, "60", 60],
    [0, "60", 60],
    [undefined, "wide", 80],
    [undefined, "-5", 80],
    [undefined, undefined, 80],
  ])("of a terminal of %s columns with COLUMNS=%s is %i", (columns, variable, expected) => {
    const terminal = stream(columns === undefined ? {} : { columns });
    expect(terminalWidth(terminal, variable === undefined ? {} : { COLUMNS: variable })).toBe(expected);
  });
});

describe("lines and blocks of two columns", () => {
  it.each<[NodeJS.Platform, boolean, Record<string, string>, boolean]>([
    ["win32", true, {}, true],
    ["win32", true, { WT_SESSION: "8c5b" }, false],
    ["win32", true, { TERM_PROGRAM: "vscode" }, false],
    ["win32", true, { ConEmuANSI: "ON" }, false],
    ["win32", true, { TERM: "xterm-256color" }, false],
    ["win32", false, {}, false],
    ["linux", true, {}, false],
    ["darwin", true, {}, false],
  ])("on %s, terminal %s, %j: %s", (platform, isTTY, vars, expected) => {
    expect(drawsDouble({ platform, stdout: stream({ isTTY }), vars })).toBe(expected);
  });
});
