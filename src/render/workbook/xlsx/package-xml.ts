import { escapeXml } from "./clean-text.ts";
import { filteredCells } from "./sheet-xml.ts";
import type { Sheet } from "./types.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What kinds of parts the file holds. */
export function contentTypesXml(sheets: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  const parts = [
    override("workbook", "sheet.main"),
    ...numbers(sheets).map((n) => override(`worksheets/sheet${n}`, "worksheet")),
    override("styles", "styles"),
    override("sharedStrings", "sharedStrings"),
  ];
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join("")}</Types>`;
}

/** Where the workbook is in the file. */
export function rootXml(): string {
  return relationsXml([["officeDocument", "xl/workbook.xml"]]);
}

/** Where the parts of the workbook are. */
export function workbookRelationsXml(sheets: number): string {
  return relationsXml([
    ...numbers(sheets).map((n) => ["worksheet", `worksheets/sheet${n}.xml`] as const),
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
  ]);
}

/** The sheets by name, with what is filtered and what is printed on each page. */
export function workbookXml(sheets: readonly Sheet[], names: readonly string[]): string {
  const entries = names.map(
    (name, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const defined = sheets.flatMap((sheet, i) => {
    const quoted = `'${escapeXml(names[i] ?? "")}'!`;
    const cells = filteredCells(sheet, sheet.rows.length).replace(/[A-Z]+|\d+/g, "$$$&");
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${quoted}${cells}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${quoted}$1:$1</definedName>`,
    ];
  });
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${entries.join("")}</sheets><definedNames>${defined.join("")}</definedNames></workbook>`;
}

function relationsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}
