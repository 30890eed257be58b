import { KNOWN_RULES } from "../../../check/known-rules.ts";
import { nearestRule } from "../../../check/rule-names.ts";
import { UsageError } from "../../../core/errors.ts";
import { renderRule, renderRules } from "../../../render/text/rules.ts";
import { writeOut } from "../../io/write-out.ts";
import type { CommandDefinition } from "../../shell/command.ts";
import { standardPage } from "../../shell/page.ts";
import { CHECK_MESSAGES } from "../check/messages.ts";

/** `reform explain [rule]` */
export const explainCommand: CommandDefinition = {
  arguments: [
    {
      syntax: "[rule]",
      help: { ja: "規則のID (なければ一覧)", en: "id of a rule; all are listed where none is named" },
    },
  ],
  options: [],
  examples: [
    {
      line: "reform explain table/ambiguous-row",
      help: { ja: "何を、なぜ指摘するか", en: "what it reports, and why" },
    },
  ],
  async run([name], _options, context) {
    const page = await standardPage(context);
    const rule = KNOWN_RULES.find(({ id }) => id === name);
    if (name !== undefined && !rule) {
      throw new UsageError(CHECK_MESSAGES.unknownRule(name, nearestRule(name)));
    }
    await writeOut(context.env.stdout, rule ? renderRule(rule, page) : renderRules(KNOWN_RULES, page));
    return 0;
  },
};
