import { BECAUSES } from "../../check/because.ts";
import { listDecisions } from "../../check/decided.ts";
import { addTotals, allExplained, NO_TOTALS, type NotRead, verifiedRatings } from "../../check/totals.ts";
import type { CheckedFinding, CheckedReport, SuppressedFinding } from "../../check/types.ts";
import type { Lang } from "../../core/finding.ts";
import { formatStart } from "../../input/places.ts";
import { type CommandMarks, defuseCommands, sanitizeForTerminal } from "../../text/sanitize.ts";
import {
  type CheckRenderer,
  type CheckRenderOptions,
  fails,
  groupByInitiative,
} from "../kit/check-renderer.ts";
import { decidedLine, explainedLine, placedLine } from "../kit/decisions.ts";
import { groundsSuffix } from "../kit/grounds.ts";
import { coverageLines } from "./closing/coverage.ts";
import { suppressedLine, suppressionLine } from "./closing/suppressed.ts";

/** JUnit XML: a suite per report, a case per initiative; findings from `failOn` up are failures, others are output. */
export function checkJunitRenderer(options: CheckRenderOptions): CheckRenderer {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="reform check">\n',
    report: (checked) => renderSuite(checked, options),
    end: ({ notRead }) => `${renderNotRead(notRead, options.lang)}</testsuites>\n`,
  };
}

/** What a case of the suite is called, and what was found in it. */
interface TestCase {
  readonly name: string;
  readonly findings: readonly CheckedFinding[];
}

function* renderSuite(checked: CheckedReport, options: CheckRenderOptions): Generator<string, void> {
  const { source } = checked.report.document;
  const cases = toCases(checked, options.lang);
  const failures = cases.filter(({ findings }) => findings.some((finding) => isFailure(finding, options)));
  yield `  <testsuite name="${escapeXml(source.path)}" tests="${cases.length}" failures="${failures.length}" errors="0" skipped="0">\n`;
  yield renderProperties(checked);
  for (const testCase of cases) yield renderCase(testCase, checked, options);
  yield renderClosing(checked, options);
  yield "  </testsuite>\n";
}

/** What a person explained fails nothing, as in the exit code. */
function isFailure({ severity, explained }: CheckedFinding, { failOn }: CheckRenderOptions): boolean {
  return !explained && fails(severity, failOn);
}

/** The counts that no case shows. */
function renderProperties(checked: CheckedReport): string {
  const { rated, because, suppressed, ...totals } = addTotals(NO_TOTALS, checked);
  const explained = allExplained(totals);
  const counts: [name: string, count: number][] = [
    ["ratings", rated],
    ["ratings.verified", verifiedRatings(totals)],
    ...BECAUSES.map((reason): [string, number] => [`unverifiable.${reason}`, because[reason]]),
    ["suppressed.configuration", suppressed.configuration],
    ["suppressed.baseline", suppressed.baseline],
    ...(totals.corrected > 0 ? ([["corrected", totals.corrected]] as [string, number][]) : []),
    ...(explained > 0 ? ([["explained", explained]] as [string, number][]) : []),
  ];
  const lines = counts.map(([name, count]) => `      <property name="${name}" value="${count}"/>\n`);
  return `    <properties>\n${lines.join("")}    </properties>\n`;
}

/** What holds for the suite as a whole. */
function renderClosing(checked: CheckedReport, { lang, showSuppressed }: CheckRenderOptions): string {
  const totals = addTotals(NO_TOTALS, checked);
  const suppressed = suppressedLine(totals, lang);
  const decided = decidedLine(totals, lang);
  const lines = [
    ...coverageLines(totals, lang),
    ...(decided === null ? [] : [decided]),
    ...listDecisions(checked).map((one) => placedLine(one, lang)),
    ...(suppressed === null ? [] : [suppressed]),
    ...(showSuppressed ? checked.suppressed.map((held) => describeHeld(held, checked, lang)) : []),
  ];
  return `    <system-out>${escapeLines(lines)}</system-out>\n`;
}

