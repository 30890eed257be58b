import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { UsageError } from "../../core/errors.ts";
import { formatPath, type KeyPath } from "../../core/key-path.ts";
import { reasonOf } from "../io/file-errors.ts";
import { readTextFile } from "../io/read-text-file.ts";
import { MAX_CONFIG_BYTES } from "./find-config.ts";
import { CONFIG } from "./messages.ts";
import { findTooDeep, MAX_DEPTH } from "./nesting.ts";

/** A JSON file as data, with the way back to its lines. */
export interface DataFile {
  /** As it is called in messages. */
  readonly name: string;
  readonly value: unknown;
  /** `file:line:column: key.path` of a value or, where it is missing, of the nearest one around it. */
  place(path: KeyPath): string;
}

/**
 * Reads a JSON file; `//` and block comments and trailing commas are allowed.
 * @param maxBytes - what is larger is not read; the limit of a configuration unless told.
 * @throws {UsageError} where it cannot be read, is no regular file, no JSON, or gives a key twice.
 */
export async function readDataFile(
  file: string,
  name: string,
  maxBytes = MAX_CONFIG_BYTES,
): Promise<DataFile> {
  let text: string;
  try {
    text = await readTextFile(file, maxBytes);
  } catch (error) {
    throw new UsageError(CONFIG.unreadable(name, reasonOf(error)));
  }
  return parseData(text, name);
}

/**
 * A JSON text as data.
 * @throws {UsageError} where it is no JSON, is nested too deep, or gives a key twice.
 */
export function parseData(text: string, name: string): DataFile {
  const bare = text.replace(/^\ufeff/, " ");
  const tooDeep = findTooDeep(bare);
  if (tooDeep !== null) {
    throw new UsageError(CONFIG.tooDeep(`${name}:${lineAndColumn(bare, tooDeep)}`, MAX_DEPTH));
  }
  const errors: ParseError[] = [];
  const root = parseTree(bare, errors, { allowTrailingComma: true, disallowComments: false });
  const [error] = errors;
  if (error) throw syntaxError(bare, name, error.offset, printParseErrorCode(error.error));
  if (!root) throw syntaxError(bare, name, 0, "ValueExpected");
  const placeAt = (offset: number, path: KeyPath) =>
    `${name}:${lineAndColumn(bare, offset)}: ${formatPath(path) || "(root)"}`;
  refuseDoubleKeys(root, [], placeAt);
  return { name, value: toValue(root), place: (path) => placeAt(offsetOf(root, path), path) };
}

/** As JSON.parse has it: a key such as __proto__ is one as any other, and changes nothing else. */
function toValue(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(toValue);
  if (node.type !== "object") return node.value;
  return Object.fromEntries(
    (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
      key && value ? [[key.value, toValue(value)]] : [],
    ),
  );
}

/** Where the key stands, or the value of a list; the nearest thing around it where it is missing. */
function offsetOf(root: Node, path: KeyPath): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length) as (string | number)[]);
    if (node) return node.parent?.type === "property" ? node.parent.offset : node.offset;
  }
  return root.offset;
}

/** The later of two would win in silence. */
function refuseDoubleKeys(
  node: Node,
  path: KeyPath,
  placeAt: (offset: number, path: KeyPath) => string,
): void {
  const seen = new Set<unknown>();
  for (const [index, child] of (node.children ?? []).entries()) {
    const [key, value] = node.type === "array" ? [undefined, child] : (child.children ?? []);
    const inner = [...path, key ? String(key.value) : index];
    if (key && seen.has(key.value)) throw new UsageError(CONFIG.twice(placeAt(key.offset, inner)));
    seen.add(key?.value);
    if (value) refuseDoubleKeys(value, inner, placeAt);
  }
}

function syntaxError(text: string, name: string, offset: number, code: string): UsageError {
  const what = code.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
  return new UsageError(CONFIG.syntax(`${name}:${lineAndColumn(text, offset)}`, what));
}

function lineAndColumn(text: string, offset: number): string {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}
