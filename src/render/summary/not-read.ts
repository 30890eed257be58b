import type { NotRead } from "../../check/totals.ts";
import { sanitizeForTerminal } from "../../text/sanitize.ts";
import { type Page, paragraph, toText } from "../kit/page.ts";
import { SUMMARY_WORDS } from "./words.ts";

/** Which inputs the counts leave out, and why; empty where they hold all. */
export function renderNotRead(notRead: readonly NotRead[], page: Page): string {
  if (notRead.length === 0) return "";
  const { lang, palette } = page;
  return toText([
    "",
    ...paragraph(SUMMARY_WORDS[lang].notRead(notRead.length), 0, page, palette.bad),
    ...notRead.flatMap(({ path, message }) =>
      paragraph(sanitizeForTerminal(`${path}: ${message[lang]}`), 2, page),
    ),
  ]);
}
