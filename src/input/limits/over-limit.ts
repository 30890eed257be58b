import { InputError } from "../../core/errors.ts";
import type { Message } from "../../core/finding.ts";
import { LIMITS, type LimitName, type Limits } from "../../core/limits.ts";

/** The error for a report that holds more than it may: what was found, the limit, and how to raise it. */
export function overLimit(
  path: string,
  name: LimitName,
  limits: Limits,
  found: Message,
  needed: number,
): InputError {
  const limit = withUnit(name, limits[name]);
  const option = `--limit ${name}=${needed}`;
  return new InputError({
    ja: `${path}: ${found.ja}（上限は${limit.ja}。${option} か、設定の limits で上げられます）`,
    en: `${path}: ${found.en}; the limit is ${limit.en} (raise it with ${option}, or under limits in the configuration)`,
  });
}

/** A number with what it counts, as messages say it. */
export function withUnit(name: LimitName, count: number): Message {
  const number = grouped(count);
  const { ja, en } = LIMITS[name].unit;
  return { ja: `${number}${ja}`, en: en.startsWith(" ") ? `${number}${en}` : `${number} ${en}` };
}

/** `1,234,567`. */
export function grouped(count: number): string {
  return count.toLocaleString("en-US");
}
