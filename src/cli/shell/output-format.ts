import { basename, extname } from "node:path";
import { UsageError } from "../../core/errors.ts";
import { OUTPUT, USAGE } from "./messages.ts";

/**
 * What the name of an output file says of its format, by command. The first format of each is text for people, which
 * is also what goes to a file without an extension.
 */
export const OUTPUT_ENDINGS = {
  parse: {
    table: [".txt"],
    json: [".json"],
    ndjson: [".ndjson", ".jsonl"],
    csv: [".csv"],
    tsv: [".tsv"],
    parquet: [".parquet"],
    xlsx: [".xlsx"],
  },
  check: {
    pretty: [".txt"],
    json: [".json"],
    ndjson: [".ndjson", ".jsonl"],
    github: [],
    sarif: [".sarif", ".sarif.json"],
    junit: [".xml"],
    markdown: [".md", ".markdown"],
    html: [".html", ".htm"],
    parquet: [".parquet"],
    xlsx: [".xlsx"],
  },
  summary: { table: [".txt"], json: [".json"], csv: [".csv"], xlsx: [".xlsx"] },
} as const satisfies Readonly<Record<string, Endings<string>>>;

/** The extensions of each format. */
export type Endings<F extends string> = Readonly<Record<F, readonly string[]>>;

/** The file of an output, and the format that is named with it, if any. */
export interface OutputFile<F extends string> {
  readonly path: string;
  readonly format: F | null;
}

/** A format that an option asks for, and how that is written. */
export interface AskedFormat<F extends string> {
  readonly option: string;
  readonly format: F;
}

/**
 * Reads `FILE` or `FORMAT=FILE`. A word before the `=` is always taken for a format, and a format without a file for
 * a mistake: a file of such a name is written `./name`.
 * @throws {UsageError} for an unknown format, or where there is no file.
 */
export function parseOutput<F extends string>(text: string, endings: Endings<F>): OutputFile<F> {
  const [, name, path] = /^(\w+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined && !isFormat(text, endings) && text !== "") return { path: text, format: null };
  if (name === undefined || !isFormat(name, endings) || !path) {
    throw new UsageError(OUTPUT.invalid(text, Object.keys(endings)));
  }
  return { path, format: name };
}

/**
 * The format that goes to a file.
 * @throws {UsageError} where neither a format is named nor the extension is that of one.
 */
export function formatOf<F extends string>({ path, format }: OutputFile<F>, endings: Endings<F>): F {
  if (format !== null) return format;
  const extension = extname(path).replace(/^\.$/, "");
  const formats = Object.keys(endings) as F[];
  const [text] = formats;
  if (extension === "" && text !== undefined) return text;
  const name = basename(path).toLowerCase();
  const known = formats.flatMap((own) => endings[own].map((ending) => ({ ending, format: own })));
  // .sarif.json is no .json.
  const [longest] = known
    .filter(({ ending }) => name.endsWith(ending))
    .sort((a, b) => b.ending.length - a.ending.length);
  if (longest) return longest.format;
  const extensions = known.map(({ ending }) => ending);
  throw new UsageError(OUTPUT.unknownEnding(path, extension, extensions, formats));
}

/**
 * The one format that options and output ask for; what the output file is called counts where they say nothing, and
 * without one it is text, on a terminal or not: what a command prints should not depend on where it is looked at.
 * @throws {UsageError} where two are asked for, or the file's extension means nothing.
 */
export function chooseFormat<F extends string>(
  asked: readonly AskedFormat<F>[],
  output: OutputFile<F> | null,
  endings: Endings<F>,
): F {
  const named = output?.format ? [{ option: `--output ${output.format}=…`, format: output.format }] : [];
  const [first, ...others] = [...asked, ...named];
  if (!first) return formatOf(output ?? { path: "", format: null }, endings);
  const other = others.find(({ format }) => format !== first.format);
  if (other) throw new UsageError(USAGE.conflictingOption(first.option, other.option));
  return first.format;
}

function isFormat<F extends string>(text: string, endings: Endings<F>): text is F {
  return Object.hasOwn(endings, text);
}
