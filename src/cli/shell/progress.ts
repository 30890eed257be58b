import type { Message } from "../../core/finding.ts";
import { createSearch, type Search } from "../io/search.ts";
import { createStatusLine, NO_STATUS_LINE, type StatusOptions } from "./status-line.ts";

export interface ProgressOptions extends StatusOptions {
  /** How many inputs there are. */
  readonly total: number;
}

/** A line on a terminal that says what the program is at. */
export interface Progress {
  /** Begins with an input; `index` counts from 0. */
  start(index: number, path: string): Promise<void>;
  /** Takes the line away, so that something else can be written. */
  clear(): Promise<void>;
}

/** Files and folders looked at from one message of a search to the next. */
const SEARCH_STEP = 1000;

const reading = (done: string, path: string): Message => ({
  ja: `読み込み中 ${done} ${path}`,
  en: `reading ${done} ${path}`,
});

const searching = (seen: number, folder: string): Message => ({
  ja: `報告書を探しています（${seen} まで確認） ${folder}`,
  en: `looking for reports (${seen} so far) ${folder}`,
});

/** Shows which of several inputs is being read, once this takes longer than a second; only ever on a terminal. */
export function createProgress({ total, ...options }: ProgressOptions): Progress {
  const line = total < 2 ? NO_STATUS_LINE : createStatusLine(options);
  return {
    start: (index, path) => line.show(() => reading(`${index + 1}/${total}`, path)),
    clear: () => line.clear(),
  };
}

/** A search that shows where it is, once it takes longer than a second; `end` takes that away. */
export function createShownSearch(
  limit: number | undefined,
  options: StatusOptions,
): { readonly search: Search; end(): Promise<void> } {
  const line = createStatusLine(options);
  let next = 0;
  const search = createSearch(limit, (folder, seen) => {
    if (seen < next) return;
    next = seen + SEARCH_STEP;
    // Whatever is searched does not wait for the terminal.
    void line.show(() => searching(seen, folder));
  });
  return { search, end: () => line.clear() };
}
