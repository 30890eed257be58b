/** A mark that numbers an item of a list, with the item's number. */
export interface ItemMark {
  readonly index: number;
  readonly end: number;
  readonly number: number;
}

/**
 * Marks that number items, by family: what stands for 1, 2 …; a mark of one or two characters, and what must stand
 * behind one that may be a word of its own.
 */
const FAMILIES: readonly { readonly marks: readonly string[]; readonly behind: RegExp | null }[] = [
  { marks: [..."①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮"], behind: null },
  { marks: [..."⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽"], behind: null },
  { marks: Array.from({ length: 10 }, (_, i) => `(${i + 1})`), behind: null },
  { marks: [..."アイウエオカキクケコ"], behind: /^[\s:.、)]/ },
];
/** What may stand before a mark that may be a word. */
const BEFORE = /(?:^|[\s、。,;:・(])$/;
/** One mark alone numbers nothing. */
const FEWEST = 2;

/** The marks of the first family that numbers two items or more; none where no family does. */
export function findItemMarks(view: string): readonly ItemMark[] {
  for (const { marks, behind } of FAMILIES) {
    const found = marks
      .flatMap((mark, i) => {
        const index = indexOfMark(view, mark, behind);
        return index < 0 ? [] : [{ index, end: index + mark.length, number: i + 1 }];
      })
      .sort((a, b) => a.index - b.index);
    if (found.length >= FEWEST) return found;
  }
  return [];
}

function indexOfMark(view: string, mark: string, behind: RegExp | null): number {
  for (let at = view.indexOf(mark); at >= 0; at = view.indexOf(mark, at + 1)) {
    if (behind === null) return at;
    if (BEFORE.test(view.slice(Math.max(0, at - 1), at)) && behind.test(view.slice(at + mark.length)))
      return at;
  }
  return -1;
}

/** The number of the item that a place stands in; null before the first, or where nothing is numbered. */
export function itemAt(marks: readonly ItemMark[], offset: number): number | null {
  return marks.findLast(({ index }) => index <= offset)?.number ?? null;
}
