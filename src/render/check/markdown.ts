import { listDecisions } from "../../check/decided.ts";
import { addTotals, type CheckTotals, NO_TOTALS } from "../../check/totals.ts";
import type { CheckedFinding, CheckedReport } from "../../check/types.ts";
import type { Lang } from "../../core/finding.ts";
import { formatStart } from "../../input/places.ts";
import type { Report } from "../../report/types.ts";
import { defuseCommands, sanitizeForTerminal } from "../../text/sanitize.ts";
import { type CheckRenderer, type CheckRenderOptions, gather, titlesOf } from "../kit/check-renderer.ts";
import { decidedLine, decisionsTitle, explainedLine, placedLine } from "../kit/decisions.ts";
import { groundsSuffix } from "../kit/grounds.ts";
import { cleanLine, coverageLines } from "./closing/coverage.ts";
import { notReadTitle } from "./closing/not-read.ts";
import { suppressedLine, suppressedTitle, suppressionReason, suppressionWord } from "./closing/suppressed.ts";
import { CHECK_WORDS } from "./pretty/words.ts";

/** Rows of a report's table, and of all tables together: a job summary may hold one mebibyte. */
const ROWS_PER_REPORT = 50;
const ROWS = 300;
const TEXT_LENGTH = 600;

/** Markdown for a job summary: the counts first, then the findings of each report in a table. */
export function checkMarkdownRenderer(options: CheckRenderOptions): CheckRenderer {
  return gather((reports, totals) => {
    let rows = ROWS;
    const take = (wanted: number) => {
      const limit = Math.min(ROWS_PER_REPORT, rows);
      rows -= Math.min(limit, wanted);
      return limit;
    };
    const sections = reports.map((checked) => renderReport(checked, take, options));
    return defuseCommands([renderHead(totals, options), ...sections].join("\n"));
  });
}

function renderHead(totals: CheckTotals, { lang }: CheckRenderOptions): string {
  const words = CHECK_WORDS[lang];
  const suppressed = suppressedLine(totals, lang);
  const decided = decidedLine(totals, lang);
  const notes = [...coverageLines(totals, lang), suppressed, decided].filter((note) => note !== null);
  return [
    `## ${words.heading}`,
    "",
    row(words.counts.map(([label]) => label)),
    row(words.counts.map(() => "---:")),
    row(words.counts.map(([, count]) => String(count(totals)))),
    "",
    ...notes.flatMap((note) => [note, ""]),
    ...renderNotRead(totals, lang),
  ].join("\n");
}

function renderNotRead({ notRead }: CheckTotals, lang: Lang): string[] {
  const title = notReadTitle(notRead, lang);
  if (title === null) return [];
  const line = ({ path, message }: CheckTotals["notRead"][number]) =>
    `- **${escapeMarkdown(path)}**: ${escapeMarkdown(message[lang])}`;
  const rest = notRead.length - ROWS;
  return [
    `**${title}**`,
    "",
    ...notRead.slice(0, ROWS).map(line),
    ...(rest > 0 ? [`- ${CHECK_WORDS[lang].more(rest)}`] : []),
    "",
  ];
}

/** Gives the rows that a table may have, of those that it would. */
type TakeRows = (wanted: number) => number;

function renderReport(checked: CheckedReport, take: TakeRows, options: CheckRenderOptions): string {
  const { quiet, lang, showSuppressed } = options;
  const { report, findings } = checked;
  const words = CHECK_WORDS[lang];
  const shown = worstFirst(findings.filter(({ severity }) => !quiet || severity !== "info"));
  const clean = cleanLine(addTotals(NO_TOTALS, checked), findings.length, lang);
  return [
    `### ${escapeMarkdown(report.title ?? words.untitled)} (${escapeMarkdown(report.document.source.path)})`,
    "",
    ...(shown.length === 0 ? [clean, ""] : renderFindings(shown, report, take, lang)),
    ...renderDecisions(checked, take, lang),
    ...(showSuppressed ? renderSuppressed(checked, take, lang) : []),
  ].join("\n");
}

