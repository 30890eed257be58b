import { type CheckRenderer, type CheckRenderOptions, gather } from "../../kit/check-renderer.ts";
import { renderHtml } from "./page.ts";

/** One page for all reports, kept until the last one is known: its head counts them. */
export function checkHtmlRenderer({
  lang,
  quiet,
}: Pick<CheckRenderOptions, "lang" | "quiet">): CheckRenderer {
  return gather((reports, totals) => renderHtml(reports, { lang, quiet }, totals));
}
