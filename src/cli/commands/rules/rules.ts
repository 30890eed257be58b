import { KNOWN_RULES, type KnownRule } from "../../../check/known-rules.ts";
import type { Lang } from "../../../core/finding.ts";
import { toJsonText } from "../../../render/kit/json-text.ts";
import { renderRules } from "../../../render/text/rules.ts";
import { writeOut } from "../../io/write-out.ts";
import type { CommandDefinition } from "../../shell/command.ts";
import { standardPage } from "../../shell/page.ts";

/** `reform rules` */
export const rulesCommand: CommandDefinition = {
  arguments: [],
  options: [{ flags: "--json", help: { ja: "JSONで", en: "as JSON" } }],
  examples: [
    { line: "reform rules", help: { ja: "規則の一覧を表示する", en: "list the rules" } },
    { line: "reform rules --json", help: { ja: "プログラムのために", en: "for programs" } },
  ],
  async run(_args, options, context) {
    const text = options["json"]
      ? `${toJsonText(
          KNOWN_RULES.map((rule) => toRuleJson(rule, context.lang)),
          2,
        )}\n`
      : renderRules(KNOWN_RULES, await standardPage(context));
    await writeOut(context.env.stdout, text);
    return 0;
  },
};

/** `judging`: judged after reading; else it is met while reading. */
function toRuleJson({ id, severity, docs, examples }: KnownRule, lang: Lang) {
  return { id, severity, summary: docs.summary[lang], why: docs.why[lang], judging: examples !== null };
}
