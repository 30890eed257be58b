import type { OptionShape, ProgramShape } from "./shape.ts";

/** Completions for fish, to be put in `~/.config/fish/completions/reform.fish` or sourced. */
export function fishScript({ commands, options }: ProgramShape): string {
  const none = "__fish_use_subcommand";
  return [
    "# reform completion for fish: reform completion fish | source",
    "complete -c reform -f",
    ...commands.map(({ name, help }) => `complete -c reform -n ${none} -a ${name} -d ${quote(help)}`),
    ...options.map((option) => optionLine(option)),
    ...commands.flatMap(({ name, options: own, words, takesFiles }) => {
      const when = quote(`__fish_seen_subcommand_from ${name}`);
      return [
        ...(words.length > 0 ? [`complete -c reform -n ${when} -a ${quote(words.join(" "))}`] : []),
        ...(takesFiles ? [`complete -c reform -n ${when} -F`] : []),
        ...own.map((option) => optionLine(option, when)),
      ];
    }),
    "",
  ].join("\n");
}

function optionLine({ names, help, takes, values }: OptionShape, when?: string): string {
  const condition = when === undefined ? "" : ` -n ${when}`;
  const spelled = names.map((name) =>
    name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`,
  );
  const value = { none: "", text: " -x", files: " -r -F", values: ` -x -a ${quote(values.join(" "))}` }[
    takes
  ];
  return `complete -c reform${condition} ${spelled.join(" ")}${value} -d ${quote(help)}`;
}

/** In single quotes fish reads only \\ and ' as its own. */
function quote(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
