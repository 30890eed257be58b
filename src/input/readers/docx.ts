import { archiveKind } from "../archive/archive-kind.ts";
import type { Reader } from "../model/reader.ts";

/** Documents of Word, with macros or without. What reads them is loaded when there is one. */
export const docxReader: Reader = {
  id: "docx",
  extensions: [".docx", ".docm"],
  sniff: ({ bytes }) => archiveKind(bytes) === "docx",
  read: async (candidate) => (await import("../docx/read-word-document.ts")).readWordDocument(candidate),
};
