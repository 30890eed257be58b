import { makePage, type Page } from "../../render/kit/page.ts";
import type { CommandContext } from "./command.ts";
import { terminalWidth, usesColor } from "./terminal.ts";

/** Standard output as a page to write for people. */
export async function standardPage({ env, lang, color, ambiguousWidth }: CommandContext): Promise<Page> {
  const palette = usesColor(color, env.stdout, env.vars)
    ? { palette: (await import("../../render/kit/color-palette.ts")).colorPalette() }
    : {};
  return makePage({ width: terminalWidth(env.stdout, env.vars), lang, ambiguousWidth, ...palette });
}
