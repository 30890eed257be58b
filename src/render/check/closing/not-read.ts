import type { NotRead } from "../../../check/totals.ts";
import type { Lang } from "../../../core/finding.ts";

/** How many inputs could not be read; null where all could. */
export function notReadTitle(notRead: readonly NotRead[], lang: Lang): string | null {
  if (notRead.length === 0) return null;
  return {
    ja: `読めず、点検できなかった入力: ${notRead.length}件`,
    en: `inputs that could not be read and were not checked: ${notRead.length}`,
  }[lang];
}

/** One of them, with the reason. */
export function notReadLine({ path, message }: NotRead, lang: Lang): string {
  return `${path}: ${message[lang]}`;
}
