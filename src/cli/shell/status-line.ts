import type { Lang, Message } from "../../core/finding.ts";
import { sanitizeForTerminal } from "../../text/sanitize.ts";
import { truncateToWidth } from "../../text/width.ts";
import { writeOut } from "../io/write-out.ts";
import type { Env, OutStream } from "./env.ts";

export interface StatusOptions {
  /** Gives standard error, which takes milliseconds to make and is not looked at before it is needed. */
  stream(): OutStream;
  readonly lang: Lang;
  /** The value of TERM, if any. */
  readonly term?: string | undefined;
  /** Milliseconds of any clock. */
  now(): number;
}

/** A line on a terminal that says what the program is at, once this takes longer than a second. */
export interface StatusLine {
  show(message: () => Message): Promise<void>;
  /** Takes the line away, so that something else can be written. */
  clear(): Promise<void>;
}

/** What takes less is over before it is read. */
const DELAY = 1000;
const CLEAR_LINE = "\r\u001b[2K";

export function createStatusLine({ stream, lang, term, now }: StatusOptions): StatusLine {
  if (term === "dumb") return NO_STATUS_LINE;
  const started = now();
  let shownOn: OutStream | null = null;
  return {
    show: async (message) => {
      if (now() - started < DELAY) return;
      const terminal = stream();
      if (terminal.isTTY !== true) return;
      const text = sanitizeForTerminal(message()[lang]);
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

/** Standard error as a status line takes it. */
export function statusOptions(env: Env, lang: Lang): StatusOptions {
  return { stream: () => env.stderr, lang, term: env.vars["TERM"], now: () => env.now().getTime() };
}

export const NO_STATUS_LINE: StatusLine = { show: async () => {}, clear: async () => {} };
