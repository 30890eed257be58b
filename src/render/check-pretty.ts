import type { CheckTotals } from "../check/totals.ts";
import type { CheckedReport } from "../check/types.ts";
import { sanitizeForTerminal } from "../text/sanitize.ts";
import { type PrettyContext, pack, paragraph } from "./check/context.ts";
import { renderFinding } from "./check/finding-block.ts";
import { renderInfos } from "./check/info-lines.ts";
import { CHECK_WORDS } from "./check/words.ts";
import type { CheckRenderer, CheckRenderOptions } from "./check-renderer.ts";
import { type Palette, PLAIN } from "./palette.ts";

export interface CheckPrettyOptions extends Pick<CheckRenderOptions, "lang" | "quiet"> {
  /** Columns to write in; at least 20 are used. */
  readonly width: number;
  /** Columns that the terminal gives to characters such as ① and ●; 1 unless told. */
  readonly ambiguousWidth?: 1 | 2;
  /** No colour unless told. */
  readonly palette?: Palette;
}

const MIN_WIDTH = 20;

/** The findings for people: errors and warnings in full with the words they speak of, then the rest in short. */
export function checkPrettyRenderer(options: CheckPrettyOptions): CheckRenderer {
  const { width, lang, quiet, ambiguousWidth = 1, palette = PLAIN } = options;
  const context: PrettyContext = {
    width: Math.max(MIN_WIDTH, width),
    lang,
    words: CHECK_WORDS[lang],
    palette,
    measure: { ambiguous: ambiguousWidth },
  };
  return {
    begin: () => "",
    report: (checked) => toText(renderReport(checked, quiet, context)),
    end: (totals) => toText(renderSummary(totals, context)),
  };
}

function renderReport({ report, findings }: CheckedReport, quiet: boolean, context: PrettyContext): string[] {
  const { words, palette } = context;
  const heavy = findings.filter(({ severity }) => severity !== "info");
  const infos = quiet ? [] : findings.filter(({ severity }) => severity === "info");
  const infoLines = renderInfos(infos, report, context);
  return [
    ...pack(
      [
        { text: sanitizeForTerminal(report.title ?? words.untitled), paint: palette.strong },
        { text: sanitizeForTerminal(report.source.path), paint: palette.faint },
      ],
      0,
      context,
    ),
    "",
    ...heavy.flatMap((finding) => [...renderFinding(finding, report, context), ""]),
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

function toText(lines: readonly string[]): string {
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}
