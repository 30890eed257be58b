import type { Finding } from "../../../core/finding.ts";
import { sanitizeForTerminal } from "../../../text/sanitize.ts";
import { groundsLines, surenessText } from "../../kit/grounds.ts";
import { type Page, paragraph, type Segment } from "../../kit/page.ts";

/** What stands beside an accusation: the row's own explanation, and what would make it wrong. */
export function renderGrounds(finding: Pick<Finding, "grounds">, indent: number, page: Page): string[] {
  return groundsLines(finding, page.lang).flatMap((line) =>
    paragraph(sanitizeForTerminal(line), indent, page, page.palette.faint),
  );
}

/** How sure an accusation is, for the head of a finding. */
export function renderSureness({ grounds }: Pick<Finding, "grounds">, { lang, palette }: Page): Segment[] {
  const sure = grounds?.confidence ?? null;
  return sure === null ? [] : [{ text: surenessText(sure, lang), paint: palette.faint }];
}
