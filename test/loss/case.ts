import fc from "fast-check";
import { createRandom } from "../disturbances/random.ts";
import { type Account, account } from "./account.ts";
import { loadCorpus, SEED } from "./corpus.ts";
import { type Document, FORMATS } from "./document.ts";
import { makeReport } from "./layouts.ts";
import { type Carry, type Marked, type MarkOptions, mark } from "./mark.ts";
import { MUTATIONS } from "./mutations/index.ts";

/** A change of structure with the seed of its random choices. */
export interface Change {
  readonly name: string;
  readonly seed: number;
}

/** A report with changes of its structure, written in a format. */
export interface Case extends MarkOptions {
  /** Name of a report of the corpus, or the seed of a generated one. */
  readonly report: string | number;
  readonly changes: readonly Change[];
  readonly extension: string;
}

const corpus = new Map(loadCorpus().map((document) => [document.name, document]));
const seeds = fc.integer({ min: 1, max: 0x7fffffff });

/** Cases of every report, layout, mutation and format. */
export const CASES: fc.Arbitrary<Case> = fc.record({
  report: fc.oneof(
    { weight: 1, arbitrary: fc.constant(SEED) },
    { weight: 5, arbitrary: fc.constantFrom(...corpus.keys()) },
    { weight: 8, arbitrary: seeds },
  ),
  changes: fc.array(fc.record({ name: fc.constantFrom(...Object.keys(MUTATIONS)), seed: seeds }), {
    maxLength: 4,
  }),
  carry: fc.constantFrom<Carry>("inside", "end"),
  shares: fc.boolean(),
  around: fc.boolean(),
  extension: fc.constantFrom(...FORMATS.map(({ extension }) => extension)),
});

/** The document of a case, before its cells are marked. */
export function makeDocument({ report, changes }: Case): Document {
  const base = typeof report === "string" ? corpus.get(report) : makeReport(createRandom(report));
  if (!base) throw new Error(`there is no report ${report}`);
  return changes.reduce((document, { name, seed }) => {
    const mutate = MUTATIONS[name];
    if (!mutate) throw new Error(`there is no mutation ${name}`);
    return mutate(document, createRandom(seed));
  }, base);
}

type Written = MarkOptions & Pick<Case, "extension">;

/** A document with its cells marked, and the bytes of its file. */
export function writeMarked(
  document: Document,
  { extension, ...options }: Written,
): Marked & { bytes: Uint8Array } {
  const format = FORMATS.find((one) => one.extension === extension);
  if (!format) throw new Error(`there is no format ${extension}`);
  const marked = mark(document, options);
  return { ...marked, bytes: format.write(marked.document) };
}

/** What became of the cells of a document. */
export function runDocument(document: Document, written: Written): Account & { readonly tokens: number } {
  const { bytes, ...marks } = writeMarked(document, written);
  return { ...account(`report.${written.extension}`, bytes, marks), tokens: marks.tokens.length };
}

/** What is wrong with what became of a document: cells lost or doubled, a failure. */
export function findWrong(document: Document, written: Written): string[] {
  try {
    return complaints(runDocument(document, written));
  } catch (error) {
    return [`thrown: ${error}`];
  }
}

/** What is wrong with an account. A report that is refused loses nothing: the program says so. */
export function complaints({ lost, doubled }: Account): string[] {
  return [...lost.map((cell) => `lost: ${cell}`), ...doubled.map((cell) => `doubled: ${cell}`)];
}
