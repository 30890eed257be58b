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

/**
 * Functions that call themselves, directly or through others of their file, each with why that does not go deep.
 * What goes as deep as a text is long overflows the stack at some ten thousand: `（（（…` is enough.
 */
const RECURSIVE: Readonly<Record<string, string>> = {
  "cli/config/data-file.ts refuseDoubleKeys":
    "as deep as the configuration is nested, and its parser has been there before",
  "cli/io/inputs.ts findReports": "folders in folders, as deep as a path may be long",
  "indicator/pairing/pair.ts chooseUnlabelled": "once: among those without costs none is a cost",
  "quantity/numeral/torn-run.ts isPart": "once: behind a space that no other follows",
  "render/check/html/markup.ts toMarkup": "templates of the program in templates",
  "report/hierarchy.ts takeParts": "once: a part of a split text is not split again",
  "report/numbers.ts letterSuffix": "by a twenty-sixth each time",
  "text/fold-table.ts foldChar": "once: to a character that is not full-width",
};

/** The functions of a file by name, each with the names that it calls or hands over. */
function functionsOf(tree: SyntaxNode): Map<string, ReadonlySet<string>> {
  const functions = new Map<string, ReadonlySet<string>>();
  for (const node of nodesOf(tree)) {
    const body = node.type === "VariableDeclarator" ? (node["init"] as SyntaxNode | null) : node;
    const id = node["id"] as { readonly name?: string } | null | undefined;
    if (id?.name !== undefined && body && /^(?:Arrow)?Function/.test(body.type))
      functions.set(id.name, new Set([...nodesOf(body)].flatMap(namesUsed)));
  }
  return functions;
}

/** What a call calls, and what it is given by its bare name, as in `parts.map(toMarkup)`. */
function namesUsed(node: SyntaxNode): string[] {
  if (node.type !== "CallExpression") return [];
  const given = [node["callee"], ...(node["arguments"] as SyntaxNode[])] as readonly SyntaxNode[];
  return given.flatMap((one) => (one.type === "Identifier" ? [one["name"] as string] : []));
}

function isRecursive(name: string, functions: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const seen = new Set<string>();
  const waiting = [name];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const called of functions.get(next) ?? []) {
      if (called === name) return true;
      if (!seen.has(called)) waiting.push(called);
      seen.add(called);
    }
  }
  return false;
}

describe("a function that calls itself", () => {
  const found = readSources().flatMap(({ path, tree }) => {
    const functions = functionsOf(tree);
    return [...functions.keys()]
      .filter((name) => isRecursive(name, functions))
      .map((name) => `${path} ${name}`);
  });

  it("does not go as deep as a text is long", () => {
    expect(found.filter((name) => !Object.hasOwn(RECURSIVE, name))).toEqual([]);
  });

  it("is still there where a reason is given", () => {
    expect(Object.keys(RECURSIVE).filter((name) => !found.includes(name))).toEqual([]);
  });
});
