import type { Message } from "./finding.ts";

/** Bad usage: a wrong option, configuration or input. Caught once in `cli/`: one clear line, exit code 2. */
export class UsageError extends Error {
  readonly messages: Message;

  constructor(messages: Message) {
    super(messages.en);
    this.name = "UsageError";
    this.messages = messages;
  }
}

/** A file that cannot be read as a report: a binary, no table, a broken encoding. The other inputs are still done. */
export class InputError extends Error {
  readonly messages: Message;

  constructor(messages: Message) {
    super(messages.en);
    this.name = "InputError";
    this.messages = messages;
  }
}

/** A file that can be read and holds no report: in a folder it is passed over. */
export class NoReportError extends InputError {}

/** Throws where the program itself is wrong; the message names what should have held. */
export function invariant(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`invariant violated: ${what}`);
}
