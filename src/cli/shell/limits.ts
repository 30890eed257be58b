import { UsageError } from "../../core/errors.ts";
import { isLimitName, LIMIT_NAMES, type LimitSettings, withDefaults } from "../../core/limits.ts";
import { nearest } from "../../core/nearest.ts";
import type { CommandContext, OptionDefinition } from "./command.ts";
import { USAGE } from "./messages.ts";

/** `--limit NAME=N`, for every command that reads reports. */
export const LIMIT_OPTION: OptionDefinition = {
  flags: "--limit <name=n>",
  repeatable: true,
  help: {
    ja: `1つの報告書の上限を変える: ${LIMIT_NAMES.join("、")} のいずれか=数 (繰り返せる)`,
    en: `change what one report may hold: ${LIMIT_NAMES.join(", ")}=N; repeatable`,
  },
};

/**
 * The context with the limits that count: those of the command line, then those of the configuration, then the
 * defaults, the one of memory as much as this process may have.
 * @throws {UsageError} for an unknown limit, or one that is no whole number from 1.
 */
export function withLimits(
  context: CommandContext,
  given: readonly string[] = [],
  configured: LimitSettings = {},
): CommandContext {
  const { heapLimit } = context.env;
  const own = heapLimit ? { memory: Math.floor(heapLimit() / 1024 ** 2) } : {};
  return { ...context, limits: withDefaults({ ...own, ...configured, ...parseLimits(given) }) };
}

function parseLimits(given: readonly string[]): LimitSettings {
  return Object.fromEntries(given.map(parseLimit));
}

function parseLimit(text: string): [name: string, limit: number] {
  const at = text.indexOf("=");
  const [name, number] = at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
  if (!isLimitName(name))
    throw new UsageError(USAGE.unknownLimit(name, nearest(name, LIMIT_NAMES), LIMIT_NAMES));
  if (!/^\d{1,15}$/.test(number) || Number(number) < 1) throw new UsageError(USAGE.noLimit(text, name));
  return [name, Number(number)];
}
