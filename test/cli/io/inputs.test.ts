import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { expandInputs, type Input } from "../../../src/cli/io/inputs.ts";
import { READERS } from "../../../src/input/read-document.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const paths = (inputs: readonly Input[]) => inputs.map(({ kind, path }) => `${kind} ${path}`);

const FILES = {
  "r/b.txt": "",
  "r/a.tsv": "",
  "r/deep/c.CSV": "",
  "r/deep/node_modules/d.txt": "",
  "r/.hidden/e.txt": "",
  "r/.f.txt": "",
  "r/notes.md": "",
  "r/notes.zip": "",
  "令和2年度[確定].txt": "",
};

test("files, folders, patterns and standard input, in the order given", async () => {
  const cwd = await temporaryFolder(FILES);
  const inputs = await expandInputs(["-", "r/deep/c.CSV", "r", "r/*.t*"], { cwd });
  expect(paths(inputs)).toEqual([
    "stdin -",
    "file r/deep/c.CSV",
    "file r/a.tsv",
    "file r/b.txt",
    "file r/notes.md",
  ]);
  expect(inputs[2]).toEqual({
    kind: "file",
    path: "r/a.tsv",
    file: join(cwd, "r/a.tsv"),
    isFound: true,
  });
});

test.each(READERS.flatMap(({ extensions }) => extensions))(
  "a folder's %s files are reports",
  async (extension) => {
    const cwd = await temporaryFolder({
      [`r/a${extension}`]: "",
      [`r/B${extension.toUpperCase()}`]: "",
      "r/c.doc": "",
    });
    expect(paths(await expandInputs(["r"], { cwd }))).toEqual([
      `file r/B${extension.toUpperCase()}`,
      `file r/a${extension}`,
    ]);
  },
);

test("a pattern leaves out hidden files, folders and node_modules, and is sorted", async () => {
  const cwd = await temporaryFolder(FILES);
  expect(paths(await expandInputs(["r/**"], { cwd }))).toEqual([
    "file r/a.tsv",
    "file r/b.txt",
    "file r/deep/c.CSV",
    "file r/notes.md",
    "file r/notes.zip",
  ]);
  expect(paths(await expandInputs(["r/{b,a}.*"], { cwd }))).toEqual(["file r/a.tsv", "file r/b.txt"]);
});

test("a folder's files of the richest format come first, texts last", async () => {
  const cwd = await temporaryFolder({ "r/a.txt": "", "r/b.html": "", "r/c.md": "" });
  expect(paths(await expandInputs(["r"], { cwd }))).toEqual(["file r/b.html", "file r/a.txt", "file r/c.md"]);
});

test("a file that is named, too, is no find", async () => {
  const cwd = await temporaryFolder({ "r/a.txt": "" });
  expect(await expandInputs(["r", "r/a.txt"], { cwd })).toEqual([
    { kind: "file", path: "r/a.txt", file: join(cwd, "r/a.txt") },
  ]);
});

test("round brackets and a leading ! in a pattern are part of the name", async () => {
  const cwd = await temporaryFolder({
    "a(確定).txt": "",
    "a確定.txt": "",
    "!b.txt": "",
    "令和(2)/c.txt": "",
  });
  expect(paths(await expandInputs(["*(確定).txt", "!*.txt", "令和(2)/*"], { cwd }))).toEqual([
    "file a(確定).txt",
    "file !b.txt",
    "file 令和(2)/c.txt",
  ]);
});

test("an absolute pattern gives absolute names", async () => {
  const cwd = await temporaryFolder({ "a.txt": "" });
  expect(paths(await expandInputs([join(cwd, "*.txt"), "a.txt"], { cwd: "/" }))).toEqual([
    `file ${join(cwd, "a.txt")}`,
    "file a.txt",
  ]);
});

test("a file whose name looks like a pattern is that file", async () => {
  const cwd = await temporaryFolder(FILES);
  expect(paths(await expandInputs(["令和2年度[確定].txt"], { cwd }))).toEqual(["file 令和2年度[確定].txt"]);
});

test("the same file under several spellings is read once", async () => {
  const cwd = await temporaryFolder(FILES);
  const names = ["./r/b.txt", "r/b.txt", join(cwd, "r/b.txt"), "r/../r/b.txt", "-", "-"];
  expect(paths(await expandInputs(names, { cwd }))).toEqual(["file ./r/b.txt", "stdin -"]);
});

test("standard input may be given a name", async () => {
  expect(await expandInputs(["-"], { cwd: "/", stdinFilename: "r.csv" })).toEqual([
    { kind: "stdin", path: "r.csv" },
  ]);
});

test("what stands for no report is unreadable, and says what was looked for", async () => {
  const cwd = await temporaryFolder({ "empty/notes.zip": "", "a.txt": "" });
  const [folder, pattern, file] = await expandInputs(["empty", "*.tsv", "a.txt"], { cwd });
  expect(folder).toMatchObject({ kind: "unreadable", path: "empty" });
  expect(folder).toHaveProperty(
    "error.messages.en",
    "empty: the folder holds no report (looked for .txt, .tsv, .csv, .md, .markdown, .html, .htm, .xhtml, .docx, .docm, .ods, .xlsx, .xlsm and .pdf files).",
  );
  expect(folder).toHaveProperty(
    "error.messages.ja",
    "empty: フォルダーの中に報告書のファイル（.txt、.tsv、.csv、.md、.markdown、.html、.htm、.xhtml、.docx、.docm、.ods、.xlsx、.xlsm、.pdf）がありません。",
  );
  expect(pattern).toHaveProperty("error.messages.en", "*.tsv: no file matches this pattern.");
  expect(file).toMatchObject({ kind: "file", path: "a.txt" });
});

test("a file that is not there is left to whoever reads it", async () => {
  const cwd = await temporaryFolder();
  expect(paths(await expandInputs(["none.txt", "none(2).txt"], { cwd }))).toEqual([
    "file none.txt",
    "file none(2).txt",
  ]);
});

test("links to files are reports of a folder; links to folders, which may go in a circle, are not followed", async () => {
  const cwd = await temporaryFolder({ "x.txt": "" });
  await mkdir(join(cwd, "r"));
  await symlink(join(cwd, "x.txt"), join(cwd, "r/link.txt"));
  await symlink(join(cwd, "r"), join(cwd, "r/loop"));
  await symlink(join(cwd, "gone"), join(cwd, "r/broken.txt"));
  expect(paths(await expandInputs(["r"], { cwd }))).toEqual(["file r/link.txt"]);
});
