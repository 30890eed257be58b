import { InputError } from "../../core/errors.ts";
import { type Archive, openArchive } from "../archive/open-archive.ts";
import { readMemberXml } from "../archive/read-member.ts";
import { damaged, locked } from "../archive/refusals.ts";
import type { Document } from "../model/document.ts";
import type { Candidate } from "../model/reader.ts";
import { chooseSheets } from "../sheets/choose-sheets.ts";
import { createCollector } from "../sheets/collect-cells.ts";
import { sheetDocument } from "../sheets/sheet-document.ts";
import type { Sheet, SheetEntry } from "../sheets/types.ts";
import type { XmlHandler } from "../xml/read-xml.ts";
import { createTableReader, type TableReader } from "./read-table.ts";
import { createStyleGatherer } from "./styles.ts";

const CONTENT = "content.xml";

/**
 * Reads a spreadsheet of LibreOffice: its sheets that show, each cell as it shows.
 * @throws {InputError} where it is broken or needs a password, or holds more than the limits allow
 */
export function readSpreadsheet(candidate: Candidate): Document {
  const { path, part } = candidate;
  const archive = openArchive(candidate);
  refuseLocked(archive);
  const entries = listSheets(archive);
  const chosen = chooseSheets(path, entries, part.sheet);
  const collector = createCollector(candidate);
  const sheets: Sheet[] = [];
  read(archive, (styles) => {
    let next = 0;
    return tablesOf((name) => {
      const entry = entries[next++];
      if (!entry || !chosen.includes(entry)) return null;
      const reader = createTableReader(name, styles, collector);
      return { ...reader, finish: () => sheets.push(reader.finish()) };
    });
  });
  const hidden = part.sheet === undefined ? entries.filter(({ isHidden }) => isHidden) : [];
  return sheetDocument(
    candidate,
    "ods",
    sheets,
    hidden.map(({ name }) => name),
  );
}

/** Names of the sheets in their order, and which are hidden: known before any cell is read. */
function listSheets(archive: Archive): SheetEntry[] {
  const sheets: SheetEntry[] = [];
  read(archive, ({ hiddenTables }) =>
    tablesOf((name, style) => {
      sheets.push({ name, isHidden: hiddenTables.has(style) });
      return null;
    }),
  );
  if (sheets.length > 0) return sheets;
  throw new InputError({
    ja: `${archive.path}: 表計算のシートがありません。`,
    en: `${archive.path}: there is no sheet in it.`,
  });
}

/** Reads the content with what handles its tables, made once the styles are there to be asked. */
function read(
  archive: Archive,
  create: (styles: ReturnType<typeof createStyleGatherer>) => XmlHandler,
): void {
  const styles = createStyleGatherer();
  const tables = create(styles);
  const isThere = readMemberXml(archive, CONTENT, {
    open(element, attributes) {
      styles.open(element, attributes);
      tables.open(element, attributes);
    },
    text: (text) => tables.text?.(text),
    close: (element) => tables.close?.(element),
  });
  if (!isThere) throw damaged(archive.path, CONTENT);
}

type BeginTable = (name: string, style: string) => (Omit<TableReader, "finish"> & { finish(): void }) | null;

/** Hands each table of a spreadsheet to its reader; tables within cells are a part of the cell. */
function tablesOf(begin: BeginTable): XmlHandler {
  let reader: ReturnType<BeginTable> = null;
  let depth = 0;
  return {
    open(element, attributes) {
      if (element === "table" && depth++ === 0)
        reader = begin(attributes["table:name"] ?? "", attributes["table:style-name"] ?? "");
      else if (depth === 1) reader?.open(element, attributes);
    },
    text(text) {
      if (depth === 1) reader?.text(text);
    },
    close(element) {
      if (element === "table") {
        if (--depth === 0) reader?.finish();
      } else if (depth === 1) reader?.close(element);
    },
  };
}

/** @throws {InputError} for what is encrypted, in the old way member by member or in the new one as a whole */
function refuseLocked(archive: Archive): void {
  if (archive.names.includes("encrypted-package")) throw locked(archive.path);
  let isEncrypted = false;
  readMemberXml(archive, "META-INF/manifest.xml", {
    open(element) {
      if (element === "encryption-data") isEncrypted = true;
    },
  });
  if (isEncrypted) throw locked(archive.path);
}
