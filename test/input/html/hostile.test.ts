import { describe, expect, it } from "vitest";
import { InputError } from "../../../src/core/errors.ts";
import { DEFAULT_LIMITS } from "../../../src/core/limits.ts";
import { readDocument } from "../../../src/input/read-document.ts";
import { pageOf, rowsOf } from "../../support/pages.ts";

describe("a page that is none", () => {
  it.each([
    ["nested too deep", `<html>${"<div>".repeat(100_000)}`],
    ["with tables within tables too deep", `<html>${"<table><tr><td>".repeat(50_000)}`],
    [
      "with what is not closed over and over",
      `<html>${Array.from({ length: 900 }, (_, i) => `<b id=${i}>`).join("")}${"<p>x".repeat(100_000)}`,
    ],
    ["with too much in no cell", `<html><table>${"<b>x</b>".repeat(200_000)}</table>`],
    ["with a row of too many columns", `<html><table><tr>${"<td colspan=1000>a".repeat(1000)}</table>`],
    ["without a table", "<!doctype html><title>a</title><p>取組結果"],
    ["of frames", "<html><frameset><frame src=a.files/sheet001.htm></frameset></html>"],
    ["that is blank", "<html>  \n</html>"],
    [
      "of results of this program",
      '<!doctype html><meta name="generator" content="reform-report"><table><tr><td>a</table>',
    ],
  ])("%s is refused with words, soon", async (_, html) => {
    const start = performance.now();
    await expect(pageOf(html)).rejects.toThrow(InputError);
    expect(performance.now() - start).toBeLessThan(8000);
  });

  it("of millions of cells is refused before it is read", async () => {
    const html = `<html><table>${"<tr><td>セル</td></tr>\n".repeat(700_000)}</table>`;
    const start = process.cpuUsage();
    await expect(pageOf(html)).rejects.toThrow(/too many HTML elements.*2,100,0\d\d/);
    expect(process.cpuUsage(start).user).toBeLessThan(3_000_000);
  });

  it("that needs more memory than the limit is refused while it is read", async () => {
    const limits = { ...DEFAULT_LIMITS, memory: 64 };
    const html = `<html><table>${"<tr><td>a".repeat(300_000)}</table>`;
    await expect(readDocument(html, { path: "a.html", limits })).rejects.toThrow(/--limit memory=/);
  });
});

describe("a page that is nested as deep as some are", () => {
  it("is read", async () => {
    const html = `<html>${"<div>".repeat(900)}<table><tr><td>${"<span>".repeat(50)}a</table>`;
    expect(await rowsOf(html)).toEqual([[[0, "a"]]]);
  });
});

describe("what is a page", () => {
  it.each([
    ["<!DOCTYPE html><table><tr><td>a</table>", "a.txt", "html"],
    ["\n<!-- saved from url=(0014) --><html><body><table><tr><td>a</table>", "a.csv", "html"],
    [
      '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html><table><tr><td>a</td></tr></table></html>',
      "-",
      "html",
    ],
    ["<table><tr><td>a</td></tr></table>", "a.txt", "html"],
    ["見出し\n<table><tr><td>a</td></tr></table>", "a.htm", "html"],
    ["<br>No.\t取組\n1\t<table>\n", "a.txt", "tsv"],
    ["No.\t取組<br>項目\n1\t<td>\n", "a.txt", "tsv"],
    ["No.\t取組\n1\tb\n", "a.html", "tsv"],
  ])("%j called %s is %s", async (text, path, format) => {
    const { source } = await readDocument(text, { path });
    expect(source.format).toBe(format);
  });
});
