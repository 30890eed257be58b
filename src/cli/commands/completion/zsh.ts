import type { CommandShape, OptionShape, ProgramShape } from "./shape.ts";

/** A completion function for zsh, to be put in `$fpath` as `_reform` or sourced after `compinit`. */
export function zshScript({ commands, options }: ProgramShape): string {
  return `#compdef reform
# reform completion for zsh: source <(reform completion zsh)
_reform() {
  local curcontext="$curcontext" state line
  typeset -A opt_args
  local -a commands
  commands=(
${commands.map(({ name, help }) => `    ${quote(`${name}:${describe(help)}`)}`).join("\n")}
  )
  _arguments -C \\
${specs(options, "    ")}    '1:command:->command' \\
    '*::argument:->argument'
  case "$state" in
    command) _describe -t commands 'reform command' commands ;;
    argument)
      case "$words[1]" in
${commands.map((command) => commandCase(command, options)).join("")}      esac ;;
  esac
}
if [ "$funcstack[1]" = "_reform" ]; then
  _reform "$@"
else
  compdef _reform reform
fi
`;
}

function commandCase(
  { name, options, words, takesFiles }: CommandShape,
  common: readonly OptionShape[],
): string {
  const action = words.length > 0 ? `(${words.join(" ")})` : takesFiles ? "_files" : " ";
  return `        ${name})
          _arguments \\
${specs([...options, ...common], "            ")}            ${quote(`*:argument:${action}`)} ;;
`;
}

/** Each spelling of an option is a specification of its own. */
function specs(options: readonly OptionShape[], indent: string): string {
  return options
    .flatMap(({ names, help, takes, values }) => {
      const value = {
        none: "",
        text: ":value: ",
        files: ":file:_files",
        values: `:value:(${values.join(" ")})`,
      }[takes];
      return names.map((name) => `${indent}${quote(`*${name}[${describe(help)}]${value}`)} \\\n`);
    })
    .join("");
}

/** What zsh would take for the end of a description. */
function describe(help: string): string {
  return help.replace(/[[\]:\\]/g, "\\$&");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
