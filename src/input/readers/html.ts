import type { Candidate, Reader } from "../model/reader.ts";

/** Tables of web pages, also those that office programs save. */
export const htmlReader: Reader = {
  id: "html",
  extensions: [".html", ".htm", ".xhtml"],
  sniff: isHtml,
  // Only here, since the library that reads pages is large.
  read: async (candidate) => {
    const [{ readHtml }, library] = await Promise.all([import("../html/read-html.ts"), import("parse5")]);
    return readHtml(candidate, library);
  },
};

/** How a page begins, whatever it is called: white space, comments and processing instructions aside. */
const PAGE_START = /^<(?:!doctype\s+html|html|head|body)[\s>]/i;
/** How a piece of a page may begin. */
const PIECE_START =
  /^<(?:table|caption|thead|tbody|tr|div|center|section|main|article|meta|title|style|h[1-6]|p)[\s>]/i;
const OWN_NAMES = /\.x?html?$/i;
const ASIDE: readonly (readonly [string, string])[] = [
  ["<!--", "-->"],
  ["<?", ">"],
];

/** Tags are leftovers in many a text: only one that begins with what pages begin with, and has a row of cells, is one. */
function isHtml(candidate: Candidate): boolean {
  const { text } = candidate.text();
  const start = beginning(text);
  if (PAGE_START.test(start)) return true;
  if (OWN_NAMES.test(candidate.path)) return /<t(?:able|r|d)[\s>]/i.test(text);
  return (
    PIECE_START.test(start) && /<tr[\s>]/i.test(text) && /<td[\s>]/i.test(text) && /<\/table>/i.test(text)
  );
}

/** Some characters of a text from where something other than white space and comments begins. */
function beginning(text: string): string {
  let from = skipBlanks(text, 0);
  for (let aside = ASIDE.find(([open]) => text.startsWith(open, from)); aside; ) {
    const end = text.indexOf(aside[1], from);
    if (end === -1) return "";
    from = skipBlanks(text, end + aside[1].length);
    aside = ASIDE.find(([open]) => text.startsWith(open, from));
  }
  return text.slice(from, from + 32);
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  return at;
}
