import { makePage, type Page, type PageOptions } from "../../render/kit/page.ts";
import type { CommandContext } from "./command.ts";
import { drawsDouble, terminalWidth, usesColor } from "./terminal.ts";

/** Standard output, or a file as wide as it, as a page to write for people. */
export async function standardPage(context: CommandContext, toFile = false): Promise<Page> {
  return makePage(await pageOptions(context, toFile));
}

/**
 * What the command line says of the page to write on. A file is no terminal: it is coloured only on demand. Only the
 * library for colours is loaded when there is colour.
 */
export async function pageOptions(
  { env, lang, color, ambiguousWidth, given }: CommandContext,
  toFile: boolean,
): Promise<PageOptions> {
  const colored = toFile ? color === "always" : usesColor(color, env.stdout, env.vars);
  return {
    width: terminalWidth(env.stdout, env.vars),
    lang,
    ambiguousWidth,
    // Who says that characters are one column wide has looked.
    ascii: !toFile && !given.ambiguousWidth && drawsDouble(env),
    ...(colored ? { palette: (await import("../../render/kit/color-palette.ts")).colorPalette() } : {}),
  };
}
