import type { Attributes } from "../xml/read-xml.ts";
import type { Styles } from "./styles.ts";

/** What is written within a cell: its own text, and that of shapes in it. */
export interface WrittenText {
  readonly text: string;
  readonly isStruck: boolean;
}

/** Elements whose text is none of the cell: notes, and the readings over names. */
const LEFT_OUT: ReadonlySet<string> = new Set(["annotation", "ruby-text"]);
/** Elements that lie over the cells. */
const SHAPES: ReadonlySet<string> = new Set([
  "frame",
  "custom-shape",
  "rect",
  "ellipse",
  "circle",
  "line",
  "polyline",
  "polygon",
  "path",
  "connector",
  "caption",
  "measure",
]);
/** Blanks that one element may stand for: a cell holds no more. */
const MOST_BLANKS = 32_767;

/** Gathers the text of cells, paragraph by paragraph, and sets that of shapes apart. */
export function createTextGatherer(styles: Styles, shapes: string[]) {
  let cell: string[] = [];
  let shape: string[] = [];
  let paragraphs = 0;
  let isStruck = false;
  let leftOut = 0;
  let inShape = 0;
  let inParagraph = 0;

  const write = (text: string) => {
    if (leftOut > 0 || inParagraph === 0) return;
    (inShape > 0 ? shape : cell).push(text);
  };
  const openers: Readonly<Record<string, (attributes: Attributes) => void>> = {
    p() {
      inParagraph++;
      if (leftOut > 0) return;
      if (inShape > 0) shape.push(" ");
      else if (paragraphs++ > 0) cell.push("\n");
    },
    s: (attributes) => write(" ".repeat(Math.min(Number(attributes["text:c"] ?? 1) || 0, MOST_BLANKS))),
    tab: () => write("\t"),
    "line-break": () => write("\n"),
    span(attributes) {
      if (leftOut === 0 && inShape === 0) isStruck ||= styles.struck.has(attributes["text:style-name"] ?? "");
    },
  };
  return {
    open(element: string, attributes: Attributes) {
      if (LEFT_OUT.has(element)) leftOut++;
      else if (SHAPES.has(element)) inShape++;
      else if (Object.hasOwn(openers, element)) openers[element]?.(attributes);
    },
    text: write,
    close(element: string) {
      if (LEFT_OUT.has(element)) leftOut--;
      else if (element === "p") inParagraph--;
      else if (SHAPES.has(element) && --inShape === 0) {
        const text = shape.join("").trim();
        if (text !== "") shapes.push(text);
        shape = [];
      }
    },
    /** What was written since the last one. */
    take(): WrittenText {
      const taken = { text: cell.join(""), isStruck };
      cell = [];
      paragraphs = 0;
      isStruck = false;
      return taken;
    },
  };
}
