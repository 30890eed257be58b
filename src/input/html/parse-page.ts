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
/** What a node of the tree takes, in bytes, measured with pages of short cells; a text is held twice. */
const COST = { node: 400, character: 4 } as const;
const MEBIBYTE = 1024 ** 2;

/**
 * The tree of a page, as browsers read it.
 * @throws {InputError} where it is nested too deep, or would take more memory than the limits allow; seen while it is
 * read, since a short page can repeat what is not closed over and over.
 */
export function parsePage(
  text: string,
  { path, limits }: Pick<Candidate, "path" | "limits">,
  { parse, defaultTreeAdapter }: PageLibrary,
): DefaultTreeAdapterTypes.Document {
  let nodes = 0;
  let depth = 0;
  const count = () => {
    nodes++;
    const needed = Math.ceil((nodes * COST.node + text.length * COST.character) / MEBIBYTE);
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

function tooMuch(path: string, nodes: number, needed: number, limits: Candidate["limits"]): InputError {
  const size = withUnit("memory", needed);
  const found = {
    ja: `HTMLの要素が多すぎます（${grouped(nodes)}個以上、およそ${size.ja}のメモリが要ります）`,
    en: `it has too many HTML elements (${grouped(nodes)} and more, for which about ${size.en} of memory would be needed)`,
  };
  return overLimit(path, "memory", limits, found, needed);
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
