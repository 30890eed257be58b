import { findTagEnd, readTag, skipBlanks } from "./read-tag.ts";
import { resolveReferences } from "./references.ts";

/** What is told of an XML text, with the names as they are written. Every element that opens closes. */
export interface XmlEvents {
  open(name: string, attributes: Record<string, string>): void;
  text(text: string): void;
  close(name: string): void;
  /** It is no well-formed XML, or declares a document type. Throws. */
  fail(reason: "damaged" | "doctype"): never;
}

/** Takes an XML text in parts, cut anywhere. */
export interface XmlScanner {
  write(part: string): void;
  /** There is no more of it. */
  end(): void;
}

/** A tag that is longer is none that programs write; it would have to be looked through anew with each part. */
const LONGEST_TAG = 1024 ** 2;
/** The longest reference, and the longest mark that begins what is no element, may be cut by the end of a part. */
const LONGEST_MARK = 16;

/** What stands in XML beside elements and text: how it begins and ends, and whether its content is text. */
const SECTIONS = [
  { begin: "<!--", end: "-->", isText: false },
  { begin: "<![CDATA[", end: "]]>", isText: true },
  { begin: "<?", end: "?>", isText: false },
] as const;
type Section = (typeof SECTIONS)[number];

const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

/**
 * Tells of XML as it comes. It looks for the next mark in whole texts, where a parser that goes by character takes many
 * times as long: sheets have fifty million of them. It knows what office files are made of, and no document types.
 */
export function createXmlScanner(events: XmlEvents): XmlScanner {
  const open: string[] = [];
  let rest = "";
  let section: Section | null = null;
  let hasRoot = false;

  const tellText = (written: string) => {
    const text = resolveReferences(written.includes("\r") ? written.replace(/\r\n?/g, "\n") : written);
    if (text === null) return events.fail("damaged");
    if (open.length > 0) events.text(text);
    else if (skipBlanks(text, 0, text.length) < text.length) events.fail("damaged");
  };
  const closeElement = (name: string) => {
    if (open.pop() !== name) events.fail("damaged");
    events.close(name);
  };
  const openElement = (xml: string, start: number, end: number) => {
    const tag = readTag(xml, start, end);
    if (tag === null || (open.length === 0 && hasRoot)) return events.fail("damaged");
    hasRoot = true;
    open.push(tag.name);
    events.open(tag.name, tag.attributes);
    if (tag.isClosed) closeElement(tag.name);
  };
  /** Goes through what is within a section; where its end has not come, all but what may begin it. */
  const passSection = (xml: string, at: number, { end, isText }: Section): number => {
    const found = xml.indexOf(end, at);
    const stop = found === -1 ? Math.max(at, xml.length - end.length + 1) : found;
    if (isText && stop > at) {
      if (open.length === 0) events.fail("damaged");
      events.text(xml.slice(at, stop));
    }
    if (found === -1) return stop;
    section = null;
    return found + end.length;
  };
  /** Goes through what begins with `<`; where not all of it has come, it stays where it is. */
  const passMark = (xml: string, at: number): number => {
    section = SECTIONS.find(({ begin }) => xml.startsWith(begin, at)) ?? null;
    if (section) return at + section.begin.length;
    if (xml.length - at < LONGEST_MARK && !xml.includes(">", at)) return at;
    if (xml.startsWith("<!", at)) events.fail(isDoctype(xml, at) ? "doctype" : "damaged");
    const end = findTagEnd(xml, at);
    if (end === -1 && xml.length - at > LONGEST_TAG) events.fail("damaged");
    if (end === -1) return at;
    if (xml[at + 1] === "/") closeElement(xml.slice(at + 2, end).trimEnd());
    else openElement(xml, at + 1, end);
    return end + 1;
  };
  /** Goes through a text up to the next mark, or up to a reference or line end that may go on with the next part. */
  const passText = (xml: string, at: number): number => {
    const mark = xml.indexOf("<", at);
    const stop = mark === -1 ? wholeEnd(xml, at) : mark;
    if (stop > at) tellText(xml.slice(at, stop));
    return stop;
  };
  return {
    write(part) {
      if (FORBIDDEN.test(part)) events.fail("damaged");
      const xml = rest + part;
      let at = 0;
      while (at < xml.length) {
        const next: number = section
          ? passSection(xml, at, section)
          : xml[at] === "<"
            ? passMark(xml, at)
            : passText(xml, at);
        if (next === at) break;
        at = next;
      }
      rest = xml.slice(at);
    },
    end() {
      if (rest !== "" && !section && !rest.includes("<")) tellText(rest);
      else if (rest !== "") events.fail("damaged");
      if (section || open.length > 0 || !hasRoot) events.fail("damaged");
    },
  };
}

function isDoctype(xml: string, at: number): boolean {
  return xml.slice(at, at + "<!DOCTYPE".length).toUpperCase() === "<!DOCTYPE";
}

/** Where a text can be cut without cutting a reference or a line end. */
function wholeEnd(xml: string, at: number): number {
  const reference = xml.lastIndexOf("&");
  if (reference >= at && xml.length - reference < LONGEST_MARK && !xml.includes(";", reference))
    return reference;
  return xml.endsWith("\r") ? xml.length - 1 : xml.length;
}
