/** A file of a case, by its name within the folder of the case. */
export interface CaseFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One call of the command line. */
export interface Call {
  readonly argv: readonly string[];
  /** Standard input; empty unless told. */
  readonly stdin?: Uint8Array;
  /** The environment variables. */
  readonly vars?: Readonly<Record<string, string>>;
}

/** What is given to the program: everything that a run depends on, so that it can be kept and run again. */
export interface FuzzCase {
  /** The generator that made it. */
  readonly kind: string;
  readonly seed: number;
  readonly files: readonly CaseFile[];
  /** The file that the stages read on their own, besides the command line; null where there is none. */
  readonly report: string | null;
  readonly calls: readonly Call[];
  /** Texts in which quantities are read. */
  readonly texts: readonly string[];
  /** Words that stand once each in the body of the report, and may not get lost. */
  readonly tokens: readonly string[];
}

/** A case out of some of its parts. */
export function makeCase(parts: Partial<FuzzCase> & Pick<FuzzCase, "kind" | "seed">): FuzzCase {
  return { files: [], report: null, calls: [], texts: [], tokens: [], ...parts };
}

/** How much a case holds, in bytes: what its cost is measured by. */
export function sizeOf({ files, calls, texts }: Pick<FuzzCase, "files" | "calls" | "texts">): number {
  const read = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const said = calls.reduce(
    (sum, { argv, stdin }) => sum + (stdin?.length ?? 0) + Buffer.byteLength(argv.join("")),
    0,
  );
  return read + said + Buffer.byteLength(texts.join(""));
}
