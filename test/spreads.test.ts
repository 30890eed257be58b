import { describe, expect, it } from "vitest";
import { nodesOf, readSources, type SyntaxNode } from "./support/syntax.ts";

/**
 * The calls into whose arguments a list may be spread, each with why it is short. All arguments of a call stand on the
 * stack, which holds some 120,000: of a list as long as a report, `push(...list)` is a crash.
 */
const BOUNDED: Readonly<Record<string, string>> = {
  "cli/help.ts lines.push": "the lines of one option's help, which the program itself wrote",
  "input/encoding/detect.ts String.fromCharCode": "two bytes",
};

interface Call {
  readonly name: string;
  readonly line: number;
}

/** The calls of a file whose arguments are as many as a list is long: spread, or handed over with `apply`. */
function openCalls(path: string, text: string, tree: SyntaxNode): Call[] {
  return [...nodesOf(tree)].filter(isOpenCall).map((node) => {
    const { start, end } = node["callee"] as SyntaxNode;
    const line = text.slice(0, node.start).split("\n").length;
    return { name: `${path} ${text.slice(start, end).replace(/\s+/g, "")}`, line };
  });
}

function isOpenCall(node: SyntaxNode): boolean {
  if (node.type !== "CallExpression" && node.type !== "NewExpression") return false;
  const given = node["arguments"] as readonly SyntaxNode[];
  return given.some(({ type }) => type === "SpreadElement") || isApply(node["callee"] as SyntaxNode, given);
}

/** `f.apply(that, list)`; what merely has that name takes one argument. */
function isApply(callee: SyntaxNode, given: readonly SyntaxNode[]): boolean {
  if (callee.type !== "MemberExpression" || given.length !== 2) return false;
  return (callee["property"] as { name?: string }).name === "apply";
}

const calls = readSources().flatMap(({ path, text, tree }) => openCalls(path, text, tree));

describe("a list spread into the arguments of a call", () => {
  it("is short, or is not there", () => {
    expect(calls.filter(({ name }) => !Object.hasOwn(BOUNDED, name))).toEqual([]);
  });

  it("is still there where a reason is given", () => {
    const names = new Set(calls.map(({ name }) => name));
    expect(Object.keys(BOUNDED).filter((name) => !names.has(name))).toEqual([]);
  });

  it("is found in every form", async () => {
    const { parseAst } = await import("vitest/node");
    const text =
      "a.push(...b); new C(...d); Math.max.apply(null, e); f(g, ...h()); a?.b?.(...c); const k = [...l];";
    const tree = parseAst(text, { lang: "ts" }) as unknown as SyntaxNode;
    expect(openCalls("x.ts", text, tree).map(({ name }) => name)).toEqual([
      "x.ts a.push",
      "x.ts C",
      "x.ts Math.max.apply",
      "x.ts f",
      "x.ts a?.b",
    ]);
  });
});
