import { archiveKind } from "../archive/archive-kind.ts";
import type { Reader } from "../model/reader.ts";
import { withOffice } from "./load-office.ts";

/** Documents of Word, with macros or without. What reads them is loaded when there is one. */
export const docxReader: Reader = {
  id: "docx",
  extensions: [".docx", ".docm"],
  sniff: ({ bytes }) => archiveKind(bytes) === "docx",
  read: (candidate) => withOffice(({ readWordDocument }) => readWordDocument(candidate)),
};
