import { archiveKind } from "../archive/archive-kind.ts";
import type { Reader } from "../model/reader.ts";
import { withOffice } from "./load-office.ts";

/** Workbooks of Excel, with macros or without. What reads them is loaded when there is one. */
export const xlsxReader: Reader = {
  id: "xlsx",
  extensions: [".xlsx", ".xlsm"],
  sniff: ({ bytes }) => archiveKind(bytes) === "xlsx",
  read: (candidate) => withOffice(({ readWorkbook }) => readWorkbook(candidate)),
};
