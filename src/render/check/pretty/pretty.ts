import type { CheckTotals } from "../../../check/totals.ts";
import type { CheckedReport } from "../../../check/types.ts";
import { sanitizeForTerminal } from "../../../text/sanitize.ts";
import type { CheckRenderer } from "../../kit/check-renderer.ts";
import { makePage, type PageOptions, pack, paragraph, toText } from "../../kit/page.ts";
import type { PrettyContext } from "./context.ts";
import { renderFinding } from "./finding-block.ts";
import { renderInfos } from "./info-lines.ts";
import { mapPlaces } from "./surroundings.ts";
import { CHECK_WORDS } from "./words.ts";

export interface CheckPrettyOptions extends PageOptions {
  /** Leave out what only informs. */
  readonly quiet: boolean;
}

/** The findings for people: errors and warnings in full with the words they speak of, then the rest in short. */
export function checkPrettyRenderer(options: CheckPrettyOptions): CheckRenderer {
  const { lang, quiet } = options;
  const context: PrettyContext = { ...makePage(options), words: CHECK_WORDS[lang] };
  return {
    begin: () => "",
    report: (checked) => toText(renderReport(checked, quiet, context)),
    end: (totals) => toText(renderSummary(totals, context)),
  };
}

function renderReport({ report, findings }: CheckedReport, quiet: boolean, context: PrettyContext): string[] {
  const { words, palette } = context;
  const places = mapPlaces(report);
  const heavy = findings.filter(({ severity }) => severity !== "info");
  const infos = quiet ? [] : findings.filter(({ severity }) => severity === "info");
  const infoLines = renderInfos(infos, report, context);
  return [
    ...pack(
      [
        { text: sanitizeForTerminal(report.title ?? words.untitled), paint: palette.strong },
        { text: sanitizeForTerminal(report.document.source.path), paint: palette.faint },
      ],
      0,
      context,
    ),
    "",
    ...heavy.flatMap((finding) => [...renderFinding(finding, report, places, context), ""]),
    ...(infoLines.length > 0 ? [...infoLines, ""] : []),
    ...(heavy.length + infos.length === 0 ? [...paragraph(words.clean, 0, context), ""] : []),
  ];
}

function renderSummary(totals: CheckTotals, context: PrettyContext): string[] {
  const { words, palette } = context;
  const paint = totals.errors > 0 ? palette.bad : totals.warnings > 0 ? palette.fair : palette.good;
  return [
    ...paragraph(words.summary(totals), 0, context),
    ...paragraph(words.verdicts(totals), 0, context),
    ...paragraph(words.findings(totals), 0, context, paint),
    ...(totals.suppressed > 0
      ? paragraph(words.suppressed(totals.suppressed), 0, context, palette.faint)
      : []),
    ...(totals.notChecked > 0 ? paragraph(words.notChecked(totals.notChecked), 0, context, palette.bad) : []),
  ];
}
