import type { Lang } from "../../core/finding.ts";
import type { Env } from "./env.ts";

/**
 * The language for people: `--lang`, else the locale of the environment, else (Windows) that of the system.
 * Read from the arguments before they are parsed, because usage errors and help are already written in it.
 */
export function chooseLang(
  argv: readonly string[],
  env: Pick<Env, "vars" | "platform" | "systemLocale">,
): Lang {
  return langOption(argv) ?? (/^ja/i.test(localeOf(env)) ? "ja" : "en");
}

function localeOf({ vars, platform, systemLocale }: Pick<Env, "vars" | "platform" | "systemLocale">): string {
  const stated = vars["LC_ALL"] || vars["LC_MESSAGES"] || vars["LANG"];
  return stated || (platform === "win32" ? systemLocale() : "");
}

function langOption(argv: readonly string[]): Lang | undefined {
  const end = argv.indexOf("--");
  const options = end === -1 ? argv : argv.slice(0, end);
  const values = options.flatMap((argument, index) => {
    if (argument === "--lang") return [options[index + 1]];
    return argument.startsWith("--lang=") ? [argument.slice("--lang=".length)] : [];
  });
  const last = values.at(-1);
  return last === "ja" || last === "en" ? last : undefined;
}
