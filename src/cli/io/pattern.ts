import { UsageError } from "../../core/errors.ts";

/**
 * Wildcards that one name of a path may hold. The libraries try them in every combination, so that a few more of them
 * and one long name would keep them busy for hours.
 */
const MOST_WILDCARDS = 4;

/**
 * @param name how the pattern is called in the message
 * @throws {UsageError} for a pattern with more wildcards in one name than can be tried in time.
 */
export function refuseManyWildcards(pattern: string, name = pattern): void {
  for (const part of pattern.split("/")) {
    if (countWildcards(part) <= MOST_WILDCARDS) continue;
    throw new UsageError({
      ja: `${name}: 1つの名前の中のワイルドカード（* と {）は${MOST_WILDCARDS}個までです。`,
      en: `${name}: one name of a pattern holds at most ${MOST_WILDCARDS} wildcards (* and {).`,
    });
  }
}

/** Stars, several in a row as one, and opening braces; what stands behind a backslash is part of the name. */
function countWildcards(name: string): number {
  let count = 0;
  for (let at = 0; at < name.length; at++) {
    const char = name[at];
    if (char === "\\") at++;
    else if (char === "{" || (char === "*" && name[at - 1] !== "*")) count++;
  }
  return count;
}

/** Brackets such as those of 令和2年度(確定).txt, and a leading !, are part of the name. */
export function literalMarks(pattern: string): string {
  return pattern.replace(/(?<!\\)[()]|^!/g, "\\$&");
}
