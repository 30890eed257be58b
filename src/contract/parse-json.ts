import type { Decision } from "../core/decision.ts";
import type { Lang } from "../core/finding.ts";
import type { Span } from "../core/span.ts";
import type { Document } from "../input/model/document.ts";
import { toLocation, toNamedPlace } from "../input/places.ts";
import type { ExtraField, Initiative, PathLevel, Report, ScaleLevel, TierHeading } from "../report/types.ts";
import type { DecisionJson, InitiativeJson, LocationJson, ParseJson } from "./parse-schema.ts";
import { mapped, type Unrolled } from "./unrolled.ts";

/** A report as `reform parse --json` prints it; messages in `lang`. */
export function toParseJson(report: Report, lang: Lang): ParseJson {
  const parts = parseJsonParts(report, lang);
  const { ratingScale, initiatives, diagnostics } = parts;
  return {
    ...parts,
    ratingScale: [...ratingScale],
    initiatives: [...initiatives],
    diagnostics: [...diagnostics],
  };
}

/** The same with its lists made an element at a time: as a whole they may be larger than memory. */
export function parseJsonParts(report: Report, lang: Lang): Unrolled<ParseJson> {
  const { document } = report;
  return {
    schemaVersion: 1,
    source: toSourceJson(document),
    title: report.title,
    issuer: report.issuer,
    published: report.published,
    fiscalYear: report.fiscalYear && { label: report.fiscalYear.label, year: report.fiscalYear.year },
    ratingScale: mapped(report.ratingScale, toLevelJson),
    initiatives: mapped(report.initiatives, (initiative) => toInitiativeJson(initiative, document)),
    diagnostics: mapped(report.diagnostics, (finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message[lang],
      initiative: finding.initiative,
      location: toLocationJson(document, finding.span),
    })),
    ...correctionsJson(report.decided),
  };
}

/** What a person decided, as a part of what it was decided of; nothing where nobody decided anything. */
export function correctionsJson(decided: readonly Decision[] = []): { corrections?: DecisionJson[] } {
  return decided.length === 0 ? {} : { corrections: decided.map(toDecisionJson) };
}

/** Written out, so that nothing of a file is passed on that has no place in the schema. */
export function toDecisionJson({ kind, about, was, is, by, date, reason }: Decision): DecisionJson {
  return { kind, about, was, is, by, date, reason };
}

/** What a reader needs to find the text again. */
export function toSourceJson({ source }: Document): ParseJson["source"] {
  const { path, format, encoding, lines } = source;
  return { path, format, encoding, lines };
}

/** A span as the format of the document can say it. */
export function toLocationJson(document: Document, span: Span): LocationJson {
  return toLocation(document, span);
}

/** One initiative with its fields flat and in the order of the columns. */
export function toInitiativeJson(initiative: Initiative, document: Document): InitiativeJson {
  const { policy, departments, texts } = initiative;
  return {
    id: initiative.id,
    policy: policy && { ...toHeadingJson(policy), description: policy.description },
    strategy: initiative.strategy && toHeadingJson(initiative.strategy),
    item: initiative.item && toHeadingJson(initiative.item),
    path: initiative.path.map(toPathLevelJson),
    number: initiative.number,
    numberInferred: initiative.numberInferred,
    title: initiative.title,
    departments: {
      primary: departments.primary,
      lead: [...departments.lead],
      related: [...departments.related],
    },
    direction: texts.direction,
    relatedPlans: texts.relatedPlans,
    goal: texts.goal,
    plan: texts.plan,
    do: texts.do,
    check: texts.check,
    rating: initiative.rating?.symbol ?? null,
    action: texts.action,
    ratings: initiative.ratings.map(({ symbol, level, by, year, column }) => ({
      symbol,
      level,
      by,
      year,
      column,
    })),
    extra: Object.fromEntries(nameExtras(initiative.extra)),
    status: initiative.status,
    location: {
      page: initiative.page,
      line: initiative.line,
      ...toNamedPlace(document.place(initiative.span.start)),
    },
    ...correctionsJson(initiative.decided),
  };
}

/**
 * The extra fields of a row under names that are its own: a heading that comes again gets ` (2)`, ` (3)` …
 * Pairs rather than an object, since a heading may be any text, `__proto__` included.
 */
export function nameExtras(extra: readonly ExtraField[]): (readonly [name: string, text: string | null])[] {
  const taken = new Set<string>();
  return extra.map(({ heading, text }) => {
    const name = freeName(heading, taken);
    taken.add(name);
    return [name, text];
  });
}

/** `name`, or the first of `name (2)`, `name (3)` … that is not taken. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let count = 2;
  while (taken.has(`${name} (${count})`)) count += 1;
  return `${name} (${count})`;
}

function toHeadingJson({ number, title }: TierHeading): { number: number | null; title: string } {
  return { number, title };
}

function toPathLevelJson({ heading, ...level }: PathLevel): InitiativeJson["path"][number] {
  return { ...toHeadingJson(level), ...(heading === undefined ? {} : { heading }) };
}

function toLevelJson({
  symbol,
  definition,
  level,
  min,
  max,
  note,
}: ScaleLevel): ParseJson["ratingScale"][number] {
  return {
    symbol,
    definition,
    level,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(note === undefined ? {} : { note }),
  };
}
