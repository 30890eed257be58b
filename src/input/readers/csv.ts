import { readQuotedGrid } from "../grid/read-quoted.ts";
import type { Reader } from "../model/reader.ts";
import { detectFormat } from "./detect-format.ts";
import { readTextDocument } from "./text-document.ts";

/** Comma-separated text with RFC 4180 quoting. */
export const csvReader: Reader = {
  id: "csv",
  extensions: [".csv"],
  sniff: (candidate) => detectFormat(candidate.text().text, candidate.path) === "csv",
  read: (candidate) => readTextDocument(candidate, "csv", (lines) => readQuotedGrid(lines, ",")),
};
