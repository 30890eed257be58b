import { childrenOf, type Element, isElement, type Node, walk } from "./nodes.ts";

/** What styles by name hide: classes (`.x`), ids (`#x`), with or without the element's own name before them (`td.x`). */
export type HiddenNames = ReadonlySet<string>;

/** Declarations that leave an element without a place on the page. */
const HIDES = /(?:^|[;\s{])(?:display\s?:\s?none|visibility\s?:\s?(?:hidden|collapse))(?![\w-])/i;
/** A selector of one name; longer ones say more than can be told without all rules of style sheets. */
const SIMPLE = /^[a-z][a-z0-9]*[.#][\w-]+$|^[.#][\w-]+$/i;

/** Whether a style attribute, or the declarations of a rule, hide an element. */
export function hides(declarations: string): boolean {
  return HIDES.test(declarations);
}

/** The names that the page's own style sheets hide on a screen. */
export function hiddenNames(page: Node): HiddenNames {
  const names = new Set<string>();
  walk(page, {
    enter: (node) => {
      if (isElement(node) && node.tagName === "style") addNames(textOf(node), names);
      return true;
    },
  });
  return names;
}

function textOf(style: Element): string {
  return childrenOf(style)
    .map((child) => ("value" in child ? child.value : ""))
    .join("");
}

/** Rules within `@media` and the like hold elsewhere, such as on paper, and do not count. */
function addNames(sheet: string, names: Set<string>): void {
  let depth = 0;
  let start = 0;
  let selector = "";
  for (let at = 0; at < sheet.length; at++) {
    const char = sheet[at];
    if (char === "/" && sheet[at + 1] === "*") {
      const end = sheet.indexOf("*/", at + 2);
      at = end === -1 ? sheet.length : end + 1;
      if (depth === 0) start = at + 1;
    } else if (char === "{") {
      if (depth++ === 0) {
        selector = sheet.slice(start, at);
        start = at + 1;
      }
    } else if (char === "}") {
      depth = Math.max(0, depth - 1);
      if (depth > 0) continue;
      if (hides(sheet.slice(start, at))) addSelector(selector, names);
      start = at + 1;
    } else if (char === ";" && depth === 0) start = at + 1;
  }
}

function addSelector(selector: string, names: Set<string>): void {
  if (selector.includes("@")) return;
  for (const one of selector.split(",")) {
    const name = one.trim();
    if (SIMPLE.test(name)) names.add(name.toLowerCase());
  }
}
