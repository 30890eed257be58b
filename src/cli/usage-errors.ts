import type { Message } from "../core/finding.ts";
import { USAGE } from "./shell/messages.ts";

interface Translation {
  readonly pattern: RegExp;
  message(groups: readonly string[]): Message;
}

// Commander has no other interface to its messages than their English text; a test holds each of these to it.
const TRANSLATIONS: Readonly<Record<string, Translation>> = {
  "commander.unknownOption": {
    pattern: /^unknown option '([\s\S]*?)'(?:\n\(Did you mean (?:one of )?(.+)\?\))?$/,
    message: ([option = "", similar]) => USAGE.unknownOption(option, similar),
  },
  "commander.unknownCommand": {
    pattern: /^unknown command '([\s\S]*?)'(?:\n\(Did you mean (?:one of )?(.+)\?\))?$/,
    message: ([name = "", similar]) => USAGE.unknownCommand(name, similar),
  },
  "commander.missingArgument": {
    pattern: /^missing required argument '(.+)'$/,
    message: ([name = ""]) => USAGE.missingArgument(name),
  },
  "commander.optionMissingArgument": {
    pattern: /^option '(.+)' argument missing$/,
    message: ([option = ""]) => USAGE.optionMissingArgument(option),
  },
  "commander.excessArguments": {
    pattern: /Expected (\d+) arguments? but got (\d+)\.$/,
    message: ([expected = "", given = ""]) => USAGE.excessArguments(expected, given),
  },
  "commander.invalidArgument": {
    pattern: /^option '(.+?)' argument '([\s\S]*)' is invalid\. Allowed choices are (.+)\.$/,
    message: ([option = "", value = "", choices = ""]) => USAGE.invalidValue(option, value, choices),
  },
  "commander.conflictingOption": {
    pattern: /^option '(.+)' cannot be used with option '(.+)'$/,
    message: ([option = "", other = ""]) => USAGE.conflictingOption(option, other),
  },
};

/** Commander's complaint in both languages; its own words where it is one that is not known here. */
export function translateUsageError({ code, message }: { code: string; message: string }): Message {
  const english = message.replace(/^error: /, "");
  const translation = TRANSLATIONS[code];
  const match = translation?.pattern.exec(english);
  return translation && match ? translation.message(match.slice(1)) : USAGE.other(english);
}
