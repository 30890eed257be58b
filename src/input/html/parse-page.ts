import type { DefaultTreeAdapterTypes } from "parse5";
import { InputError } from "../../core/errors.ts";
import { grouped, overLimit, withUnit } from "../limits/over-limit.ts";
import type { Candidate } from "../model/reader.ts";

/** What reads pages; whoever calls loads it. */
export type PageLibrary = typeof import("parse5");

/** As deep as a page may be nested: browsers stop at 512, and each element within costs a look at all around it. */
const MOST_DEPTH = 1000;
/** What stands between the cells of a table is put before it, among all that is there: so many looks take a second. */
const MOST_LOOKED = 1_000_000_000;
/** Elements and texts as they are written: so many take half a minute; a report of 10,000 rows has some 300,000. */
const MOST_WRITTEN = 2_000_000;
/** What a node of the tree takes, in bytes, measured with pages of short cells; a text is held twice. */
const COST = { node: 400, character: 4 } as const;
const MEBIBYTE = 1024 ** 2;

/**
 * The tree of a page, as browsers read it.
 * @throws {InputError} where it is nested too deep, or would take more memory than the limits allow: by what is
 * written, before any of it is read, and again while it is, since a short page can repeat what is not closed over and over.
 */
export function parsePage(
  text: string,
  { path, limits }: Pick<Candidate, "path" | "limits">,
  { parse, defaultTreeAdapter }: PageLibrary,
): DefaultTreeAdapterTypes.Document {
  const written = countNodes(text);
  const neededFor = (count: number) =>
    Math.ceil((count * COST.node + text.length * COST.character) / MEBIBYTE);
  if (written > MOST_WRITTEN) throw tooMany(path, written);
  if (neededFor(written) > limits.memory) throw tooMuch(path, written, neededFor(written), limits);
  let nodes = 0;
  let depth = 0;
  const count = () => {
    nodes++;
    const needed = neededFor(nodes);
    if (needed > limits.memory) throw tooMuch(path, nodes, 2 * needed, limits);
  };
  let looked = 0;
  const moved = (among: number) => {
    count();
    looked += among;
    if (looked > MOST_LOOKED) throw tooBroken(path);
  };
  return parse(text, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (name, namespace, attributes) => {
        count();
        return defaultTreeAdapter.createElement(name, namespace, attributes);
      },
      insertText: (parent, words) => {
        count();
        defaultTreeAdapter.insertText(parent, words);
      },
      insertBefore: (parent, node, before) => {
        moved(parent.childNodes.length);
        defaultTreeAdapter.insertBefore(parent, node, before);
      },
      insertTextBefore: (parent, words, before) => {
        moved(parent.childNodes.length);
        defaultTreeAdapter.insertTextBefore(parent, words, before);
      },
      onItemPush: () => {
        if (++depth > MOST_DEPTH) throw tooDeep(path);
      },
      onItemPop: () => {
        depth--;
      },
    },
  });
}

/** About how many elements and texts are written in a page; comments and scripts count as if they were some. */
function countNodes(text: string): number {
  let count = 0;
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at + 1)) {
    const letter = text.charCodeAt(at + 1) | 0x20;
    if (letter >= 0x61 && letter <= 0x7a) count++;
    if (at > 0 && text.charCodeAt(at - 1) > 0x20 && text[at - 1] !== ">") count++;
  }
  return count;
}

function tooMuch(path: string, nodes: number, needed: number, limits: Candidate["limits"]): InputError {
  const size = withUnit("memory", needed);
  const found = {
    ja: `HTMLの要素が多すぎます（${grouped(nodes)}個以上、およそ${size.ja}のメモリが要ります）`,
    en: `it has too many HTML elements (${grouped(nodes)} and more, for which about ${size.en} of memory would be needed)`,
  };
  return overLimit(path, "memory", limits, found, needed);
}

function tooMany(path: string, written: number): InputError {
  return new InputError({
    ja: `${path}: HTMLの要素が多すぎて、報告書として読めません（およそ${grouped(written)}個、上限は${grouped(MOST_WRITTEN)}個）。報告書の表だけを残すか、いくつかに分けてください。`,
    en: `${path}: it has too many HTML elements for a report (about ${grouped(written)}; the limit is ${grouped(MOST_WRITTEN)}). Keep only the tables of the report, or divide it.`,
  });
}

function tooDeep(path: string): InputError {
  return new InputError({
    ja: `${path}: HTMLの要素の入れ子が${MOST_DEPTH}段より深く、報告書の表として読めません。`,
    en: `${path}: its HTML elements are nested more than ${MOST_DEPTH} deep, which no report is.`,
  });
}

function tooBroken(path: string): InputError {
  return new InputError({
    ja: `${path}: 表の中でセルの外にある要素が多すぎて、HTMLとして読めません。`,
    en: `${path}: too much stands within a table but in no cell to be read as HTML.`,
  });
}
