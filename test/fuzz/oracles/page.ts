import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { SCRIPT } from "../../../src/render/check/html/client.js.ts";
import { STYLE } from "../../../src/render/check/html/report.css.ts";
import { type Oracle, shown } from "./oracle.ts";
import { outputsIn } from "./outputs.ts";

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const OWN: Readonly<Record<string, string>> = { script: SCRIPT, style: STYLE };
/** Elements that load, run or embed something; `script` and `style` only hold the page's own text. */
const LOADING = new Set([
  "img",
  "iframe",
  "object",
  "embed",
  "link",
  "base",
  "form",
  "video",
  "audio",
  "source",
  "template",
]);
const LOCAL = /^#[A-Za-z][\w-]*$/;

/** The page runs its own script and loads nothing. */
export const page: Oracle = {
  id: "page",
  about: "the HTML page holds no script, style, handler, address or element that loads but its own",
  check: (observation) =>
    outputsIn(observation, "check/html").flatMap((text) =>
      elementsOf(parse(text)).flatMap(strange).slice(0, 1),
    ),
};

function strange(element: Element): string[] {
  const { tagName, attrs } = element;
  if (LOADING.has(tagName)) return [`<${tagName}>`];
  if (Object.hasOwn(OWN, tagName) && textOf(element) !== OWN[tagName])
    return [`a <${tagName}> of its own: ${shown(textOf(element))}`];
  return attrs
    .filter(
      ({ name, value }) => name.startsWith("on") || name === "src" || (name === "href" && !LOCAL.test(value)),
    )
    .map(({ name, value }) => `<${tagName} ${name}=${shown(value)}>`);
}

function elementsOf(node: Node): Element[] {
  const children = "childNodes" in node ? node.childNodes : [];
  return [...("tagName" in node ? [node] : []), ...children.flatMap(elementsOf)];
}

function textOf(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
