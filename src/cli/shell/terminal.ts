import type { Env, OutStream } from "./env.ts";

/** What `--color` may say. */
export type ColorChoice = "always" | "never" | "auto";

/** Whether to colour what goes to `stream`: `--color`, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal. */
export function usesColor(choice: ColorChoice, stream: OutStream, vars: Env["vars"]): boolean {
  if (choice !== "auto") return choice === "always";
  if (vars["NO_COLOR"]) return false;
  const forced = vars["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return stream.isTTY === true && vars["TERM"] !== "dumb";
}

/** Columns to write in: those of the terminal, else COLUMNS, else 80. */
export function terminalWidth(stream: OutStream, vars: Env["vars"]): number {
  return positive(stream.columns) ?? positive(Number(vars["COLUMNS"])) ?? 80;
}

/** Programs that draw the terminal on Windows themselves name themselves so; each draws lines one column wide. */
const OTHER_TERMINALS = ["WT_SESSION", "TERM_PROGRAM", "ConEmuANSI", "TERM"];

/** Whether the terminal may draw lines and blocks two columns wide: the console of Windows does in Japanese fonts. */
export function drawsDouble({ platform, stdout, vars }: Pick<Env, "platform" | "stdout" | "vars">): boolean {
  return platform === "win32" && stdout.isTTY === true && !OTHER_TERMINALS.some((name) => vars[name]);
}

function positive(value: number | undefined): number | undefined {
  return value !== undefined && Number.isInteger(value) && value > 0 ? value : undefined;
}
