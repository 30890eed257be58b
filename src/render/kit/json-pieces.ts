import { toJsonText } from "./json-text.ts";

/**
 * An object as JSON text of the same form as `toJsonText(value, 2)`, all of it `indent` spaces to the right, in pieces:
 * its lists are written an element at a time. A list may be any iterable, so that its elements need not all be there.
 */
export function* jsonPieces(value: object, indent: number): Generator<string, void> {
  const margin = " ".repeat(indent);
  let separator = `${margin}{`;
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    yield `${separator}\n${margin}  ${toJsonText(key)}: `;
    if (isList(member)) yield* listPieces(member, indent + 2);
    else yield indentRest(toJsonText(member, 2), indent + 2);
    separator = ",";
  }
  yield separator === "," ? `\n${margin}}` : `${separator}}`;
}

function* listPieces(list: Iterable<unknown>, indent: number): Generator<string, void> {
  const margin = " ".repeat(indent);
  let separator = "[";
  for (const element of list) {
    yield `${separator}\n${margin}  ${indentRest(toJsonText(element, 2), indent + 2)}`;
    separator = ",";
  }
  yield separator === "," ? `\n${margin}]` : "[]";
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

/** All lines but the first moved to the right. */
export function indentRest(text: string, by: number): string {
  return text.replaceAll("\n", `\n${" ".repeat(by)}`);
}
