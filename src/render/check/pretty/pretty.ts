import { addTotals, type CheckTotals, NO_TOTALS } from "../../../check/totals.ts";
import type { CheckedReport } from "../../../check/types.ts";
import { sanitizeForTerminal } from "../../../text/sanitize.ts";
import type { CheckRenderer } from "../../kit/check-renderer.ts";
import { decidedLine } from "../../kit/decisions.ts";
import { makePage, type PageOptions, pack, paragraph, toPieces, toText } from "../../kit/page.ts";
import { cleanLine, coverageLines } from "../closing/coverage.ts";
import { notReadLine, notReadTitle } from "../closing/not-read.ts";
import { suppressedLine } from "../closing/suppressed.ts";
import type { PrettyContext } from "./context.ts";
import { renderDecisions } from "./decision-lines.ts";
import { renderFinding } from "./finding-block.ts";
import { renderInfos } from "./info-lines.ts";
import { renderSuppressed } from "./suppressed-lines.ts";
import { mapPlaces } from "./surroundings.ts";
import { CHECK_WORDS } from "./words.ts";

export interface CheckPrettyOptions extends PageOptions {
  /** Leave out what only informs. */
  readonly quiet: boolean;
  /** Name each suppressed finding, with its reason. */
  readonly showSuppressed?: boolean;
}

/** The findings for people: errors and warnings in full with the words they speak of, then the rest in short. */
export function checkPrettyRenderer(options: CheckPrettyOptions): CheckRenderer {
  const { lang, showSuppressed = false } = options;
  const context: PrettyContext = { ...makePage(options), words: CHECK_WORDS[lang] };
  return {
    begin: () => "",
    report: (checked) => toPieces(renderReport(checked, options, context)),
    end: (totals) => toText(renderSummary(totals, showSuppressed, context)),
  };
}

function renderReport(
  checked: CheckedReport,
  { quiet, showSuppressed }: CheckPrettyOptions,
  context: PrettyContext,
): string[] {
  const { words, palette, lang } = context;
  const { report, findings } = checked;
  const places = mapPlaces(report);
  const heavy = findings.filter(({ severity }) => severity !== "info");
  const infos = quiet ? [] : findings.filter(({ severity }) => severity === "info");
  const hidden = findings.length - heavy.length - infos.length;
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
    ...(heavy.length + infos.length === 0
      ? [...paragraph(cleanLine(addTotals(NO_TOTALS, checked), hidden, lang), 0, context), ""]
      : []),
    ...renderDecisions(checked, context),
    ...(showSuppressed ? renderSuppressed(checked, places, context) : []),
  ];
}

function renderSummary(totals: CheckTotals, showSuppressed: boolean, context: PrettyContext): string[] {
  const { words, palette, lang } = context;
  const paint = totals.errors > 0 ? palette.bad : totals.warnings > 0 ? palette.fair : palette.good;
  const suppressed = suppressedLine(totals, lang);
  const decided = decidedLine(totals, lang);
  const hint = showSuppressed ? [] : [{ text: words.listSuppressed, paint: palette.faint }];
  return [
    ...paragraph(words.summary(totals), 0, context),
    ...coverageLines(totals, lang).flatMap((line) => paragraph(line, 0, context)),
    ...paragraph(words.findings(totals), 0, context, paint),
    ...(suppressed === null ? [] : pack([{ text: suppressed }, ...hint], 2, context)),
    ...(decided === null ? [] : paragraph(decided, 2, context)),
    ...renderNotRead(totals, context),
  ];
}

function renderNotRead({ notRead }: CheckTotals, context: PrettyContext): string[] {
  const { palette, lang } = context;
  const title = notReadTitle(notRead, lang);
  if (title === null) return [];
  return [
    ...paragraph(title, 0, context, palette.bad),
    ...notRead.flatMap((one) => paragraph(sanitizeForTerminal(notReadLine(one, lang)), 2, context)),
  ];
}
