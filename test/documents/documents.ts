import { readFileSync, writeFileSync } from "node:fs";

export const ROOT = new URL("../../", import.meta.url);

/** The documents that users read. */
export const DOCUMENTS = ["README.md", "README.ja.md"] as const;
export type DocumentName = (typeof DOCUMENTS)[number];

/** Those whose transcripts are run, and the locale of each. */
export const TRANSCRIBED = {
  "README.md": "C.UTF-8",
  "README.ja.md": "ja_JP.UTF-8",
  "docs/corrections.md": "C.UTF-8",
} as const satisfies Readonly<Record<DocumentName | `docs/${string}`, string>>;
export type TranscribedName = keyof typeof TRANSCRIBED;

/** `UPDATE_DOCS=1 npx vitest run test/documents --no-file-parallelism` writes into the documents what the program says. */
export const UPDATES = process.env["UPDATE_DOCS"] === "1";

/** A fenced block of a document. */
export interface Block {
  /** The first word behind the fence: `console`, `ts`, … */
  readonly language: string;
  /** What follows that word. */
  readonly title: string;
  /** Number of the line after the fence, from 1. */
  readonly line: number;
  readonly text: string;
}

export function readDocument(name: TranscribedName): string {
  return readFileSync(new URL(name, ROOT), "utf8");
}

export function writeDocument(name: TranscribedName, text: string): void {
  writeFileSync(new URL(name, ROOT), text);
}

/** The fenced blocks of a document, in order. */
export function readBlocks(text: string): Block[] {
  const found = text.matchAll(/^```(\S+)[ ]?(.*)\n((?:(?!```).*\n)*)```$/gm);
  return [...found].map(({ index, 1: language = "", 2: title = "", 3: body = "" }) => ({
    language,
    title,
    line: text.slice(0, index).split("\n").length + 1,
    text: body,
  }));
}

/** A document without its fenced blocks, line for line. */
export function readProse(text: string): string {
  return text.replace(/^```\S[\s\S]*?^```$/gm, (block) => block.replace(/[^\n]+/g, ""));
}

/** What stands between `<!-- name:start -->` and `<!-- name:end -->`, or a document with something else there. */
export function readRegion(text: string, name: string): string {
  return regionPattern(name).exec(text)?.[2] ?? "";
}

export function replaceRegion(text: string, name: string, content: string): string {
  return text.replace(regionPattern(name), (_, start, __, end) => `${start}${content}${end}`);
}

function regionPattern(name: string): RegExp {
  return new RegExp(`(<!-- ${name}:start -->\\n)([\\s\\S]*?)(<!-- ${name}:end -->)`);
}

/** The anchors that a document's headings get on GitHub. */
export function readAnchors(text: string): string[] {
  return [...readProse(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/`|\[|\]\([^)]*\)/g, "")
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}
