import { InputError } from "../../core/errors.ts";
import { type Archive, openArchive } from "../archive/open-archive.ts";
import { readMemberXml } from "../archive/read-member.ts";
import { damaged } from "../archive/refusals.ts";
import type { Document } from "../model/document.ts";
import type { Candidate } from "../model/reader.ts";
import { readRelationships, targetOf } from "../ooxml/relationships.ts";
import { chooseSheets } from "../sheets/choose-sheets.ts";
import { createCollector } from "../sheets/collect-cells.ts";
import { sheetDocument } from "../sheets/sheet-document.ts";
import type { Sheet, SheetEntry } from "../sheets/types.ts";
import { attribute } from "../xml/read-xml.ts";
import { readShapes } from "./read-shapes.ts";
import { readSheet } from "./read-sheet.ts";
import { readSharedStrings } from "./shared-strings.ts";
import { readStyles } from "./styles.ts";

/**
 * Reads a workbook of Excel: its sheets that show, each cell as it shows.
 * @throws {InputError} where it is broken, or holds more than the limits allow
 */
export function readWorkbook(candidate: Candidate): Document {
  const { path, part } = candidate;
  const archive = openArchive(candidate);
  const workbook = openWorkbook(archive);
  const chosen = chooseSheets(path, workbook.sheets, part.sheet);
  const relationships = workbook.relationships;
  const { is1904 } = workbook;
  const context = {
    is1904,
    strings: readSharedStrings(archive, targetOf(relationships, "sharedstrings")),
    styleOf: readStyles(archive, targetOf(relationships, "styles"), is1904),
  };
  const collector = createCollector(candidate);
  const sheets = chosen.map(({ name, member }): Sheet => {
    const read = readSheet(archive, member, name, context, collector);
    return { ...read, name, shapes: readShapes(archive, member) };
  });
  return sheetDocument(candidate, "xlsx", sheets, hiddenNames(workbook.sheets, part.sheet));
}

/** All that are hidden, where no sheet was asked for. */
function hiddenNames(sheets: readonly SheetEntry[], wanted: string | undefined): string[] {
  return wanted === undefined ? sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name) : [];
}

interface WorkbookSheet extends SheetEntry {
  readonly member: string;
}

function openWorkbook(archive: Archive) {
  const main = targetOf(readRelationships(archive, ""), "officedocument") ?? "xl/workbook.xml";
  const relationships = readRelationships(archive, main);
  const members = new Map(
    relationships.filter(({ type }) => type === "worksheet").map(({ id, target }) => [id, target] as const),
  );
  const sheets: WorkbookSheet[] = [];
  let is1904 = false;
  const isThere = readMemberXml(archive, main, {
    open(name, attributes) {
      if (name === "workbookPr") is1904 = ["1", "true"].includes(attributes.date1904 ?? "");
      if (name !== "sheet") return;
      // Sheets of charts and of old macros have no cells.
      const member = members.get(attribute(attributes, "id") ?? "");
      const isHidden = (attributes.state ?? "visible") !== "visible";
      if (member !== undefined) sheets.push({ name: attributes.name ?? "", isHidden, member });
    },
  });
  if (!isThere) throw damaged(archive.path, main);
  if (sheets.length === 0) throw withoutSheets(archive.path);
  return { sheets, is1904, relationships };
}

function withoutSheets(path: string): InputError {
  return new InputError({
    ja: `${path}: ワークシートがありません（グラフだけのブックは読めません）。`,
    en: `${path}: it has no worksheet (a workbook of charts alone cannot be read).`,
  });
}
