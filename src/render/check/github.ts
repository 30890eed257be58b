import { listDecisions } from "../../check/decided.ts";
import type { CheckTotals, NotRead } from "../../check/totals.ts";
import type { CheckedFinding, CheckedReport } from "../../check/types.ts";
import { append } from "../../core/append.ts";
import type { Lang, Severity } from "../../core/finding.ts";
import { formatStart, type Region, toRegion } from "../../input/places.ts";
import { sanitizeForLog } from "../../text/sanitize.ts";
import { type CheckRenderer, type CheckRenderOptions, slashed } from "../kit/check-renderer.ts";
import { decidedLine, explainedLine, placedLine } from "../kit/decisions.ts";
import { groundsSuffix } from "../kit/grounds.ts";
import { coverageLines } from "./closing/coverage.ts";
import { notReadTitle } from "./closing/not-read.ts";
import { suppressedLine, suppressionLine } from "./closing/suppressed.ts";

const COMMANDS = { error: "error", warning: "warning", info: "notice" } as const satisfies Record<
  Severity,
  string
>;
/** GitHub shows ten of each in a step; the last notice is kept for what is said at the end. */
const LIMITS: Readonly<Record<Severity, number>> = { error: 10, warning: 10, info: 9 };
const COUNTS = { error: "errors", warning: "warnings", info: "infos" } as const;

/** Suppressed findings, and decisions of people, that are named in the last notice. */
const NAMED = 20;

/** Workflow commands that GitHub Actions shows beside the lines they speak of, and one notice for the whole. */
export function checkGithubRenderer(options: CheckRenderOptions): CheckRenderer {
  const limits = options.quiet ? { ...LIMITS, info: 0 } : LIMITS;
  const named: string[] = [];
  const decided: string[] = [];
  return {
    begin: () => "",
    report: (checked, before) => {
      if (options.showSuppressed) append(named, nameSuppressed(checked, NAMED - named.length, options.lang));
      append(decided, nameDecisions(checked, NAMED - decided.length, options.lang));
      return renderReport(checked, before, limits, options);
    },
    end: (totals) =>
      totals.notRead.map((one) => renderNotRead(one, options)).join("") +
      renderClosing(totals, limits, { named, decided }, options),
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
  finding: CheckedFinding,
  { document, initiatives }: CheckedReport["report"],
  options: CheckRenderOptions,
): string {
  const { rule, severity, message, initiative, span, explained } = finding;
  const { lang } = options;
  const region = toRegion(document, span);
  const title = initiatives.find(({ id }) => id === initiative)?.title ?? "";
  const properties: [string, string | number][] = [
    ["file", slashed(document.source.path, options)],
    ...(region ? regionProperties(region) : []),
    ["title", [rule, initiative === null ? "" : `[${initiative}]`, title].filter(Boolean).join(" ")],
  ];
  const list = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(",");
  const said = explained ? ` (${explainedLine(explained, lang)})` : "";
  // Where there are no lines, the message says where it is.
  const place = region ? "" : `${formatStart(document, span)}: `;
  return `::${COMMANDS[severity]} ${list}::${escapeData(place + message[lang] + groundsSuffix(finding, lang) + said)}\n`;
}

/** GitHub takes columns only for a place within one line. */
function regionProperties({ line, column, endLine, endColumn }: Region): [string, number][] {
  const lines: [string, number][] = [
    ["line", line],
    ["endLine", endLine],
  ];
  if (line !== endLine) return lines;
  return [...lines, ["col", column], ["endColumn", endColumn]];
}

function renderNotRead({ path, message }: NotRead, options: CheckRenderOptions): string {
  const file = escapeProperty(slashed(path, options));
  const title = { ja: "読めない入力", en: "input that could not be read" }[options.lang];
  return `::error file=${file},title=${escapeProperty(title)}::${escapeData(`${path}: ${message[options.lang]}`)}\n`;
}

/**
 * What the annotations do not show, in one last notice: what the limit left out, which ratings could not be checked,
 * what is suppressed, what could not be read.
 */
function renderClosing(
  totals: CheckTotals,
  limits: Readonly<Record<Severity, number>>,
  { named, decided }: { readonly named: readonly string[]; readonly decided: readonly string[] },
  { quiet, lang }: CheckRenderOptions,
): string {
  const [checked = "", unchecked] = coverageLines(totals, lang);
  const lines = [
    renderRest(totals, limits, quiet, lang),
    ...(totals.reports > 0 && (totals.rated === 0 || unchecked) ? [checked, unchecked] : []),
    decidedLine(totals, lang),
    ...decided,
    suppressedLine(totals, lang),
    ...named,
    notReadTitle(totals.notRead, lang),
  ].filter((line) => typeof line === "string");
  if (lines.length === 0) return "";
  return `::notice title=reform::${lines.map(escapeData).join("%0A")}\n`;
}

function nameDecisions(checked: CheckedReport, room: number, lang: Lang): string[] {
  const { path } = checked.report.document.source;
  return listDecisions(checked)
    .slice(0, Math.max(0, room))
    .map((one) => `- ${path} ${placedLine(one, lang)}`);
}

function nameSuppressed({ report, suppressed }: CheckedReport, room: number, lang: Lang): string[] {
  return suppressed.slice(0, Math.max(0, room)).map((held) => {
    const { rule, initiative, span, message } = held.finding;
    const place = `${report.document.source.path}:${formatStart(report.document, span)}`;
    const name = initiative === null ? "" : ` [${initiative}]`;
    const why = suppressionLine(held, lang);
    return `- ${place} ${rule}${name} ${message[lang]} (${why})`;
  });
}

/** How many annotations of each kind there is no room for. */
function renderRest(
  totals: CheckTotals,
  limits: Readonly<Record<Severity, number>>,
  quiet: boolean,
  lang: Lang,
): string | null {
  const rest = (severity: Severity) =>
    quiet && severity === "info" ? 0 : Math.max(0, totals[COUNTS[severity]] - limits[severity]);
  const [errors, warnings, infos] = [rest("error"), rest("warning"), rest("info")];
  if (errors + warnings + infos === 0) return null;
  return {
    ja: `表示の上限を超えた指摘: エラー ${errors}件、警告 ${warnings}件、情報 ${infos}件`,
    en: `not shown, as GitHub limits their number: ${errors} errors, ${warnings} warnings, ${infos} infos`,
  }[lang];
}

function escapeData(text: string): string {
  return sanitizeForLog(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
