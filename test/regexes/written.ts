import { type Module, type Node, placeOf } from "./source-tree.ts";

export interface Regex {
  readonly source: string;
  readonly flags: string;
  /** `path:line` of the literal or of the call that built it. */
  readonly place: string;
}

/** The regular expressions that a module writes as literals. */
export function findLiterals(module: Module): Regex[] {
  return module.nodes.flatMap(({ node }) => {
    const regex = node["regex"] as { pattern: string; flags: string } | undefined;
    if (node.type !== "Literal" || !regex) return [];
    return [{ source: regex.pattern, flags: regex.flags, place: placeOf(module, node) }];
  });
}

/** The calls of a module that build a regular expression: `new RegExp(…)` and `RegExp(…)`. */
export function findBuildCalls(module: Module): Node[] {
  return module.nodes.flatMap(({ node }) => (isBuildCall(node) ? [node] : []));
}

function isBuildCall(node: Node | null): boolean {
  if (node?.type !== "NewExpression" && node?.type !== "CallExpression") return false;
  return isNamed(node["callee"], "RegExp");
}

const IMPLICIT = new Set(["match", "matchAll", "search"]);

/**
 * Where a module could build a regular expression unseen: the constructor under another name, and a text given to
 * a method that makes one of it.
 */
export function findUnseenBuilds(module: Module): string[] {
  return module.nodes.flatMap(({ node, parent }) => {
    const isAlias = isNamed(node, "RegExp") && !isBuildCall(parent) && !isTypeOrTest(parent, node);
    const isByName = node.type === "Literal" && node["value"] === "RegExp";
    return isAlias || isByName || isImplicit(node) ? [placeOf(module, node)] : [];
  });
}

function isTypeOrTest(parent: Node | null, node: Node): boolean {
  if (parent?.type === "TSTypeReference" || parent?.type === "TSQualifiedName") return true;
  return (
    parent?.type === "BinaryExpression" && parent["operator"] === "instanceof" && parent["right"] === node
  );
}

/** `text.match("a")` and the like; a regular expression has to stand there as a literal or a constant. */
function isImplicit(node: Node): boolean {
  const callee = node["callee"] as Node | undefined;
  if (node.type !== "CallExpression" || callee?.type !== "MemberExpression") return false;
  const property = callee["property"] as Node;
  if (property.type !== "Identifier" || !IMPLICIT.has(String(property["name"]))) return false;
  const [argument] = node["arguments"] as Node[];
  return !(argument?.["regex"] || (argument?.type === "Identifier" && isConstant(String(argument["name"]))));
}

/** A constant of a module, or a parameter that says by its name what it is. */
function isConstant(name: string): boolean {
  return name === name.toUpperCase() || name === "pattern";
}

function isNamed(value: unknown, name: string): boolean {
  const node = value as Node | undefined;
  return node?.type === "Identifier" && node["name"] === name;
}
