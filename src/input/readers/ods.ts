import { archiveKind } from "../archive/archive-kind.ts";
import type { Reader } from "../model/reader.ts";
import { withOffice } from "./load-office.ts";

/** Spreadsheets of LibreOffice and others. What reads them is loaded when there is one. */
export const odsReader: Reader = {
  id: "ods",
  extensions: [".ods"],
  sniff: ({ bytes }) => archiveKind(bytes) === "ods",
  read: (candidate) => withOffice(({ readSpreadsheet }) => readSpreadsheet(candidate)),
};
