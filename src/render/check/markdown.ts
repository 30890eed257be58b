import type { CheckTotals } from "../../check/totals.ts";
import type { CheckedFinding, CheckedReport } from "../../check/types.ts";
import { formatStart } from "../../input/places.ts";
import { sanitizeForTerminal } from "../../text/sanitize.ts";
import { type CheckRenderer, type CheckRenderOptions, gather, titlesOf } from "../kit/check-renderer.ts";
import { CHECK_WORDS, type CheckWords } from "./pretty/words.ts";

/** Rows of a report's table, and of all tables together: a job summary may hold one mebibyte. */
const ROWS_PER_REPORT = 50;
const ROWS = 300;
const TEXT_LENGTH = 600;

/** Markdown for a job summary: the counts first, then the findings of each report in a table. */
export function checkMarkdownRenderer({ lang, quiet }: CheckRenderOptions): CheckRenderer {
  const words = CHECK_WORDS[lang];
  return gather((reports, totals) => {
    let rows = ROWS;
    const sections = reports.map((checked) => {
      const limit = Math.min(ROWS_PER_REPORT, rows);
      rows -= Math.min(limit, checked.findings.length);
      return renderReport(checked, limit, quiet, words, lang);
    });
    return [renderHead(totals, words), ...sections].join("\n");
  });
}

function renderHead(totals: CheckTotals, words: CheckWords): string {
  const { suppressed, notChecked } = totals;
  const notes = [
    words.verdicts(totals),
    ...(suppressed > 0 ? [words.suppressed(suppressed)] : []),
    ...(notChecked > 0 ? [`**${words.notChecked(notChecked)}**`] : []),
  ];
  return [
    `## ${words.heading}`,
    "",
    row(words.counts.map(([label]) => label)),
    row(words.counts.map(() => "---:")),
    row(words.counts.map(([, count]) => String(count(totals)))),
    "",
    ...notes.flatMap((note) => [note, ""]),
  ].join("\n");
}

function renderReport(
  { report, findings }: CheckedReport,
  limit: number,
  quiet: boolean,
  words: CheckWords,
  lang: "ja" | "en",
): string {
  const shown = worstFirst(findings.filter(({ severity }) => !quiet || severity !== "info"));
  const titles = titlesOf(report);
  const cells = ({ rule, severity, message, initiative, span }: CheckedFinding) => {
    const title = titles.get(initiative) ?? "";
    const name = initiative === null ? "" : `[${initiative}] ${title}`;
    return [
      words.severity[severity],
      escapeMarkdown(formatStart(report.document, span)),
      escapeMarkdown(name),
      `${escapeMarkdown(message[lang])} (${escapeMarkdown(rule)})`,
    ];
  };
  const { severity, place, initiative, finding } = words.columns;
  const rest = shown.length - limit;
  const table = [
    row([severity, place, initiative, finding]),
    row(["---", "---", "---", "---"]),
    ...shown.slice(0, limit).map((one) => row(cells(one))),
    "",
    ...(rest > 0 ? [words.more(rest), ""] : []),
  ];
  return [
    `### ${escapeMarkdown(report.title ?? words.untitled)} (${escapeMarkdown(report.document.source.path)})`,
    "",
    ...(shown.length === 0 ? [words.clean, ""] : table),
  ].join("\n");
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
    .replace(/\\#(?=\d)|\bGH(?=-\d)/gi, "$&&#8203;")
    .replace(/:(?=\/\/)|\bwww(?=\.)/gi, "$&&#8203;");
}