function renderFindings(
  findings: readonly CheckedFinding[],
  report: Report,
  take: TakeRows,
  lang: Lang,
): string[] {
  const { columns } = CHECK_WORDS[lang];
  const toCells = cellsOf(report, lang);
  const heads = [columns.severity, columns.place, columns.initiative, columns.finding];
  return renderTable(heads, findings.map(toCells), take, lang);
}

function renderDecisions(checked: CheckedReport, take: TakeRows, lang: Lang): string[] {
  const decisions = listDecisions(checked);
  if (decisions.length === 0) return [];
  const limit = take(decisions.length);
  const rest = decisions.length - limit;
  return [
    `#### ${decisionsTitle(lang)}`,
    "",
    ...decisions.slice(0, limit).map((one) => `- ${escapeMarkdown(placedLine(one, lang))}`),
    ...(rest > 0 ? [`- ${CHECK_WORDS[lang].more(rest)}`] : []),
    "",
  ];
}

function renderSuppressed({ suppressed, report }: CheckedReport, take: TakeRows, lang: Lang): string[] {
  if (suppressed.length === 0) return [];
  const { columns } = CHECK_WORDS[lang];
  const toCells = cellsOf(report, lang);
  const heads = [
    columns.severity,
    columns.place,
    columns.initiative,
    columns.finding,
    columns.by,
    columns.why,
  ];
  const rows = suppressed.map((held) => [
    ...toCells(held.finding),
    suppressionWord(held, lang),
    escapeMarkdown(suppressionReason(held, lang)),
  ]);
  return [`#### ${suppressedTitle(lang)}`, "", ...renderTable(heads, rows, take, lang)];
}

function cellsOf(report: Report, lang: Lang): (finding: CheckedFinding) => string[] {
  const titles = titlesOf(report);
  return (finding) => {
    const { rule, severity, message, initiative, span, explained } = finding;
    const said = explained ? ` ${escapeMarkdown(explainedLine(explained, lang))}` : "";
    const name = initiative === null ? "" : `[${initiative}] ${titles.get(initiative) ?? ""}`;
    return [
      CHECK_WORDS[lang].severity[severity],
      escapeMarkdown(formatStart(report.document, span)),
      escapeMarkdown(name),
      `${escapeMarkdown(message[lang])}${escapeMarkdown(groundsSuffix(finding, lang))} (${escapeMarkdown(rule)})${said}`,
    ];
  };
}

function renderTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  take: TakeRows,
  lang: Lang,
): string[] {
  const limit = take(rows.length);
  const rest = rows.length - limit;
  return [
    row(heads),
    row(heads.map(() => "---")),
    ...rows.slice(0, limit).map(row),
    "",
    ...(rest > 0 ? [CHECK_WORDS[lang].more(rest), ""] : []),
  ];
}

/** The long tail that is cut off should be what weighs least. */
function worstFirst(findings: readonly CheckedFinding[]): CheckedFinding[] {
  const order = ["error", "warning", "info"];
  return findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/**
 * A text of the report that stands as it is within a line of Markdown: no markup, HTML, mention, issue or link.
 * An entity would be a mention again once rendered, so `@` and `#` are followed by a space of no width.
 */
export function escapeMarkdown(text: string): string {
  const line = sanitizeForTerminal(text);
  const cut = line.length > TEXT_LENGTH ? `${line.slice(0, TEXT_LENGTH).replace(/\p{Cs}$/u, "")}…` : line;
  return cut
    .replace(/[&<>]/g, (char) => ({ "&": "&amp;", "<": "&lt;" })[char] ?? "&gt;")
    .replace(/[\\`*_[\]|~#$]/g, "\\$&")
    .replace(/@/g, "@&#8203;")
    .replace(/\\#(?=\d)|GH(?=-\d)/gi, "$&&#8203;")
    .replace(/:(?=\/\/)|www(?=\.)/gi, "$&&#8203;");
}
