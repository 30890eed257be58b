import { readdirSync, readFileSync } from "node:fs";
import { parseAst } from "vitest/node";

const ROOT = new URL("../../src/", import.meta.url);

/** A part of a program as its parser gives it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** A file of `src` with its syntax tree. */
export interface SyntaxFile {
  /** Relative to `src`, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly tree: SyntaxNode;
}

/** Every TypeScript file of `src`. */
export function readSources(): SyntaxFile[] {
  return readdirSync(ROOT, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"))
    .toSorted()
    .map((path) => {
      const text = readFileSync(new URL(path, ROOT), "utf8");
      return { path, text, tree: parseAst(text, { lang: "ts" }) as unknown as SyntaxNode };
    });
}

/** A node and all that is in it, outer ones first. */
export function* nodesOf(node: SyntaxNode): Generator<SyntaxNode, void> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* nodesOf(child);
    }
  }
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && typeof (value as SyntaxNode).type === "string";
}
