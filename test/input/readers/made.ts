import { strToU8, type Zippable, zipSync } from "fflate";
import { InputError } from "../../../src/core/errors.ts";
import type { Message } from "../../../src/core/finding.ts";
import { type LimitSettings, withDefaults } from "../../../src/core/limits.ts";
import type { Document } from "../../../src/input/model/document.ts";
import { formatPlace } from "../../../src/input/places.ts";
import { readDocument } from "../../../src/input/read-document.ts";

/** An archive of texts by the names of its members. */
export function zipOf(members: Readonly<Record<string, string | Uint8Array>>, level: 0 | 9 = 9): Uint8Array {
  const entries = Object.entries(members).map(
    ([name, text]) => [name, [typeof text === "string" ? strToU8(text) : text, { level }]] as const,
  );
  return zipSync(Object.fromEntries(entries) as Zippable);
}

export interface MadeOptions {
  readonly limits?: LimitSettings;
  readonly sheet?: string;
  readonly path?: string;
}

export async function read(
  bytes: Uint8Array,
  { limits, sheet, path = "報告.xlsx" }: MadeOptions = {},
): Promise<Document> {
  return readDocument(bytes, { path, limits: withDefaults(limits), part: { sheet } });
}

/** What is said of bytes that are refused. */
export async function refusalOf(bytes: Uint8Array, options?: MadeOptions): Promise<Message> {
  try {
    await read(bytes, options);
  } catch (error) {
    if (error instanceof InputError) return error.messages;
    throw error;
  }
  throw new Error("it was read");
}

/** The rows of a document as `place=text`, blank rows left out. */
export function rowsOf({ grids, place }: Document): string[][] {
  return grids.flatMap(({ rows }) =>
    rows.map(({ cells }) => cells.map(({ text, span }) => `${formatPlace(place(span.start))}=${text}`)),
  );
}

/** The texts of a document, row by row. */
export function textsOf({ grids }: Document): string[][] {
  return grids.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)));
}

/** What a reader says beside the cells: rule and message in English. */
export function saidOf({ findings }: Document): string[] {
  return findings.map(({ rule, message }) => `${rule}: ${message.en}`);
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface MadeSheet {
  readonly name: string;
  readonly state?: string;
  /** What stands in `sheetData`. */
  readonly data: string;
  /** Before and behind it. */
  readonly before?: string;
  readonly behind?: string;
}

export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  readonly strings?: string;
  readonly styles?: string;
  readonly properties?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** The members of a workbook as Excel names them. */
export function workbookMembers({ sheets, strings, styles, properties = "", more = {} }: MadeWorkbook) {
  const sheetList = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"${state ? ` state="${state}"` : ""}/>`,
  );
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
  const relations = sheets.map((_, i) =>
    relation(`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`),
  );
  if (strings !== undefined) relations.push(relation("rId98", "sharedStrings", "/xl/sharedStrings.xml"));
  if (styles !== undefined) relations.push(relation("rId99", "styles", "styles.xml"));
  const wrapped = (list: readonly string[]) => `<Relationships>${list.join("")}</Relationships>`;
  return {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": wrapped([relation("rId1", "officeDocument", "xl/workbook.xml")]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${properties}<sheets>${sheetList.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": wrapped(relations),
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(styles === undefined
      ? {}
      : { "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    ...Object.fromEntries(
      sheets.map(({ data, before = "", behind = "" }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet xmlns="${MAIN}">${before}<sheetData>${data}</sheetData>${behind}</worksheet>`,
      ]),
    ),
    ...more,
  };
}

/** A workbook of one sheet, or of those that are told. */
export function workbookOf(made: MadeWorkbook | string): Uint8Array {
  return zipOf(workbookMembers(typeof made === "string" ? { sheets: [{ name: "表", data: made }] } : made));
}

/** A row of inline texts by the names of their cells. */
export function inlineRow(row: number, cells: Readonly<Record<string, string>>): string {
  const inner = Object.entries(cells).map(
    ([ref, text]) => `<c r="${ref}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${row}">${inner.join("")}</row>`;
}
