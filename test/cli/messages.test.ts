import { describe, expect, it } from "vitest";
import { PARSE_HELP } from "../../src/cli/commands/parse/help.ts";
import { COMMANDS } from "../../src/cli/commands.ts";
import { EXAMPLES, FAILURE, HELP, HELP_TITLES, USAGE } from "../../src/cli/shell/messages.ts";
import { OVERVIEW_WORDS } from "../../src/render/parse/overview/words.ts";

/** What the commands do, as opposed to what they say. */
const DEEDS = new Set(["run", "load"]);

/** Every message in a table of messages, functions called with sample data. */
function messages(table: object): object[] {
  return Object.entries(table).flatMap(([key, entry]) => {
    if (DEEDS.has(key)) return [];
    if (typeof entry === "function") return [entry("x", "y", "z")];
    if (typeof entry !== "object" || entry === null) return [];
    return "ja" in entry ? [entry] : messages(entry);
  });
}

const paths = (value: object, prefix = ""): string[] =>
  Object.entries(value).flatMap(([key, entry]) =>
    typeof entry === "object" && entry !== null ? paths(entry, `${prefix}${key}.`) : [prefix + key],
  );

describe("messages", () => {
  it("are in both languages", async () => {
    const definitions = await Promise.all(COMMANDS.map((entry) => entry.load()));
    const all = [EXAMPLES, HELP_TITLES, HELP, USAGE, FAILURE, PARSE_HELP, COMMANDS, definitions].flatMap(
      messages,
    );
    expect(all.length).toBeGreaterThan(40);
    for (const message of all) {
      expect(message).toEqual({ ja: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) });
    }
  });

  it("of the overview are in both languages", () => {
    expect(paths(OVERVIEW_WORDS.ja)).toEqual(paths(OVERVIEW_WORDS.en));
  });
});
