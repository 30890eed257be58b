import type { KnownRule } from "../../check/known-rules.ts";
import type { CheckTotals } from "../../check/totals.ts";
import type { CheckedFinding, CheckedReport, SuppressedFinding } from "../../check/types.ts";
import type { Lang, Severity } from "../../core/finding.ts";
import type { Span } from "../../core/span.ts";
import { formatStart, toLocation } from "../../input/places.ts";
import type { Report } from "../../report/types.ts";
import {
  type CheckRenderer,
  type CheckRenderOptions,
  slashed,
  type ToolOptions,
  titlesOf,
} from "../kit/check-renderer.ts";
import { toJsonText } from "../kit/json-text.ts";

const LEVELS = { error: "error", warning: "warning", info: "note" } as const satisfies Record<
  Severity,
  string
>;
const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const HOME = "https://www.npmjs.com/package/reform-report";

/** SARIF 2.1.0, a result at a time; what is suppressed stays in it, with the reason. */
export function checkSarifRenderer(options: CheckRenderOptions & ToolOptions): CheckRenderer {
  const indices = new Map(options.rules.map(({ id }, index) => [id, index]));
  return {
    begin: () => begin(options),
    report: (checked, before) => {
      const results = toResults(checked, options, indices).map((result) => `        ${toJsonText(result)}`);
      const isFirst = before.errors + before.warnings + before.infos + before.suppressed === 0;
      return results.map((text, index) => `${isFirst && index === 0 ? "\n" : ",\n"}${text}`).join("");
    },
    end: (totals) => end(totals),
  };
}

function begin(options: CheckRenderOptions & ToolOptions): string {
  const { lang, version, rules } = options;
  const driver = {
    name: "reform",
    version,
    informationUri: HOME,
    language: lang,
    rules: rules.map((rule) => toDescriptor(rule, lang)),
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

function end({ notChecked }: CheckTotals): string {
  return `
      ],
      "invocations": [${toJsonText({ executionSuccessful: notChecked === 0 })}]
    }
  ]
}
`;
}

function toDescriptor({ id, severity, ownSeverity, docs }: KnownRule, lang: Lang) {
  const other = lang === "ja" ? "en" : "ja";
  const { summary, why } = docs;
  return {
    id,
    shortDescription: { text: summary[lang] },
    fullDescription: { text: why[lang] },
    help: {
      text: `${why[lang]}\n\n${why[other]}`,
      markdown: `**${summary[lang]}**\n\n${why[lang]}\n\n**${summary[other]}**\n\n${why[other]}`,
    },
    defaultConfiguration: { enabled: severity !== "off", level: LEVELS[ownSeverity] },
  };
}

function toResults(
  { report, findings, suppressed }: CheckedReport,
  options: CheckRenderOptions,
  indices: ReadonlyMap<string, number>,
) {
  const titles = titlesOf(report);
  const toOne = (finding: CheckedFinding, held?: SuppressedFinding) =>
    toResult(finding, held, report, titles, options, indices);
  return [
    ...findings.map((finding) => toOne(finding)),
    ...suppressed.map((held) => toOne(held.finding, held)),
  ];
}

function toResult(
  { rule, severity, message, initiative, span, related, data, fingerprint }: CheckedFinding,
  held: SuppressedFinding | undefined,
  report: Report,
  titles: ReturnType<typeof titlesOf>,
  options: CheckRenderOptions,
  indices: ReadonlyMap<string, number>,
) {
  const { lang } = options;
  const ruleIndex = indices.get(rule);
  const title = titles.get(initiative);
  const logical =
    initiative === null
      ? {}
      : { logicalLocations: [{ name: initiative, ...(title ? { decoratedName: title } : {}) }] };
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: message[lang] },
    locations: [{ ...toPlace(report, span, options), ...logical }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((one, id) => ({
            id,
            ...toPlace(report, one.span, options),
            message: { text: one.message[lang] },
          })),
        }),
    partialFingerprints: { "reform/v1": fingerprint },
    // Either all results of a run say whether they are suppressed, or none does.
    suppressions: held ? [{ kind: "external", justification: justify(held, lang) }] : [],
    properties: { data },
  };
}

function toPlace({ document }: Report, span: Span, options: CheckRenderOptions) {
  const { line, column, endLine, endColumn } = toLocation(document, span);
  const artifactLocation = { uri: toUri(slashed(document.source.path, options)) };
  if (line === undefined) {
    // A region is one of a text; elsewhere the place has a name.
    const fullyQualifiedName = formatStart(document, span);
    return { physicalLocation: { artifactLocation }, logicalLocations: [{ fullyQualifiedName }] };
  }
  return {
    physicalLocation: {
      artifactLocation,
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
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

function justify({ by }: SuppressedFinding, lang: Lang): string {
  return by?.reason ?? { ja: "ベースラインに記録済み", en: "held by the baseline" }[lang];
}
