import { UsageError } from "../core/errors.ts";
import { DEFAULT_LIMITS, type Limits } from "../core/limits.ts";
import { digestOf, toHex } from "../core/sha256.ts";
import { decodeBytes, withoutMark } from "./encoding/decode.ts";
import { refuseBytes, refuseWideRows } from "./limits/refuse-excess.ts";
import type { Document, SourceFormat } from "./model/document.ts";
import type { Candidate, DecodedText, Part, Reader } from "./model/reader.ts";
import { refuseParts } from "./parts.ts";
import { csvReader } from "./readers/csv.ts";
import { docxReader } from "./readers/docx.ts";
import { htmlReader } from "./readers/html.ts";
import { markdownReader } from "./readers/markdown.ts";
import { odsReader } from "./readers/ods.ts";
import { pdfReader } from "./readers/pdf/reader.ts";
import { tsvReader } from "./readers/tsv.ts";
import { xlsxReader } from "./readers/xlsx.ts";

/** Every format, the ones that are surest of theirs first; the last takes whatever is text. */
export const READERS: readonly Reader[] = [
  pdfReader,
  xlsxReader,
  odsReader,
  docxReader,
  htmlReader,
  markdownReader,
  csvReader,
  tsvReader,
];

/** How a document is read; what is left out is found out. */
export interface ReadOptions {
  /** As the user named it; messages begin with it. */
  readonly path: string;
  /** In any usual spelling (`sjis`, `cp932`, `EUC-JP`, …). */
  readonly encoding?: string | undefined;
  /** The id of a reader. */
  readonly format?: SourceFormat | undefined;
  /** How much it may hold; the defaults unless told. */
  readonly limits?: Limits | undefined;
  /** What is to be read of a workbook or of pages; all of it unless told. */
  readonly part?: Part | undefined;
  /** Whether the source is to tell the SHA-256 of its bytes. */
  readonly digest?: boolean | undefined;
}

/**
 * Reads a report with the first reader that knows it, or with the one that is asked for. Gives a promise only where
 * that reader does.
 * @throws {InputError} where it cannot be read, or holds more than the limits allow.
 * @throws {UsageError} for a format or an encoding that is not known.
 */
export function readDocument(input: string | Uint8Array, options: ReadOptions): Document | Promise<Document> {
  const candidate = toCandidate(input, options);
  refuseBytes(candidate.path, input.length, candidate.limits);
  const reader = chooseReader(candidate, options.format);
  refuseParts(candidate, reader.id);
  const read = reader.read(candidate);
  const finish = (document: Document) => {
    const whole = withinLimits(document, candidate);
    return options.digest ? withDigest(whole, input) : whole;
  };
  return read instanceof Promise ? read.then(finish) : finish(read);
}

/** The same for callers that cannot wait. @throws {UsageError} where the format cannot be read at once. */
export function readDocumentNow(input: string | Uint8Array, options: ReadOptions): Document {
  const read = readDocument(input, options);
  if (!(read instanceof Promise)) return read;
  // Whatever comes of it, nobody waits for it any more.
  read.catch(() => {});
  throw new UsageError({
    ja: `${options.path}: この形式は非同期でしか読めません（parseReportAsync など、名前が Async で終わる関数を使ってください）`,
    en: `${options.path}: this format can only be read asynchronously (use parseReportAsync or another function whose name ends in Async)`,
  });
}

function withDigest(document: Document, input: string | Uint8Array): Document {
  return { ...document, source: { ...document.source, sha256: toHex(digestOf(input)) } };
}

function withinLimits(document: Document, { path, limits }: Candidate): Document {
  for (const grid of document.grids) refuseWideRows(path, grid, limits);
  return document;
}

function chooseReader(candidate: Candidate, format: SourceFormat | undefined): Reader {
  const reader = READERS.find(({ id, sniff }) => (format === undefined ? sniff(candidate) : id === format));
  if (reader) return reader;
  const known = READERS.map(({ id }) => id).join(", ");
  throw new UsageError({
    ja: `形式 ${format} は読めません (読める形式: ${known})`,
    en: `there is no format ${format} (choose from ${known})`,
  });
}

function toCandidate(
  input: string | Uint8Array,
  { path, encoding, limits = DEFAULT_LIMITS, part = {} }: ReadOptions,
): Candidate {
  let decoded: DecodedText | undefined;
  return {
    path,
    limits,
    part,
    bytes: typeof input === "string" ? null : input,
    text: () => {
      decoded ??=
        typeof input === "string"
          ? { text: withoutMark(input), encoding: "utf-8" }
          : decodeBytes(input, { path, encoding });
      return decoded;
    },
  };
}
