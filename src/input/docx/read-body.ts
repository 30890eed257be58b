import type { Archive } from "../archive/open-archive.ts";
import { readMemberXml } from "../archive/read-member.ts";
import { damaged } from "../archive/refusals.ts";
import type { Attributes } from "../xml/read-xml.ts";
import { createBlockBuilder } from "./build-blocks.ts";
import type { NextMark } from "./numbering.ts";
import { createRunGatherer } from "./read-runs.ts";
import { createShapeGatherer } from "./read-shapes.ts";
import type { Paragraph, WordBody } from "./types.ts";

/** Elements that are a picture. */
const PICTURES: ReadonlySet<string> = new Set(["blip", "imagedata"]);

/**
 * Reads paragraphs and tables of a document in their order.
 * @param grow - is told the length of each text, and of each cell, so that what is too much is refused at once
 */
export function readBody(
  archive: Archive,
  member: string,
  nextMark: NextMark,
  grow: (length: number) => void,
): WordBody {
  const builder = createBlockBuilder(() => grow(0));
  const runs = createRunGatherer();
  const shapes = createShapeGatherer();
  const marks = createMarkReader(nextMark);
  let pictures = 0;
  let rowProperties = 0;

  const endParagraph = () => {
    const paragraph = runs.take();
    grow(paragraph.text.length);
    if (shapes.isOpen()) shapes.add(paragraph.text);
    else builder.add(marked(marks.take(), shapes.withBefore(paragraph)));
  };
  const isThere = readMemberXml(archive, member, {
    open(element, attributes) {
      if (element === "trPr") rowProperties++;
      if (PICTURES.has(element)) pictures++;
      if (element === "txbxContent") shapes.begin(runs.take());
      else if (!shapes.isOpen()) {
        builder.open(element, attributes);
        marks.open(element, attributes);
      }
      // What is said of a row there are the same elements for within a paragraph.
      if (rowProperties === 0) runs.open(element, attributes);
    },
    text: runs.text,
    close(element) {
      if (rowProperties === 0) runs.close(element);
      if (element === "trPr") rowProperties--;
      if (element === "p") endParagraph();
      else if (element === "txbxContent") shapes.end();
      else if (!shapes.isOpen()) builder.close(element);
    },
  });
  if (!isThere) throw damaged(archive.path, member);
  return { blocks: builder.blocks, shapes: shapes.texts, pictures };
}

/** A paragraph behind the mark of its list. */
function marked(mark: string, paragraph: Paragraph): Paragraph {
  if (mark === "") return paragraph;
  const space = paragraph.text === "" || /^[・(（①-⑳]/.test(mark) ? "" : " ";
  return { ...paragraph, text: `${mark}${space}${paragraph.text}` };
}

/** Gathers which list a paragraph belongs to. */
function createMarkReader(nextMark: NextMark) {
  let list = "";
  let level = 0;
  return {
    open(element: string, attributes: Attributes) {
      if (element === "numId") list = attributes["w:val"] ?? "";
      else if (element === "ilvl") level = Number(attributes["w:val"] ?? 0);
    },
    take(): string {
      const mark = list === "" || list === "0" ? "" : nextMark(list, level);
      list = "";
      level = 0;
      return mark;
    },
  };
}
