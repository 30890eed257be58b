import type { Message } from "../../core/finding.ts";
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
