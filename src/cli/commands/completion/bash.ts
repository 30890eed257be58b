import type { CommandShape, OptionShape, ProgramShape } from "./shape.ts";

/** A completion script for bash 4 and later. */
export function bashScript({ commands, options }: ProgramShape): string {
  const names = commands.map(({ name }) => name);
  return `# reform completion for bash: source <(reform completion bash)
_reform() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command="" word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in
      ${[...names, "help"].join("|")}) command="$word"; break ;;
    esac
  done
  COMPREPLY=()
  case "$prev" in
${valueCases(options, "    ")}  esac
  case "$command" in
    "") _reform_words ${quote([...names, "help", ...optionNames(options)])} ;;
    help) _reform_words ${quote(names)} ;;
${commands.map((command) => commandCase(command, options)).join("")}  esac
}
_reform_words() {
  local word
  COMPREPLY=()
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$1" -- "$cur")
  # A rule is followed by its severity.
  [[ \${#COMPREPLY[@]} -eq 1 && "\${COMPREPLY[0]}" == *= ]] && compopt -o nospace 2>/dev/null
}
_reform_files() {
  local word
  compopt -o filenames 2>/dev/null
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$cur")
}
complete -F _reform reform
`;
}

function commandCase(
  { name, options, words, takesFiles }: CommandShape,
  common: readonly OptionShape[],
): string {
  const all = quote([...words, ...optionNames(options), ...optionNames(common)]);
  const files = takesFiles ? `\n      [[ "$cur" == -* ]] || _reform_files` : "";
  const cases = valueCases(options, "        ");
  return `    ${name})
${cases === "" ? "" : `      case "$prev" in\n${cases}      esac\n`}      _reform_words ${all}${files} ;;
`;
}

function valueCases(options: readonly OptionShape[], indent: string): string {
  return options
    .filter(({ takes }) => takes !== "none")
    .map(({ names, takes, values }) => {
      const action = {
        values: `_reform_words ${quote(values)}; `,
        files: "_reform_files; ",
        text: "",
        none: "",
      }[takes];
      return `${indent}${names.join("|")}) ${action}return ;;\n`;
    })
    .join("");
}

function optionNames(options: readonly OptionShape[]): string[] {
  return options.flatMap(({ names }) => names.filter((name) => name.startsWith("--")));
}

/** Names and ids hold nothing that bash would read as its own. */
function quote(words: readonly string[]): string {
  return `"${words.join(" ")}"`;
}
