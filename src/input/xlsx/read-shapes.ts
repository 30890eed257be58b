import type { Archive } from "../archive/open-archive.ts";
import { readMemberXml } from "../archive/read-member.ts";
import { readRelationships } from "../ooxml/relationships.ts";

/** The texts in shapes and text boxes of a sheet, a shape each; blank ones are left out. */
export function readShapes(archive: Archive, sheet: string): string[] {
  return readRelationships(archive, sheet)
    .filter(({ type }) => type === "drawing")
    .flatMap(({ target }) => readDrawing(archive, target));
}

/** Elements that are a shape of their own. */
const SHAPES: ReadonlySet<string> = new Set(["sp", "cxnSp"]);

function readDrawing(archive: Archive, member: string): string[] {
  const shapes: string[] = [];
  let parts: string[] = [];
  let isText = false;
  readMemberXml(archive, member, {
    open(name) {
      if (name === "t") isText = true;
    },
    text(text) {
      if (isText) parts.push(text);
    },
    close(name) {
      if (name === "t") isText = false;
      else if (name === "p") parts.push(" ");
      if (!SHAPES.has(name)) return;
      const text = parts.join("").trim();
      if (text !== "") shapes.push(text);
      parts = [];
    },
  });
  return shapes;
}
