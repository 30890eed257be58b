import { toQuantitiesJson } from "../../../contract/quantities-json.ts";
import { readQuantities } from "../../../quantity/read-quantities.ts";
import { toJsonText } from "../../../render/kit/json-text.ts";
import { renderQuantities } from "../../../render/text/quantities.ts";
import { readLines } from "../../io/read-lines.ts";
import { writeOut } from "../../io/write-out.ts";
import type { CommandDefinition } from "../../shell/command.ts";
import { refuseStdoutInto } from "../../shell/files-read.ts";
import { standardPage } from "../../shell/page.ts";

/** `reform quantities [text...]` */
export const quantitiesCommand: CommandDefinition = {
  arguments: [
    {
      syntax: "[text...]",
      help: {
        ja: "読む文。なければ標準入力を1行ずつ (UTF-8)",
        en: "texts to read; each line of standard input (UTF-8) where none is given",
      },
    },
  ],
  options: [{ flags: "--json", help: { ja: "1文につき1行のJSONで", en: "as JSON, a line per text" } }],
  examples: [
    {
      line: "reform quantities '財政調整基金残高96億円以上（H27:54.3%）'",
      help: { ja: "文の中の数値を表示する", en: "show the numbers in a text" },
    },
    {
      line: "reform quantities --json < lines.txt",
      help: { ja: "行ごとにJSONで", en: "a line of JSON per line" },
    },
  ],
  async run(args, options, context) {
    const { env } = context;
    // Lines added to what is read would be read in turn, for ever.
    if (args.length === 0 && env.descriptors) await refuseStdoutInto([env.descriptors.stdin], env);
    const page = options["json"] ? null : await standardPage(context);
    for await (const text of args.length > 0 ? args : readLines(env.stdin)) {
      const quantities = readQuantities(text);
      const output = page
        ? renderQuantities(text, quantities, page)
        : `${toJsonText(toQuantitiesJson(text, quantities))}\n`;
      if (!(await writeOut(env.stdout, output))) break;
    }
    return 0;
  },
};
