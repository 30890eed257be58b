import type { Attributes } from "../xml/read-xml.ts";
import type { Paragraph } from "./types.ts";

/** Elements whose text does not show: deletions, readings over names, field codes, what other programs see instead. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "del",
  "moveFrom",
  "rt",
  "instrText",
  "delText",
  "delInstrText",
  "Fallback",
]);

/** Gathers the text of a paragraph out of its runs. */
export interface RunGatherer {
  open(element: string, attributes: Attributes): void;
  text(text: string): void;
  close(element: string): void;
  /** Whether the element that is open does not show. */
  isLeftOut(): boolean;
  take(): Paragraph;
}

/** What some elements show. */
const SHOWN: Readonly<Record<string, string>> = { tab: "\t", cr: "\n", noBreakHyphen: "-", ptab: "\t" };

export function createRunGatherer(): RunGatherer {
  let parts: string[] = [];
  let isStruck = false;
  let leftOut = 0;
  let isText = false;
  let run = { isHidden: false, isStruck: false };
  /** Properties of runs stand in `rPr`; `tab` and the like mean something else within `pPr`. */
  let properties = 0;

  const write = (text: string) => {
    if (leftOut > 0 || run.isHidden || text === "") return;
    parts.push(text);
    if (run.isStruck) isStruck = true;
  };
  return {
    open(element, attributes) {
      if (LEFT_OUT.has(element)) leftOut++;
      if (element === "rPr" || element === "pPr") properties++;
      else if (element === "r") run = { isHidden: false, isStruck: false };
      else if (properties > 0) readProperty(element, attributes, run);
      else if (element === "t") isText = true;
      else if (element === "br") write("\n");
      else if (element === "sym") write(symbolOf(attributes));
      else if (Object.hasOwn(SHOWN, element)) write(SHOWN[element] as string);
    },
    text(text) {
      if (isText) write(text);
    },
    close(element) {
      if (LEFT_OUT.has(element)) leftOut--;
      if (element === "rPr" || element === "pPr") properties--;
      else if (element === "t") isText = false;
      else if (element === "r") run = { isHidden: false, isStruck: false };
    },
    isLeftOut: () => leftOut > 0,
    take() {
      const taken: Paragraph = { kind: "paragraph", text: parts.join(""), isStruck };
      parts = [];
      isStruck = false;
      return taken;
    },
  };
}

function readProperty(
  element: string,
  attributes: Attributes,
  run: { isHidden: boolean; isStruck: boolean },
): void {
  const value = attributes["w:val"];
  const isOn = value !== "0" && value !== "false" && value !== "off";
  if (element === "vanish" && isOn) run.isHidden = true;
  else if ((element === "strike" || element === "dstrike") && isOn) run.isStruck = true;
}

/** Signs of Wingdings that stand in forms, by their code in the font. */
const SYMBOLS: Readonly<Record<string, string>> = {
  F06E: "■",
  F06F: "□",
  F0A8: "□",
  F0FC: "✓",
  F0FE: "☑",
  F052: "☑",
  F0A1: "○",
  F06C: "●",
  F0E0: "→",
  F0E8: "⇒",
};

function symbolOf(attributes: Attributes): string {
  const code = (attributes["w:char"] ?? "").toUpperCase();
  return SYMBOLS[code] ?? "\ufffd";
}
