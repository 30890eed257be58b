import { strToU8, type Zippable, zipSync } from "fflate";
import { contentTypesXml, rootXml, workbookRelationsXml, workbookXml } from "./package-xml.ts";
import { createStrings } from "./shared-strings.ts";
import { toSheetNames } from "./sheet-names.ts";
import { sheetXml } from "./sheet-xml.ts";
import { stylesXml } from "./styles.ts";
import type { Workbook } from "./types.ts";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The first moment that an archive can name: the same input gives the same bytes, whenever it is written. */
const MOMENT = new Date(1980, 0, 1);

/** The bytes of a workbook (`.xlsx`) with at least one sheet. Texts stay texts; there are no formulas, links or macros. */
export function writeWorkbook({ lang, sheets }: Workbook): Uint8Array {
  const strings = createStrings();
  const names = toSheetNames(sheets.map(({ name }) => name));
  const parts = new Map<string, Iterable<string>>([
    ["[Content_Types].xml", [contentTypesXml(sheets.length)]],
    ["_rels/.rels", [rootXml()]],
    ["xl/workbook.xml", [workbookXml(sheets, names)]],
    ["xl/_rels/workbook.xml.rels", [workbookRelationsXml(sheets.length)]],
    ["xl/styles.xml", [stylesXml(lang)]],
    ...sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, strings)] as const),
    // Last, when all cells have named their texts.
    ["xl/sharedStrings.xml", strings.xml()],
  ]);
  const files: Zippable = {};
  for (const [name, pieces] of parts) files[name] = encode(pieces);
  return zipSync(files, { mtime: MOMENT, level: 6 });
}

function encode(pieces: Iterable<string>): Uint8Array {
  const chunks = [strToU8(DECLARATION)];
  for (const piece of pieces) chunks.push(strToU8(piece));
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
