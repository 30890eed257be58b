import { resolveReferences } from "./references.ts";

/** A tag as it was written. Attributes stand by the names that are written, with their prefixes. */
export interface Tag {
  readonly name: string;
  readonly attributes: Record<string, string>;
  /** `<a/>`, which closes itself. */
  readonly isClosed: boolean;
}

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const EQUALS = 0x3d;
const SLASH = 0x2f;
const LESS = 0x3c;
const MORE = 0x3e;

/** Where the tag ends that begins at `start`: at its `>` outside of quotes; -1 where that has not come yet. */
export function findTagEnd(xml: string, start: number): number {
  const end = xml.indexOf(">", start);
  if (end === -1) return -1;
  let quote = 0;
  for (let at = start; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === QUOTE || code === APOSTROPHE) quote = code;
    else if (code === MORE) return at;
  }
  return -1;
}

/** Reads what stands between `<` and `>`; null where it is no tag that begins an element. */
export function readTag(xml: string, start: number, close: number): Tag | null {
  const isClosed = close > start && xml.charCodeAt(close - 1) === SLASH;
  const end = isClosed ? close - 1 : close;
  let at = nameEnd(xml, start, end);
  if (at === start) return null;
  const name = xml.slice(start, at);
  const attributes: Record<string, string> = Object.create(null);
  for (;;) {
    const from = skipBlanks(xml, at, end);
    if (from === end) return { name, attributes, isClosed };
    if (from === at) return null;
    const one = readAttribute(xml, from, end);
    if (one === null || attributes[one.name] !== undefined) return null;
    attributes[one.name] = one.value;
    at = one.end;
  }
}

interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly end: number;
}

function readAttribute(xml: string, start: number, end: number): Attribute | null {
  const nameStop = nameEnd(xml, start, end);
  const equals = skipBlanks(xml, nameStop, end);
  if (nameStop === start || equals >= end || xml.charCodeAt(equals) !== EQUALS) return null;
  const open = skipBlanks(xml, equals + 1, end);
  const quote = xml.charCodeAt(open);
  if (open >= end || (quote !== QUOTE && quote !== APOSTROPHE)) return null;
  const close = xml.indexOf(quote === QUOTE ? '"' : "'", open + 1);
  if (close === -1 || close >= end) return null;
  const written = xml.slice(open + 1, close);
  const value = written.includes("<") ? null : resolveReferences(written);
  return value === null ? null : { name: xml.slice(start, nameStop), value, end: close + 1 };
}

function nameEnd(xml: string, start: number, end: number): number {
  let at = start;
  while (at < end && isNamed(xml.charCodeAt(at))) at++;
  return at;
}

/** Whatever is neither a blank nor a mark of tags may stand in a name. */
function isNamed(code: number): boolean {
  return code > 0x20 && code !== EQUALS && code !== SLASH && code !== LESS && !isQuote(code) && code !== 0x26;
}

function isQuote(code: number): boolean {
  return code === QUOTE || code === APOSTROPHE;
}

/** Where the first character stands that is no blank of XML. */
export function skipBlanks(xml: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(xml.charCodeAt(at))) at++;
  return at;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
