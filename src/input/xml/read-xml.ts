import { SaxesParser } from "saxes";
import type { InputError } from "../../core/errors.ts";

/** Attributes by the names that are written, with their prefixes. */
export type Attributes = Readonly<Record<string, string>>;

/** What is told of an XML text from its beginning to its end. Names of elements come without their prefixes. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
  /** Leaves out of a part of the text, cut anywhere, what need not be told. */
  shorten?(xml: string): string;
}

/** Deeper than any document of an office program; tables within tables take six each. */
const DEEPEST = 512;
/** So much is read at a time, in bytes. */
const SLICE = 64 * 1024;

/** Says of an XML text that it cannot be read, and why. */
export type XmlError = (reason: "damaged" | "doctype") => InputError;

/**
 * Reads XML as it comes. There are no entities but those of XML itself, since whatever declares some is refused.
 * @throws {InputError} made by `fail`, where it is no well-formed XML, declares a document type, or is too deep
 */
export function readXml(bytes: Uint8Array, handler: XmlHandler, fail: XmlError): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const localNames = new Map<string, string>();
  const localName = (name: string): string => {
    let local = localNames.get(name);
    if (local === undefined) {
      local = name.slice(name.indexOf(":") + 1);
      localNames.set(name, local);
    }
    return local;
  };
  let depth = 0;
  parser.on("doctype", () => {
    throw fail("doctype");
  });
  parser.on("error", () => {
    throw fail("damaged");
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (++depth > DEEPEST) throw fail("damaged");
    handler.open(localName(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    depth--;
    handler.close?.(localName(name));
  });
  if (handler.text) {
    const text = handler.text.bind(handler);
    parser.on("text", text);
    parser.on("cdata", text);
  }
  for (const part of decodeParts(bytes)) parser.write(handler.shorten ? handler.shorten(part) : part);
  parser.close();
}

function* decodeParts(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += SLICE)
    yield decoder.decode(bytes.subarray(at, at + SLICE), { stream: true });
  yield decoder.decode();
}

/** XML without a byte order mark is UTF-8, as office programs write it. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

/** An attribute by its name without a prefix, whatever prefix it has. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  if (attributes[name] !== undefined) return attributes[name];
  const suffix = `:${name}`;
  return Object.entries(attributes).find(([key]) => key.endsWith(suffix))?.[1];
}
