import { listDecisions } from "../../check/decided.ts";
import type { KnownRule } from "../../check/known-rules.ts";
import { allSuppressed, type CheckTotals, type NotRead } from "../../check/totals.ts";
import type { CheckedFinding, CheckedReport, SuppressedFinding } from "../../check/types.ts";
import { toDataJson } from "../../contract/grounds-json.ts";
import { toDecisionJson } from "../../contract/parse-json.ts";
import { append } from "../../core/append.ts";
import type { Decision } from "../../core/decision.ts";
import type { Lang, Message, Severity } from "../../core/finding.ts";
import type { Span } from "../../core/span.ts";
import { formatStart, toRegion } from "../../input/places.ts";
import type { Report } from "../../report/types.ts";
import { sanitizeForLog } from "../../text/sanitize.ts";
import {
  type CheckRenderer,
  type CheckRenderOptions,
  slashed,
  type ToolOptions,
  titlesOf,
} from "../kit/check-renderer.ts";
import { explainedReason, placedLine } from "../kit/decisions.ts";
import { explanationText, groundsSuffix } from "../kit/grounds.ts";
import { toJsonText } from "../kit/json-text.ts";
import { suppressionReason } from "./closing/suppressed.ts";

const LEVELS = { error: "error", warning: "warning", info: "note" } as const satisfies Record<
  Severity,
  string
>;
const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const NOT_READ = "reform/not-read";
const CORRECTION = "reform/correction";
const CORRECTION_SUMMARY: Message = { ja: "人による訂正", en: "A decision of a person" };
const NOT_READ_SUMMARY: Message = { ja: "読めない入力", en: "An input that could not be read" };

export interface SarifOptions extends CheckRenderOptions, ToolOptions {
  /** Keep suppressed findings, marked as such: GitHub ignores the mark and opens an alert for each. */
  readonly withSuppressed?: boolean;
}

/** SARIF 2.1.0, a result at a time. */
export function checkSarifRenderer(options: SarifOptions): CheckRenderer {
  const indices = new Map(options.rules.map(({ id }, index) => [id, index]));
  const decided: string[] = [];
  return {
    begin: () => begin(options),
    *report(checked, before) {
      append(decided, decisionLines(checked, options.lang));
      const found = before.errors + before.warnings + before.infos;
      let isFirst = found + (options.withSuppressed ? allSuppressed(before) : 0) === 0;
      for (const result of toResults(checked, options, indices)) {
        yield `${isFirst ? "" : ","}\n        ${toJsonText(result)}`;
        isFirst = false;
      }
    },
    end: (totals) => end(totals, decided, options),
  };
}

function begin(options: SarifOptions): string {
  const { lang, version, rules } = options;
  const driver = {
    name: "reform",
    version,
    language: lang,
    rules: rules.map((rule) => toDescriptor(rule, lang)),
    notifications: [
      { id: NOT_READ, shortDescription: toMessage(NOT_READ_SUMMARY[lang]) },
      { id: CORRECTION, shortDescription: toMessage(CORRECTION_SUMMARY[lang]) },
    ],
  };
  return `{
  "$schema": "${SCHEMA}",
  "version": "2.1.0",
  "runs": [
    {
      "tool": ${toJsonText({ driver })},
      "columnKind": "utf16CodeUnits",
      "results": [`;
}

function end({ notRead }: CheckTotals, decided: readonly string[], options: SarifOptions): string {
  const notifications = [
    ...notRead.map((one) => toNotification(one, options)),
    ...decided.map((text) => ({ descriptor: { id: CORRECTION }, level: "note", message: toMessage(text) })),
  ];
  const invocation = {
    executionSuccessful: notRead.length === 0,
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  };
  return `
      ],
      "invocations": [${toJsonText(invocation)}]
    }
  ]
}
`;
}

/** What a person decided stands beside the results: an initiative that was put right may have none. */
function decisionLines(checked: CheckedReport, lang: Lang): string[] {
  const { path } = checked.report.document.source;
  return listDecisions(checked).map((one) => `${path}: ${placedLine(one, lang)}`);
}

function toNotification({ path, message }: NotRead, options: SarifOptions) {
  return {
    descriptor: { id: NOT_READ },
    level: "error",
    message: toMessage(`${path}: ${message[options.lang]}`),
    locations: [{ physicalLocation: { artifactLocation: { uri: toUri(slashed(path, options)) } } }],
  };
}

/** A plain text of SARIF, in which viewers make a link of `[text](address)`: its brackets stand for themselves. */
function toMessage(text: string): { text: string } {
  return { text: sanitizeForLog(text).replace(/[[\]\\]/g, "\\$&") };
}