/** A suite of its own, with an error for each input that could not be read. */
function renderNotRead(notRead: readonly NotRead[], lang: Lang): string {
  if (notRead.length === 0) return "";
  const cases = notRead.map(
    ({ path, message }) =>
      `    <testcase name="${escapeXml(path)}" classname="reform">\n      <error type="reform/not-read" message="${escapeXml(message[lang])}">${escapeXml(`${path}: ${message[lang]}`)}</error>\n    </testcase>\n`,
  );
  return `  <testsuite name="reform" tests="${notRead.length}" failures="0" errors="${notRead.length}" skipped="0">\n${cases.join("")}  </testsuite>\n`;
}

/** The initiatives, and the report itself where something was found of it as a whole. */
function toCases({ report, findings }: CheckedReport, lang: Lang): TestCase[] {
  const groups = groupByInitiative(
    findings,
    report.initiatives.map(({ id }) => id),
    (finding) => finding,
  );
  const ofReport = groups.get(null) ?? [];
  const cases = report.initiatives.map(({ id, title }) => ({
    name: title === null ? `[${id}]` : `[${id}] ${title}`,
    findings: groups.get(id) ?? [],
  }));
  const name = lang === "ja" ? "報告書全体" : "the report as a whole";
  return ofReport.length === 0 ? cases : [{ name, findings: ofReport }, ...cases];
}

function renderCase(
  { name, findings }: TestCase,
  checked: CheckedReport,
  options: CheckRenderOptions,
): string {
  const open = `    <testcase name="${escapeXml(name)}" classname="${escapeXml(checked.report.document.source.path)}"`;
  if (findings.length === 0) return `${open}/>\n`;
  const isFailing = (finding: CheckedFinding) => isFailure(finding, options);
  const failing = findings.filter(isFailing);
  const others = findings.filter((finding) => !isFailing(finding));
  return [
    `${open}>\n`,
    ...(failing.length > 0 ? [renderFailure(failing, checked, options.lang)] : []),
    ...(others.length > 0
      ? [`      <system-out>${escapeLines(describe(others, checked, options.lang))}</system-out>\n`]
      : []),
    "    </testcase>\n",
  ].join("");
}

/** One element for all of them, since readers of JUnit differ in what they make of several. */
function renderFailure(findings: readonly CheckedFinding[], checked: CheckedReport, lang: Lang): string {
  const [first] = findings as [CheckedFinding, ...CheckedFinding[]];
  const more = findings.length > 1 ? ` (+${findings.length - 1})` : "";
  const message = escapeXml(first.message[lang] + more);
  return `      <failure type="${escapeXml(first.rule)}" message="${message}">${escapeLines(describe(findings, checked, lang))}</failure>\n`;
}

function describe(findings: readonly CheckedFinding[], { report }: CheckedReport, lang: Lang): string[] {
  return findings.map((finding) => {
    const { span, severity, rule, message, explained } = finding;
    const place = `${report.document.source.path}:${formatStart(report.document, span)}`;
    const said = explained ? ` (${explainedLine(explained, lang)})` : "";
    return `${place} ${severity} ${rule} ${message[lang]}${groundsSuffix(finding, lang)}${said}`;
  });
}

function describeHeld(held: SuppressedFinding, checked: CheckedReport, lang: Lang): string {
  const { initiative } = held.finding;
  const name = initiative === null ? "" : ` [${initiative}]`;
  return `${describe([held.finding], checked, lang)[0]}${name} (${suppressionLine(held, lang)})`;
}

/** Characters that XML 1.0 has no way to write, lone surrogates among them. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
/** XML that is printed to a log must hold no command of a CI service. */
const MARKS: CommandMarks = { colons: "&#58;:", hashes: "&#35;#" };

/** A text as one line for XML, in an attribute or between tags. */
export function escapeXml(text: string): string {
  const line = sanitizeForTerminal(text.replace(ILLEGAL, "\ufffd"));
  return defuseCommands(
    line.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char),
    MARKS,
  );
}

function escapeLines(lines: readonly string[]): string {
  return lines.map(escapeXml).join("\n");
}
