import { Chalk } from "chalk";
import type { Palette } from "./palette.ts";

/** The sixteen colours that every terminal has. Apart from `palette.ts`, so that chalk is loaded only for colour. */
export function colorPalette(): Palette {
  const chalk = new Chalk({ level: 1 });
  return {
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    good: (text) => chalk.green(text),
    fair: (text) => chalk.yellow(text),
    bad: (text) => chalk.red(text),
    accent: (text) => chalk.cyan(text),
  };
}
