import type { Grounds } from "../../../core/finding.ts";
import { doubtText, groundsLines, surenessText } from "../../kit/grounds.ts";
import { type Html, html } from "./markup.ts";
import type { ReportView } from "./view.ts";

/** How sure something is, beside what is said of it. */
export function renderSureness(confidence: number | null | undefined, { lang }: ReportView): Html | null {
  if (confidence === null || confidence === undefined) return null;
  return html` <span class="aside">${surenessText(confidence, lang)}</span>`;
}

/** What would make an accusation wrong. */
export function renderDoubt(grounds: Grounds | undefined, { lang }: ReportView): Html | null {
  const doubt = doubtText(grounds, lang);
  return doubt === null ? null : html`<p class="note"><bdi>${doubt}</bdi></p>`;
}

/** The same with what the row itself says of causes, where no place is shown. */
export function renderGrounds(grounds: Grounds | undefined, { lang }: ReportView): Html | null {
  if (!grounds) return null;
  return html`${groundsLines({ grounds }, lang).map((line) => html`<p class="note"><bdi>${line}</bdi></p>`)}`;
}