function toDescriptor({ id, severity, ownSeverity, docs }: KnownRule, lang: Lang) {
  const other = lang === "ja" ? "en" : "ja";
  const { summary } = docs;
  const whyIn = (one: Lang) => [docs.why[one], docs.promise?.[one]].filter(Boolean).join("\n\n");
  const why = { ja: whyIn("ja"), en: whyIn("en") };
  return {
    id,
    shortDescription: toMessage(summary[lang]),
    fullDescription: toMessage(docs.why[lang]),
    help: {
      text: [why[lang], why[other]].map((text) => toMessage(text).text).join("\n\n"),
      markdown: `**${summary[lang]}**\n\n${why[lang]}\n\n**${summary[other]}**\n\n${why[other]}`,
    },
    defaultConfiguration: { enabled: severity !== "off", level: LEVELS[ownSeverity] },
  };
}

function* toResults(
  { report, findings, suppressed }: CheckedReport,
  options: SarifOptions,
  indices: ReadonlyMap<string, number>,
) {
  const titles = titlesOf(report);
  const toOne = (finding: CheckedFinding, held?: SuppressedFinding) =>
    toResult(finding, held, report, titles, options, indices);
  for (const finding of findings) yield toOne(finding);
  if (options.withSuppressed) for (const held of suppressed) yield toOne(held.finding, held);
}

function toResult(
  finding: CheckedFinding,
  held: SuppressedFinding | undefined,
  report: Report,
  titles: ReturnType<typeof titlesOf>,
  options: CheckRenderOptions,
  indices: ReadonlyMap<string, number>,
) {
  const { rule, severity, message, initiative, span, fingerprint, explained } = finding;
  const { lang } = options;
  const related = relatedOf(finding, lang);
  const ruleIndex = indices.get(rule);
  const title = titles.get(initiative);
  const named =
    initiative === null
      ? []
      : [
          {
            name: sanitizeForLog(initiative),
            ...(title ? { decoratedName: sanitizeForLog(title) } : {}),
          },
        ];
  // Where there are no lines, the message says where it is: viewers may not show logical locations.
  const where = toRegion(report.document, span) ? "" : `${formatStart(report.document, span)}: `;
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: toMessage(where + message[lang] + sureSuffix(finding, lang)),
    locations: [toPlace(report, span, options, named)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((one, id) => ({
            id,
            ...toPlace(report, one.span, options),
            message: toMessage(one.message),
          })),
        }),
    partialFingerprints: { "reform/v1": fingerprint },
    // Either all results of a run say whether they are suppressed, or none does.
    suppressions: suppressionsOf(held, explained, lang),
    properties: {
      data: toDataJson(finding, report.document, lang),
      ...(explained ? { explained: toDecisionJson(explained) } : {}),
    },
  };
}

/** The places that a finding speaks of, and that of the row's own explanation. */
function relatedOf({ related, grounds }: CheckedFinding, lang: Lang): { message: string; span: Span }[] {
  const explanation = explanationText(grounds, lang);
  return [
    ...related.map(({ message, span }) => ({ message: message[lang], span })),
    ...(grounds?.explanation && explanation !== null
      ? [{ message: explanation, span: grounds.explanation.span }]
      : []),
  ];
}

/** How sure it is, and what would make it wrong: the explanation is a place of its own. */
function sureSuffix({ grounds }: CheckedFinding, lang: Lang): string {
  return grounds ? groundsSuffix({ grounds: { ...grounds, explanation: null } }, lang) : "";
}

/** @param named - what it belongs to, beside where it stands */
function toPlace(
  { document }: Report,
  span: Span,
  options: CheckRenderOptions,
  named: readonly { readonly name: string }[] = [],
) {
  const region = toRegion(document, span);
  const artifactLocation = { uri: toUri(slashed(document.source.path, options)) };
  if (!region) {
    // A region is one of a text; elsewhere the place has a name.
    const fullyQualifiedName = formatStart(document, span);
    return { physicalLocation: { artifactLocation }, logicalLocations: [{ fullyQualifiedName }, ...named] };
  }
  const { line, column, endLine, endColumn } = region;
  return {
    physicalLocation: {
      artifactLocation,
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
    ...(named.length > 0 ? { logicalLocations: named } : {}),
  };
}

/** A relative path stays relative to where the program ran; each part is escaped, as Japanese names need. */
function toUri(path: string): string {
  const drive = /^[A-Za-z]:\//.exec(path)?.[0] ?? "";
  const escaped = path
    .slice(drive.length)
    .split("/")
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, "\ufffd")))
    .join("/");
  if (drive) return `file:///${drive}${escaped}`;
  return path.startsWith("/") ? `file://${escaped}` : escaped;
}

/** What a person explained is a result as any other, and says so. */
function suppressionsOf(held: SuppressedFinding | undefined, explained: Decision | undefined, lang: Lang) {
  if (held) return [{ kind: "external", justification: justify(held, lang) }];
  if (!explained) return [];
  const justification = sanitizeForLog(explainedReason(explained, lang));
  return [{ kind: "external", status: "accepted", justification }];
}

function justify(held: SuppressedFinding, lang: Lang): string {
  return sanitizeForLog(suppressionReason(held, lang));
}
