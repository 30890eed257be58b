import type { Lang, Message } from "../../core/finding.ts";
import { sanitizeForTerminal } from "../../text/sanitize.ts";
import { truncateToWidth } from "../../text/width.ts";
import { writeOut } from "../io/write-out.ts";
import type { OutStream } from "./env.ts";

export interface ProgressOptions {
  /** Gives standard error, which takes milliseconds to make and is not looked at before it is needed. */
  stream(): OutStream;
  /** How many inputs there are. */
  readonly total: number;
  readonly lang: Lang;
  /** The value of TERM, if any. */
  readonly term?: string | undefined;
  /** Milliseconds of any clock. */
  now(): number;
}

/** A line on a terminal that says what the program is at. */
export interface Progress {
  /** Begins with an input; `index` counts from 0. */
  start(index: number, path: string): Promise<void>;
  /** Takes the line away, so that something else can be written. */
  clear(): Promise<void>;
}

/** What takes less is over before it is read. */
const DELAY = 1000;
const CLEAR_LINE = "\r\u001b[2K";

const reading = (done: string, path: string): Message => ({
  ja: `読み込み中 ${done} ${path}`,
  en: `reading ${done} ${path}`,
});

/** Shows which of several inputs is being read, once this takes longer than a second; only ever on a terminal. */
export function createProgress({ stream, total, lang, term, now }: ProgressOptions): Progress {
  if (total < 2 || term === "dumb") return SILENT;
  const started = now();
  let shownOn: OutStream | null = null;
  return {
    start: async (index, path) => {
      if (now() - started < DELAY) return;
      const terminal = stream();
      if (terminal.isTTY !== true) return;
      const text = sanitizeForTerminal(reading(`${index + 1}/${total}`, path)[lang]);
      // A line that is full would go on in the next, where it could not be cleared.
      const line = truncateToWidth(text, Math.max(10, (terminal.columns ?? 80) - 1));
      shownOn = terminal;
      await writeOut(terminal, CLEAR_LINE + line);
    },
    clear: async () => {
      if (!shownOn) return;
      const terminal = shownOn;
      shownOn = null;
      await writeOut(terminal, CLEAR_LINE);
    },
  };
}

const SILENT: Progress = { start: async () => {}, clear: async () => {} };
