import type { Message } from "../core/finding.ts";
import { USAGE } from "./shell/messages.ts";

interface Translation {
  /** What stands before, between and behind the parts that are the message's own. */
  readonly frame: readonly string[];
  message(parts: readonly string[], similar: string | undefined): Message;
}

const SIMILAR = "\n(Did you mean ";

// Commander has no other interface to its messages than their English text; a test holds each of these to it.
const TRANSLATIONS: Readonly<Record<string, Translation>> = {
  "commander.unknownOption": {
    frame: ["unknown option '", "'"],
    message: ([option = ""], similar) => USAGE.unknownOption(option, similar),
  },
  "commander.unknownCommand": {
    frame: ["unknown command '", "'"],
    message: ([name = ""], similar) => USAGE.unknownCommand(name, similar),
  },
  "commander.missingArgument": {
    frame: ["missing required argument '", "'"],
    message: ([name = ""]) => USAGE.missingArgument(name),
  },
  "commander.optionMissingArgument": {
    frame: ["option '", "' argument missing"],
    message: ([option = ""]) => USAGE.optionMissingArgument(option),
  },
  "commander.excessArguments": {
    frame: ["Expected ", " argument", " but got ", "."],
    message: ([expected = "", , given = ""]) => USAGE.excessArguments(expected, given),
  },
  "commander.invalidArgument": {
    frame: ["option '", "' argument '", "' is invalid. Allowed choices are ", "."],
    message: ([option = "", value = "", choices = ""]) => USAGE.invalidValue(option, value, choices),
  },
  "commander.conflictingOption": {
    frame: ["option '", "' cannot be used with option '", "'"],
    message: ([option = "", other = ""]) => USAGE.conflictingOption(option, other),
  },
};

/** Commander's complaint in both languages; its own words where it is one that is not known here. */
export function translateUsageError({ code, message }: { code: string; message: string }): Message {
  const english = message.replace(/^error: /, "");
  const [complaint, similar] = splitSimilar(english);
  const translation = TRANSLATIONS[code];
  const parts = translation && partsOf(complaint, translation.frame);
  return parts ? translation.message(parts, similar) : USAGE.other(english);
}

/** The complaint, and the names that Commander proposes behind it: `(Did you mean one of --a, --b?)`. */
function splitSimilar(english: string): [complaint: string, similar: string | undefined] {
  const at = english.lastIndexOf(SIMILAR);
  if (at < 0 || !english.endsWith("?)")) return [english, undefined];
  return [english.slice(0, at), english.slice(at + SIMILAR.length, -2).replace(/^one of /, "")];
}

/** The parts between the pieces of the frame, sought from the end; null where a piece is missing. */
function partsOf(text: string, frame: readonly string[]): string[] | null {
  const parts: string[] = [];
  let end = text.length;
  for (const [index, piece] of [...frame.entries()].reverse()) {
    const isLast = index === frame.length - 1;
    const at = isLast
      ? text.endsWith(piece)
        ? end - piece.length
        : -1
      : text.lastIndexOf(piece, end - piece.length);
    if (at < 0) return null;
    if (!isLast) parts.unshift(text.slice(at + piece.length, end));
    end = at;
  }
  return parts;
}
