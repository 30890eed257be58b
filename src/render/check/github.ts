import type { CheckTotals } from "../../check/totals.ts";
import type { CheckedFinding, CheckedReport } from "../../check/types.ts";
import type { Lang, Severity } from "../../core/finding.ts";
import { toLocation } from "../../input/places.ts";
import { sanitizeForTerminal } from "../../text/sanitize.ts";
import { type CheckRenderer, type CheckRenderOptions, slashed } from "../kit/check-renderer.ts";

const COMMANDS = { error: "error", warning: "warning", info: "notice" } as const satisfies Record<
  Severity,
  string
>;
/** GitHub shows ten of each in a step; the last notice is kept for the count of the rest. */
const LIMITS: Readonly<Record<Severity, number>> = { error: 10, warning: 10, info: 9 };
const COUNTS = { error: "errors", warning: "warnings", info: "infos" } as const;

/** Workflow commands that GitHub Actions shows beside the lines they speak of. */
export function checkGithubRenderer(options: CheckRenderOptions): CheckRenderer {
  const { lang, quiet } = options;
  const limits = quiet ? { ...LIMITS, info: 0 } : LIMITS;
  return {
    begin: () => "",
    report: (checked, before) => renderReport(checked, before, limits, options),
    end: (totals) => renderRest(totals, limits, quiet, lang),
  };
}

function renderReport(
  { report, findings }: CheckedReport,
  before: CheckTotals,
  limits: Readonly<Record<Severity, number>>,
  options: CheckRenderOptions,
): string {
  const used = { error: before.errors, warning: before.warnings, info: before.infos };
  return findings
    .filter(({ severity }) => used[severity]++ < limits[severity])
    .map((finding) => renderCommand(finding, report, options))
    .join("");
}

function renderCommand(
  { rule, severity, message, initiative, span }: CheckedFinding,
  { document, initiatives }: CheckedReport["report"],
  options: CheckRenderOptions,
): string {
  const { line, column, endLine, endColumn } = toLocation(document, span);
  const title = initiatives.find(({ id }) => id === initiative)?.title ?? "";
  const properties: [string, string | number][] = [
    ["file", slashed(document.source.path, options)],
    ...(line === undefined
      ? []
      : ([
          ["line", line],
          ["endLine", endLine ?? line],
        ] as [string, number][])),
    // GitHub takes columns only for a place within one line.
    ...(line !== undefined && line === endLine
      ? ([
          ["col", column],
          ["endColumn", endColumn],
        ] as [string, number][])
      : []),
    ["title", [rule, initiative === null ? "" : `[${initiative}]`, title].filter(Boolean).join(" ")],
  ];
  const list = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(",");
  return `::${COMMANDS[severity]} ${list}::${escapeData(message[options.lang])}\n`;
}

/** What the limit left out is counted in one last notice. */
function renderRest(
  totals: CheckTotals,
  limits: Readonly<Record<Severity, number>>,
  quiet: boolean,
  lang: Lang,
): string {
  const rest = (severity: Severity) =>
    quiet && severity === "info" ? 0 : Math.max(0, totals[COUNTS[severity]] - limits[severity]);
  const [errors, warnings, infos] = [rest("error"), rest("warning"), rest("info")];
  if (errors + warnings + infos === 0) return "";
  const text = {
    ja: `表示の上限を超えた指摘: エラー ${errors}件、警告 ${warnings}件、情報 ${infos}件`,
    en: `not shown, as GitHub limits their number: ${errors} errors, ${warnings} warnings, ${infos} infos`,
  };
  return `::notice title=reform::${escapeData(text[lang])}\n`;
}

function escapeData(text: string): string {
  return sanitizeForTerminal(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
