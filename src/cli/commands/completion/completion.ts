import { KNOWN_RULES } from "../../../check/known-rules.ts";
import { UsageError } from "../../../core/errors.ts";
import type { Message } from "../../../core/finding.ts";
import { nearest } from "../../../core/nearest.ts";
import { writeOut } from "../../io/write-out.ts";
import type { CommandDefinition } from "../../shell/command.ts";
import { SCHEMA_NAMES } from "../schema/schema.ts";
import { bashScript } from "./bash.ts";
import { fishScript } from "./fish.ts";
import { describeProgram, type ProgramShape } from "./shape.ts";
import { zshScript } from "./zsh.ts";

const SCRIPTS: Readonly<Record<string, (shape: ProgramShape) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};
const SHELLS = Object.keys(SCRIPTS);
const KNOWN = SHELLS.join(", ");

/** `reform completion <shell>` */
export const completionCommand: CommandDefinition = {
  arguments: [{ syntax: "<shell>", help: { ja: `シェル: ${KNOWN}`, en: `the shell: ${KNOWN}` } }],
  options: [],
  examples: [
    {
      line: 'echo "source <(reform completion bash)" >> ~/.bashrc',
      help: { ja: "bashで使う", en: "for bash" },
    },
    {
      line: 'echo "source <(reform completion zsh)" >> ~/.zshrc',
      help: { ja: "zshで使う (compinit の後に)", en: "for zsh, after compinit" },
    },
    {
      line: "reform completion fish > ~/.config/fish/completions/reform.fish",
      help: { ja: "fishで使う", en: "for fish" },
    },
  ],
  async run([shell = ""], _options, { env, lang, commands }) {
    const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
    if (!script) throw new UsageError(unknownShell(shell));
    const rules = KNOWN_RULES.map(({ id }) => id);
    const words = { rules, schemas: SCHEMA_NAMES, shells: SHELLS };
    await writeOut(env.stdout, script(await describeProgram(commands, words, lang)));
    return 0;
  },
};

function unknownShell(shell: string): Message {
  const similar = nearest(shell, SHELLS);
  return {
    ja: `シェル ${shell} の補完はありません${similar ? `。もしかして: ${similar}` : ""} (あるもの: ${KNOWN})`,
    en: `there is no completion for ${shell}${similar ? `; did you mean ${similar}?` : ""} (choose from ${KNOWN})`,
  };
}
