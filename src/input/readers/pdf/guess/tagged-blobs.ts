import { aroundAll } from "../model/geometry.ts";
import type { Glyph } from "../model/page.ts";
import type { TagNode } from "../model/tag-node.ts";
import type { Blob } from "./blob.ts";

/** The number of a text's mark stands at the end of its id. */
const MARK = /_mc(\d+)$/;
const CELLS: ReadonlySet<string> = new Set(["TD", "TH"]);

/** The cells that a page's tags name, each with its row; none where it has no tags. */
export function taggedBlobs(glyphs: readonly Glyph[], root: TagNode | null): Blob[] {
  const byMark = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    if (glyph.mark === null) continue;
    const own = byMark.get(glyph.mark) ?? [];
    own.push(glyph);
    byMark.set(glyph.mark, own);
  }
  return cellsOf(root).flatMap(({ row, marks }) => {
    const own = marks.flatMap((mark) => byMark.get(mark) ?? []);
    const printed = own.filter(({ text }) => text.trim() !== "");
    return printed.length === 0 ? [] : [{ row, glyphs: own, box: aroundAll(printed) }];
  });
}

/** The cells of all rows in the tree, with the marks of the texts in them. */
function cellsOf(root: TagNode | null): { row: number; marks: number[] }[] {
  const cells: { row: number; marks: number[] }[] = [];
  const open: { node: TagNode; cell: { row: number; marks: number[] } | null }[] = root
    ? [{ node: root, cell: null }]
    : [];
  let row = 0;
  for (let one = open.pop(); one; one = open.pop()) {
    const { node } = one;
    let { cell } = one;
    if (node.role === "TR") row++;
    if (CELLS.has(node.role ?? "")) {
      cell = { row, marks: [] };
      cells.push(cell);
    }
    const mark = node.type === "content" ? MARK.exec(node.id ?? "")?.[1] : undefined;
    if (mark !== undefined) cell?.marks.push(Number(mark));
    for (const child of (node.children ?? []).toReversed()) open.push({ node: child, cell });
  }
  return cells;
}
