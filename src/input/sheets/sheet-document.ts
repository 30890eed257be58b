import { InputError } from "../../core/errors.ts";
import type { Finding } from "../../core/finding.ts";
import type { Span } from "../../core/span.ts";
import { cellDocument } from "../cells/cell-document.ts";
import { excerpt } from "../cells/excerpt.ts";
import type { ReadCell } from "../cells/types.ts";
import type { Document, SourceFormat } from "../model/document.ts";
import type { Candidate } from "../model/reader.ts";
import {
  coveredCells,
  hiddenColumns,
  hiddenRows,
  hiddenSheets,
  joinedSquares,
  struckText,
  textInShapes,
  unvaluedFormulas,
} from "../office-diagnostics.ts";
import { type LaidOut, layOut } from "./lay-out.ts";
import type { Sheet } from "./types.ts";

/**
 * A document out of the sheets that were chosen of a workbook, in its order; `leftOut` names those that are hidden.
 * @throws {InputError} where nothing shows in any of them
 */
export function sheetDocument(
  candidate: Candidate,
  format: SourceFormat,
  sheets: readonly Sheet[],
  leftOut: readonly string[],
): Document {
  const laidOut = sheets.map(layOut);
  const tables = laidOut.map(({ table }) => table).filter(({ rows }) => rows.length > 0);
  if (tables.length === 0) throw nothingShows(candidate.path, sheets);
  const first = firstCell({ table: tables[0] } as LaidOut) as ReadCell;
  return cellDocument(candidate, tables, {
    format,
    findings: (spanOf) => {
      const top = spanOf(first);
      const hidden = leftOut.length > 0 ? [hiddenSheets.at(top, { names: leftOut })] : [];
      return [...hidden, ...laidOut.flatMap((one) => findingsOf(one, spanOf, top))];
    },
  });
}

function firstCell({ table }: Pick<LaidOut, "table">): ReadCell | undefined {
  return table.rows.find(({ cells }) => cells.length > 0)?.cells[0];
}

/** What there is to say of a sheet stands at its first cell, or at that of the first sheet. */
function findingsOf(one: LaidOut, spanOf: (cell: ReadCell) => Span, top: Span): Finding[] {
  const { sheet, hidden, struck, isJoined } = one;
  const { name, shapes, unvalued } = sheet;
  const cell = firstCell(one);
  const at = cell ? spanOf(cell) : top;
  const where = { ja: `シート「${name}」`, en: `the sheet ${name}` };
  const said: (Finding | false)[] = [
    hidden.rows > 0 && hiddenRows.at(at, { sheet: name, count: hidden.rows }),
    hidden.columns > 0 && hiddenColumns.at(at, { sheet: name, count: hidden.columns }),
    hidden.covered > 0 && coveredCells.at(at, { sheet: name, count: hidden.covered }),
    unvalued > 0 && unvaluedFormulas.at(at, { sheet: name, count: unvalued }),
    isJoined && joinedSquares.at(at, { sheet: name }),
    shapes.length > 0 && textInShapes.at(at, { where, text: shapes.join(" / ") }),
    struck[0] !== undefined &&
      struckText.at(spanOf(struck[0]), { count: struck.length, text: excerpt(struck[0].text) }),
  ];
  return said.filter((finding) => finding !== false);
}

function nothingShows(path: string, sheets: readonly Sheet[]): InputError {
  const shapes = sheets.flatMap((sheet) => sheet.shapes);
  const note =
    shapes.length > 0
      ? { ja: "。図形やテキストボックスの文字は読めません", en: "; text in shapes cannot be read" }
      : { ja: "", en: "" };
  return new InputError({
    ja: `${path}: 表示されているセルに文字がありません${note.ja}。`,
    en: `${path}: there is no text in the cells that show${note.en}.`,
  });
}
