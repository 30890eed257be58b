import type { Row } from "../../input/grid/types.ts";
import { readDateLine } from "../../text/era.ts";
import { foldKey } from "../../text/fold.ts";
import { lineText } from "./line.ts";
import { isPageNumber } from "./line-kind.ts";
import type { Front } from "./read-front.ts";
import { bareTitle } from "./title.ts";

/** Tells whether a line between the tables repeats what stands around them on every page: title, date, issuer, page number. */
export function createFurnitureTest(front: Front): (row: Row) => boolean {
  const titleKeys = new Set([front.title ?? "", ...front.titleLines].map((line) => foldKey(bareTitle(line))));
  const known = new Map<string, boolean>();
  return (row) => {
    if (row.cells.length !== 1 || (row.cells[0]?.index ?? 0) > 0) return false;
    const raw = row.cells[0]?.text ?? "";
    if (raw.length > 90) return false;
    const before = known.get(raw);
    if (before !== undefined && row.width === 1) return before;
    const text = lineText(row);
    const key = foldKey(text);
    const titleKey = foldKey(bareTitle(text));
    const furniture =
      (titleKey.length > 3 && titleKeys.has(titleKey)) ||
      (front.issuer !== null && key === foldKey(front.issuer)) ||
      (row.width === 1 && (isPageNumber(text) || readDateLine(text) !== null));
    known.set(raw, furniture);
    return furniture;
  };
}

/** What stands before and behind a title in its line, where it says more than the fiscal year. */
export function findTitleNote(row: Row, { fiscalYear }: Front): string | null {
  const text = lineText(row);
  const bare = bareTitle(text);
  const at = text.indexOf(bare);
  const note = `${text.slice(0, at)} ${text.slice(at + bare.length)}`.trim();
  const words = foldKey(note).replace(foldKey(fiscalYear?.label ?? ""), "");
  return /[\p{L}\p{N}]/u.test(words) ? note : null;
}

/** What may stand behind the name of a municipality and says no more. */
const OFFICES = new Set(["", "役所", "役場", "長"]);

/** Tells whether the fields of the front hold all that a line above the table says. */
export function createFrontTest(front: Front): (row: Row) => boolean {
  const keys = [
    front.title,
    front.fiscalYear?.label,
    ...front.titleLines.filter((line) => line === bareTitle(line)),
  ].flatMap((text) => (text ? [foldKey(text)] : []));
  const issuer = front.issuer === null ? null : foldKey(front.issuer);
  return (row) => {
    const text = lineText(row);
    const key = foldKey(text);
    return (
      keys.includes(key) ||
      (issuer !== null && key.startsWith(issuer) && OFFICES.has(key.slice(issuer.length))) ||
      readDateLine(text) !== null
    );
  };
}
