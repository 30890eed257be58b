import type { Message } from "../../core/finding.ts";
import type { SourceFormat } from "../../input/model/document.ts";
import { READERS } from "../../input/read-document.ts";

/** The endings of names that a reader calls its own, the plainest format first. */
export const REPORT_EXTENSIONS: readonly string[] = READERS.toReversed().flatMap(
  ({ extensions }) => extensions,
);

/** Whether a file of a folder may be a report, by its name. */
export function isReportName(name: string): boolean {
  const small = name.toLowerCase();
  return REPORT_EXTENSIONS.some((extension) => small.endsWith(extension));
}

/** The endings as people list them. */
export function listExtensions(): Message {
  const others = REPORT_EXTENSIONS.slice(0, -1).join(", ");
  return { ja: REPORT_EXTENSIONS.join("、"), en: `${others} and ${REPORT_EXTENSIONS.at(-1)}` };
}

/**
 * The formats by how much of a table they keep: merged cells, cells at all, columns told by a guess; texts come last.
 * Of a report that is there in several, the first one is used.
 */
const RICHEST_FIRST: readonly SourceFormat[] = ["xlsx", "ods", "docx", "html", "pdf"];

/** Files with those of the richest formats first, else in their order. */
export function richestFirst<T extends { readonly path: string }>(files: readonly T[]): T[] {
  const ranks = new Map(files.map((file) => [file, rankOf(file.path)]));
  return files.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}

function rankOf(path: string): number {
  const small = path.toLowerCase();
  const reader = READERS.find(({ extensions }) => extensions.some((one) => small.endsWith(one)));
  const rank = reader ? RICHEST_FIRST.indexOf(reader.id) : -1;
  return rank === -1 ? RICHEST_FIRST.length : rank;
}

/** Whether a file seems to be a text, whose places are lines, by its name. */
export function isTextName(path: string): boolean {
  return rankOf(path) === RICHEST_FIRST.length;
}
