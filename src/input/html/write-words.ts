import type { LineBuilder } from "./lines-of-text.ts";
import { attribute, type Element, isElement, type Node } from "./nodes.ts";

/** Elements that begin a line and end one. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre search section summary " +
    "table tbody tfoot thead tr ul"
  ).split(" "),
);
/** Elements that stand beside each other. */
const CELLS: ReadonlySet<string> = new Set(["td", "th"]);
/** Elements whose white space is shown. */
const PRE: ReadonlySet<string> = new Set(["pre", "textarea", "listing", "xmp", "plaintext"]);
const PRE_STYLE = /white-space\s?:\s?pre/i;

/** Writes what a node says, before and after what is in it. */
export function createWriter(lines: LineBuilder) {
  let pre = 0;
  return {
    enter(node: Node): void {
      if ("value" in node) lines.add(node.value, pre > 0);
      if (!isElement(node)) return;
      if (isPre(node)) pre++;
      if (node.tagName === "br") lines.end();
      else if (BLOCKS.has(node.tagName)) lines.edge();
      else if (CELLS.has(node.tagName)) lines.space();
      else if (node.tagName === "img") lines.add(attribute(node, "alt") ?? "", false);
    },
    leave(node: Node): void {
      if (!isElement(node)) return;
      if (isPre(node)) pre--;
      if (BLOCKS.has(node.tagName)) lines.edge();
      else if (CELLS.has(node.tagName)) lines.space();
    },
  };
}

function isPre(element: Element): boolean {
  if (PRE.has(element.tagName)) return true;
  const style = element.attrs.length === 0 ? undefined : attribute(element, "style");
  return style !== undefined && PRE_STYLE.test(style);
}
