import { createRequire } from "node:module";
import type { ValidateFunction } from "ajv";
import Papa from "papaparse";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { Log, Message } from "sarif";
import { SaxesParser } from "saxes";
import { expect } from "vitest";
import { checkJson } from "../../src/contract/check-schema.ts";
import type { ParseJson } from "../../src/contract/parse-schema.ts";
import { summaryJson } from "../../src/contract/summary-schema.ts";
import { sanitizeForTerminal } from "../../src/text/sanitize.ts";
import { readCommand } from "./oracles.ts";
import type { RunName } from "./outputs.ts";

/** What was read, as the JSON of `parse` has it: JSON changes nothing. */
export interface Known {
  readonly path: string;
  readonly report: ParseJson;
}

type Reader = (output: string, known: Known) => void;

/** Each output as the programs read it that it is for. */
export const READERS: Partial<Record<RunName, Reader>> = {
  "parse csv": (text, known) => readTable(text, ",", known),
  "parse excel": (text, known) => {
    for (const cell of readTable(text.slice(1), ",", known)) expect(cell).not.toMatch(FORMULA);
  },
  "parse tsv": (text, known) => readTable(text, "\t", known),
  "summary excel": (text) => {
    for (const cell of readCells(text.slice(1), ",").flat()) expect(cell).not.toMatch(FORMULA);
  },
  json: (text, { path }) => {
    const json = JSON.parse(text);
    expect(checkJson.parse(json)).toEqual(json);
    expect(json.reports[0].source.path).toBe(path);
    expect(json.notRead).toHaveLength(1);
  },
  "summary json": (text) => {
    const json = JSON.parse(text);
    expect(summaryJson.parse(json)).toEqual(json);
  },
  ndjson: (text) => {
    for (const line of text.trimEnd().split("\n")) expect(JSON.parse(line)).toBeTypeOf("object");
  },
  github: readGithub,
  sarif: readSarif,
  junit: readJunit,
  markdown: readMarkdown,
  html: readHtml,
};

/** What a spreadsheet runs; a number with a sign, and the dash for nothing, it does not. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=@＝＠]|^[\s\p{Cc}\p{Cf}]*[+\-＋－](?![\d０-９.,，．]*[%％]?$)/u;

function readCells(text: string, delimiter: string): string[][] {
  const quoteChar = delimiter === "\t" ? "" : '"';
  const { data, errors } = Papa.parse<string[]>(text.replaceAll("\r\n", "\n").trimEnd(), {
    newline: "\n",
    delimiter,
    quoteChar,
  });
  expect(errors).toEqual([]);
  return data;
}

/** A row for each initiative, as long as the header; gives all cells. */
function readTable(text: string, delimiter: string, { path, report }: Known): string[] {
  const [header = [], ...rows] = readCells(text, delimiter);
  expect(rows).toHaveLength(report.initiatives.length);
  for (const row of rows) expect(row).toHaveLength(header.length);
  // For Excel the headings are in the language of the reader.
  const column = header.findIndex((heading) => heading === "path" || heading === "ファイル");
  const shown = withoutMarks(rows[0]?.[column]);
  const plain = withoutMarks(sanitizeForTerminal(path));
  // The apostrophe keeps a spreadsheet from running it.
  expect([plain, `'${plain}`]).toContain(shown);
  return [header, ...rows].flat();
}

