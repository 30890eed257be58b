import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { createXmlScanner, type XmlEvents } from "../../../src/input/xml/scan-xml.ts";

type Told = readonly (readonly [string, ...unknown[]])[];

/** Texts that follow each other are one: where they are cut is for each parser to choose. */
function joined(told: Told): Told {
  const out: [string, ...unknown[]][] = [];
  for (const [kind, value, ...more] of told) {
    const last = out.at(-1);
    if (kind === "text" && last?.[0] === "text") last[1] = `${last[1]}${value}`;
    else if (kind !== "text" || value !== "") out.push([kind, value, ...more]);
  }
  return out;
}

/** What is told of parts; null where they are refused. */
function scan(parts: readonly string[]): Told | null {
  const told: [string, ...unknown[]][] = [];
  const events: XmlEvents = {
    open: (name, attributes) => told.push(["open", name, { ...attributes }]),
    text: (text) => told.push(["text", text]),
    close: (name) => told.push(["close", name]),
    fail(reason) {
      throw new Error(reason);
    },
  };
  try {
    const scanner = createXmlScanner(events);
    for (const part of parts) scanner.write(part);
    scanner.end();
  } catch {
    return null;
  }
  return joined(told);
}

function byLibrary(xml: string): Told | null {
  const told: [string, ...unknown[]][] = [];
  const parser = new SaxesParser({ xmlns: false });
  let isBroken = false;
  let depth = 0;
  parser.on("error", () => {
    isBroken = true;
  });
  parser.on("opentag", ({ name, attributes }) => {
    depth++;
    told.push(["open", name, { ...attributes }]);
  });
  parser.on("text", (text) => depth > 0 && told.push(["text", text]));
  parser.on("cdata", (text) => told.push(["text", text]));
  parser.on("closetag", ({ name }) => {
    depth--;
    told.push(["close", name]);
  });
  parser.write(xml).close();
  return isBroken ? null : joined(told);
}

function cut(xml: string, at: readonly number[]): string[] {
  const places = [0, ...at.map((one) => one % (xml.length + 1)).toSorted((a, b) => a - b), xml.length];
  return places.slice(1).map((end, i) => xml.slice(places[i], end));
}

const words = fc.constantFrom("市", " ", "&amp;", "&#26408;", "&#x6728;", "x>y", "\r\n", '"', "𠮷", "&lt;b");
const text = fc.array(words, { maxLength: 4 }).map((list) => list.join(""));
const value = text.map((one) => one.replaceAll('"', "'").replaceAll("\r\n", " "));
const { node } = fc.letrec<{ node: string; list: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.constantFrom(
      "<!-- a < b > -->",
      "<![CDATA[<c>&amp;]]]]>",
      "<?p q?>",
      "<b/>",
      "<w:t  xml:space = 'x'\n/>",
    ),
    fc.tuple(value, tie("list")).map(([a, list]) => `<c r="${a}" s='1>2'>${list}</c >`),
  ),
  list: fc.array(tie("node"), { maxLength: 4 }).map((list) => list.join("")),
}));
const pages = node.map((inner) => `<?xml version="1.0"?>\n<!-- x --><a>${inner}</a>\n`);
const places = fc.array(fc.nat(), { maxLength: 6 });

describe("a scan of XML", () => {
  test("tells what a parser of XML tells, wherever its parts are cut", () => {
    fc.assert(
      fc.property(pages, places, (xml, at) => {
        expect(scan(cut(xml, at))).toEqual(byLibrary(xml));
      }),
    );
  });

  test("tells one character at a time the same as all at once", () => {
    fc.assert(
      fc.property(pages, (xml) => {
        expect(scan([...xml])).toEqual(scan([xml]));
      }),
    );
  });

  test.each([
    "<a>",
    "<a></b>",
    "<a/><b/>",
    "<a>&who;</a>",
    "<a>&#0;</a>",
    "<a>&#xD800;</a>",
    "<a>&#1114112;</a>",
    "<a>&amp</a>",
    "<a b=c/>",
    "<a b='1' b='2'/>",
    "<a b='<'/>",
    "<a b/>",
    "< a/>",
    "<a>\0</a>",
    "<a/>x",
    "x<a/>",
    "",
    "<a><!-- ",
    "<a><![CDATA[x</a>",
    "<a",
    "</a>",
  ])("refuses %j, as a parser of XML does", (xml) => {
    expect(byLibrary(xml)).toBeNull();
    expect(scan([xml])).toBeNull();
    expect(scan([...xml])).toBeNull();
  });

  test("refuses a document type by its name", () => {
    const fail = (reason: string): never => {
      throw new Error(reason);
    };
    const events = { open() {}, text() {}, close() {}, fail };
    const scanner = createXmlScanner(events);
    expect(() => scanner.write('<?xml version="1.0"?><!DOCTYPE a><a/>')).toThrow("doctype");
  });

  test("keeps what never ends in bounds", () => {
    const part = "x".repeat(64 * 1024);
    const started = process.cpuUsage().user;
    expect(scan(["<a><!--", ...Array<string>(400).fill(part)])).toBeNull();
    expect(scan(["<a b='", ...Array<string>(400).fill(part)])).toBeNull();
    expect(process.cpuUsage().user - started).toBeLessThan(2_000_000);
  });
});
