import Papa from "papaparse";
import { parse } from "parse5";
import { SaxesParser } from "saxes";
import type { Observation } from "../observation.ts";
import type { Oracle } from "./oracle.ts";
import { outputsIn } from "./outputs.ts";

/** What is wrong with texts of some formats, by format. */
const READERS: Readonly<Record<string, (text: string) => string[]>> = {
  "check/junit": wrongXml,
  "check/html": wrongHtml,
  "parse/csv": (text) => unevenRows(text, ",", '"'),
  "parse/excel": (text) => unevenRows(text, ",", '"'),
  "parse/tsv": (text) => unevenRows(text, "\t", ""),
  "summary/csv": (text) => unevenRows(text, ",", '"'),
  "summary/excel": (text) => unevenRows(text, ",", '"'),
};

/** Other programs can read what is written for them. */
export const wellFormed: Oracle = {
  id: "well-formed",
  about:
    "JUnit is XML, the page is HTML without a fault, CSV and TSV have as many cells in each row as headings",
  check: (observation: Observation) =>
    Object.entries(READERS).flatMap(([format, read]) =>
      outputsIn(observation, format).flatMap((text) => read(text).map((what) => `${format}: ${what}`)),
    ),
};

function wrongXml(text: string): string[] {
  const errors: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", ({ message }) => errors.push(message));
  parser.write(text).close();
  return errors.slice(0, 1);
}

function wrongHtml(text: string): string[] {
  const errors: string[] = [];
  parse(text, {
    onParseError: ({ code, startLine, startCol }) => errors.push(`${code} at ${startLine}:${startCol}`),
  });
  return errors.slice(0, 1);
}

function unevenRows(text: string, delimiter: string, quoteChar: string): string[] {
  const newline = delimiter === "\t" ? "\n" : "\r\n";
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, "").replace(/\r?\n$/, ""), {
    delimiter,
    newline,
    quoteChar,
  });
  const [head = []] = data;
  const at = data.findIndex((row) => row.length !== head.length);
  return at === -1 ? [] : [`row ${at + 1} has ${data[at]?.length} cells, the first one ${head.length}`];
}