/** Without what stands for the beginning of a command. */
function withoutMarks(text = ""): string {
  return text.replace(/：|::?/g, ":").replace(/[#＃]+\[/g, "#[");
}

function readGithub(text: string, { path }: Known): void {
  const commands = text.trimEnd().split("\n").map(readCommand);
  const known = ["file", "line", "endLine", "col", "endColumn", "title"];
  for (const command of commands) {
    expect(["error", "warning", "notice"]).toContain(command?.name);
    expect(Object.keys(command?.properties ?? {}).filter((name) => !known.includes(name))).toEqual([]);
  }
  const files = new Set(commands.map((command) => withoutMarks(command?.properties["file"])));
  const names = [path, `${path} なし`].map((name) => withoutMarks(sanitizeForTerminal(name)));
  // The notice at the end is about no file.
  expect(files).toEqual(new Set([...names, ""]));
}

/** The official schema, as Microsoft's own matchers carry it. */
const validateSarif = ((): ValidateFunction => {
  // The validators are CommonJS whose types do not say how they are imported.
  const require = createRequire(import.meta.url);
  const ajv = new (require("ajv-draft-04").default)({ strict: false, unicodeRegExp: false });
  require("ajv-formats").default(ajv);
  return ajv.compile(require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"));
})();

function readSarif(text: string, { path }: Known): void {
  const log = JSON.parse(text) as Log;
  validateSarif(log);
  expect(validateSarif.errors).toBeNull();
  const [run] = log.runs;
  const results = run?.results ?? [];
  const notifications = run?.invocations?.[0]?.toolExecutionNotifications ?? [];
  const messages: (Message | undefined)[] = [
    ...results.flatMap(({ message, relatedLocations = [] }) => [
      message,
      ...relatedLocations.map((place) => place.message),
    ]),
    ...notifications.map(({ message }) => message),
  ];
  expect(messages.length).toBeGreaterThan(0);
  // A bracket that is not escaped may begin a link.
  for (const message of messages) {
    expect(message?.text?.replace(/\\[\\[\]]/g, "")).not.toMatch(/[[\]\\]/);
    expect(sanitizeForTerminal(message?.text ?? "")).toBe(message?.text);
  }
  const uris = results.map((one) => one.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? "");
  for (const uri of uris) {
    expect(uri).toMatch(/^[\w!~*'().%-]+$/);
    expect(decodeURIComponent(new URL(uri, "file:///w/").pathname)).toBe(`/w/${path}`);
  }
}

function readJunit(text: string, { path, report }: Known): void {
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) =>
    elements.push({ name, attributes: { ...attributes } as never }),
  );
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
  const names = [
    "testsuites",
    "testsuite",
    "properties",
    "property",
    "testcase",
    "failure",
    "error",
    "system-out",
  ];
  expect(elements.filter(({ name }) => !names.includes(name))).toEqual([]);
  const cases = elements.filter(({ name }) => name === "testcase");
  expect(cases.length - report.initiatives.length).toBeGreaterThanOrEqual(1);
  expect(cases.length - report.initiatives.length).toBeLessThanOrEqual(2);
  const [suite] = elements.filter(({ name }) => name === "testsuite");
  // What XML cannot write is the replacement character.
  const shown = path.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "\ufffd");
  expect(suite?.attributes["name"]).toBe(sanitizeForTerminal(shown));
}

/** Markdown without its entities and escaped marks: what is left is the renderer's own. */
function readMarkdown(text: string): void {
  for (const line of text.split("\n")) {
    // What GitHub makes a link, a mention or an issue of, unless something without width stands within.
    expect(line).not.toMatch(/:\/\/|www\.|GH-\d|(?<!&)#\d|@(?!&#8203;)/i);
    const own = line.replace(/&(?:#8203|lt|gt|amp);|\\[\\`*_[\]|~#$]/g, "");
    expect(own).not.toMatch(/[<>[\]`\\~$&]/);
    if (own.startsWith("|")) expect([4, 5, 7]).toContain(own.split("|").length - 1 || 0);
    else expect(own).toMatch(/^(?:#{2,4} [^#]*|- \*\*[^*]*\*\*: [^*]*|\*\*[^*]*\*\*|[^*#|_]*)$/);
  }
}

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

function readHtml(text: string, { path }: Known): void {
  const errors: string[] = [];
  const document = parse(text, { onParseError: ({ code }) => errors.push(code) });
  const elements = elementsOf(document);
  expect(errors).toEqual([]);
  const loud = /^(?:iframe|img|object|embed|base|form|link|frame|audio|video|template|math)$/;
  expect(elements.filter(({ tagName }) => loud.test(tagName))).toEqual([]);
  expect(elements.filter(({ tagName }) => ["script", "style"].includes(tagName))).toHaveLength(2);
  const attributes = elements.flatMap(({ attrs }) => attrs);
  expect(attributes.filter(({ name }) => /^(?:on|src|style|srcdoc|formaction|xlink)/.test(name))).toEqual([]);
  const links = attributes.filter(({ name }) => name === "href").map(({ value }) => value);
  expect(links.filter((value) => !/^#[A-Za-z][\w-]*$/.test(value))).toEqual([]);
  const files = elements.filter(({ attrs }) => attrs.some(({ value }) => value === "file")).map(textOf);
  expect(new Set(files)).toEqual(new Set([sanitizeForTerminal(path)]));
}

function elementsOf(node: Node): Element[] {
  const children = "childNodes" in node ? node.childNodes : [];
  return [...("tagName" in node ? [node] : []), ...children.flatMap(elementsOf)];
}

function textOf(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
