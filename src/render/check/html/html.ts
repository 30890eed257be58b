import { type CheckRenderer, type CheckRenderOptions, gather } from "../../kit/check-renderer.ts";
import { renderHtmlPieces } from "./page.ts";

/** One page for all reports, kept until the last one is known: its head counts them. */
export function checkHtmlRenderer({
  lang,
  quiet,
}: Pick<CheckRenderOptions, "lang" | "quiet">): CheckRenderer {
  return gather((reports, totals) => renderHtmlPieces(reports, { lang, quiet }, totals));
}
