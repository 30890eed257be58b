import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseAst } from "vitest/node";

/** The folder of the program's modules, with its final slash. */
export const SRC = fileURLToPath(new URL("../../src/", import.meta.url));

/** A node of the syntax tree; what else it has depends on its type. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export interface Module {
  /** The path inside `src`. */
  readonly path: string;
  readonly text: string;
  /** Every node of the module, each after its parent. */
  readonly nodes: readonly { readonly node: Node; readonly parent: Node | null }[];
}

/** One module, parsed. */
export function parseModule(path: string, text: string): Module {
  const nodes: { node: Node; parent: Node | null }[] = [];
  const visit = (value: unknown, parent: Node | null): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, parent);
    else if (isNode(value)) {
      nodes.push({ node: value, parent });
      for (const child of Object.values(value)) visit(child, value);
    }
  };
  visit(parseAst(text, { lang: "ts" }), null);
  return { path, text, nodes };
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

/** Every module of `src`. */
export function readModules(): Module[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => path.replaceAll("\\", "/"))
    .sort()
    .map((path) => parseModule(path, readFileSync(SRC + path, "utf8")));
}

/** `path:line` of a node. */
export function placeOf({ path, text }: Module, node: Node): string {
  return `${path}:${text.slice(0, node.start).split("\n").length}`;
}
