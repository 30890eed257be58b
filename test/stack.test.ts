import { describe, expect, it } from "vitest";
import { type Module, type Node, parseModule, readModules } from "./regexes/source-tree.ts";

/**
 * The calls into whose arguments a list may be spread, each with why it is short. All arguments of a call stand on the
 * stack, which holds some 120,000: of a list as long as a report, `push(...list)` is a crash.
 */
const BOUNDED: Readonly<Record<string, string>> = {
  "cli/help.ts lines.push": "the lines of one option's help, which the program itself wrote",
  "input/archive/archive-kind.ts String.fromCharCode": "the head of a file, 4,096 bytes",
  "input/encoding/detect.ts String.fromCharCode": "two bytes",
  "input/encoding/old-office.ts String.fromCharCode": "the beginning of a directory, 16 KiB",
  "input/encoding/refuse.ts String.fromCharCode": "the head of a file, 16 bytes",
  "table/align/cell-kind.ts Math.max": "the three brackets that the call itself lists",
};

/** The calls of a module whose arguments are as many as a list is long: spread, or handed over with `apply`. */
function openCalls({ path, text, nodes }: Module): string[] {
  return nodes
    .filter(({ node }) => isOpenCall(node))
    .map(({ node }) => {
      const { start, end } = node["callee"] as Node;
      return `${path} ${text.slice(start, end).replace(/\s+/g, "")}`;
    });
}

function isOpenCall(node: Node): boolean {
  if (node.type !== "CallExpression" && node.type !== "NewExpression") return false;
  const given = node["arguments"] as readonly Node[];
  return given.some(({ type }) => type === "SpreadElement") || isApply(node["callee"] as Node, given);
}

/** `f.apply(that, list)`; what merely has that name takes one argument. */
function isApply(callee: Node, given: readonly Node[]): boolean {
  if (callee.type !== "MemberExpression" || given.length !== 2) return false;
  return (callee["property"] as { name?: string }).name === "apply";
}

const modules = readModules();
const calls = modules.flatMap(openCalls);

describe("a list spread into the arguments of a call", () => {
  it("is short, or is not there", () => {
    expect(calls.filter((name) => !Object.hasOwn(BOUNDED, name))).toEqual([]);
  });

  it("is still there where a reason is given", () => {
    expect(Object.keys(BOUNDED).filter((name) => !calls.includes(name))).toEqual([]);
  });

  it("is found in every form", () => {
    const text =
      "a.push(...b); new C(...d); Math.max.apply(null, e); f(g, ...h()); a?.b?.(...c); const k = [...l];";
    expect(openCalls(parseModule("x.ts", text))).toEqual([
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
    "as deep as the configuration is nested, which is limited before",
  "cli/config/data-file.ts toValue": "as deep as the configuration is nested, which is limited before",
  "cli/io/same-file.ts findTarget": "links to links, of which the system follows forty",
  "indicator/pairing/pair.ts chooseUnlabelled": "once: among those without costs none is a cost",
  "quantity/numeral/torn-run.ts isPart": "once: behind a space that no other follows",
  "render/check/html/markup.ts add": "templates of the program in templates",
  "report/hierarchy.ts takeParts": "once: a part of a split text is not split again",
  "report/numbers.ts letterSuffix": "by a twenty-sixth each time",
  "text/fold-table.ts foldChar": "once: to a character that is not full-width",
};

/** The functions of a module by name, each with the names that it calls or hands over. */
function functionsOf({ nodes }: Module): Map<string, ReadonlySet<string>> {
  const functions = new Map<string, ReadonlySet<string>>();
  for (const { node } of nodes) {
    const body = node.type === "VariableDeclarator" ? (node["init"] as Node | null) : node;
    const id = node["id"] as { readonly name?: string } | null | undefined;
    if (id?.name === undefined || !body || !/^(?:Arrow)?Function/.test(body.type)) continue;
    const inside = nodes.filter((one) => one.node.start >= body.start && one.node.end <= body.end);
    functions.set(id.name, new Set(inside.flatMap((one) => namesUsed(one.node))));
  }
  return functions;
}

/** What a call calls, and what it hands over to be called for each item, as in `parts.map(toMarkup)`. */
function namesUsed(node: Node): string[] {
  if (node.type !== "CallExpression") return [];
  const callee = node["callee"] as Node;
  const method = (callee["property"] as { readonly name?: string } | undefined)?.name ?? "";
  const given = ITERATING.has(method) ? (node["arguments"] as readonly Node[]) : [];
  return [callee, ...given].flatMap((one) => (one.type === "Identifier" ? [one["name"] as string] : []));
}

const ITERATING = new Set(
  "map flatMap forEach filter find some every reduce from sort replace then".split(" "),
);

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
  const found = modules.flatMap((module) => {
    const functions = functionsOf(module);
    const names = [...functions.keys()].filter((name) => isRecursive(name, functions));
    return names.map((name) => `${module.path} ${name}`);
  });

  it("does not go as deep as a text is long", () => {
    expect(found.filter((name) => !Object.hasOwn(RECURSIVE, name))).toEqual([]);
  });

  it("is still there where a reason is given", () => {
    expect(Object.keys(RECURSIVE).filter((name) => !found.includes(name))).toEqual([]);
  });
});
