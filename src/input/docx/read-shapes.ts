import type { Paragraph } from "./types.ts";

/** Sets apart what is written in shapes and text boxes, which are anchored within a paragraph and hold others. */
export function createShapeGatherer() {
  const texts: string[] = [];
  let depth = 0;
  let own: string[] = [];
  /** What stands before shapes in the paragraph that they are anchored in. */
  let before: Paragraph | null = null;
  return {
    texts,
    isOpen: () => depth > 0,
    /** Begins a shape; `paragraph` is what was gathered of the one that it is anchored in. */
    begin(paragraph: Paragraph) {
      if (depth++ === 0) before = before ? joined(before, paragraph) : paragraph;
    },
    add(text: string) {
      own.push(text);
    },
    end() {
      if (--depth > 0) return;
      const text = own.join(" ").trim();
      if (text !== "") texts.push(text);
      own = [];
    },
    /** The whole of a paragraph, of which the last part was gathered. */
    withBefore(paragraph: Paragraph): Paragraph {
      const whole = before ? joined(before, paragraph) : paragraph;
      before = null;
      return whole;
    },
  };
}

function joined(a: Paragraph, b: Paragraph): Paragraph {
  return { kind: "paragraph", text: a.text + b.text, isStruck: a.isStruck || b.isStruck };
}
