import type { CheckedFinding, CheckedReport } from "../../../check/types.ts";
import type { Lang } from "../../../core/finding.ts";
import type { Span } from "../../../core/span.ts";
import type { Assessment } from "../../../indicator/model/types.ts";
import { formatPlace, placeInWords } from "../../../input/places.ts";
import type { Initiative, Level, Report, TierHeading } from "../../../report/types.ts";
import { type Anchors, nameAnchors } from "./anchors.ts";
import { groupBy } from "./group-by.ts";
import { type Html, html } from "./markup.ts";
import { HTML_WORDS, type HtmlWords } from "./words.ts";

/** One rating of a report, or what stands for having none. */
export interface RatingKind {
  /** Null for initiatives without a rating. */
  readonly symbol: string | null;
  /** The legend's words; null where the legend does not hold the symbol. */
  readonly definition: string | null;
  readonly level: Level | null;
  readonly count: number;
}

/** What the parts of one report's section share. */
export interface ReportView {
  readonly report: Report;
  readonly checked: CheckedReport;
  readonly assessments: ReadonlyMap<string, Assessment>;
  readonly initiatives: ReadonlyMap<string, Initiative>;
  /** Primary departments in order of appearance; the null of initiatives without one last. */
  readonly departments: readonly (string | null)[];
  /** As shown: worst first, then by place; without infos where those are left out. */
  readonly findings: readonly CheckedFinding[];
  /** Positions in `findings` by initiative. */
  readonly findingsOf: ReadonlyMap<string | null, readonly number[]>;
  /** Best first, then symbols that the legend lacks, then none. */
  readonly ratings: readonly RatingKind[];
  readonly anchors: Anchors;
  readonly words: HtmlWords;
  readonly lang: Lang;
  readonly quiet: boolean;
  /** Position among the reports of the page, from 1. */
  readonly number: number;
  /** Rank of the report's own heading: 1 where it is the only one. */
  readonly rank: 1 | 2;
}

const SEVERITIES = ["error", "warning", "info"];

/** Prepares the report at `index` of `count`. */
export function viewReport(
  checked: CheckedReport,
  index: number,
  count: number,
  { lang, quiet }: Pick<ReportView, "lang" | "quiet">,
): ReportView {
  const { report, assessments } = checked;
  const findings = checked.findings
    .filter(({ severity }) => !quiet || severity !== "info")
    .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  return {
    report,
    checked,
    assessments: new Map(assessments.map((assessment) => [assessment.initiative.id, assessment])),
    initiatives: new Map(report.initiatives.map((initiative) => [initiative.id, initiative])),
    departments: listDepartments(report),
    findings,
    findingsOf: groupBy([...findings.keys()], (index) => findings[index]?.initiative ?? null),
    ratings: countRatings(report),
    anchors: nameAnchors(report, index),
    words: HTML_WORDS[lang],
    lang,
    quiet,
    number: index + 1,
    rank: count === 1 ? 1 : 2,
  };
}

function listDepartments({ initiatives }: Report): (string | null)[] {
  const names = [...new Set(initiatives.map(({ departments }) => departments.primary))];
  return [...names.filter((name) => name !== null), ...(names.includes(null) ? [null] : [])];
}

/** Every level of the scale, best first, then the symbols it lacks, then none, with their initiatives counted. */
export function countRatings({ initiatives, ratingScale }: Report): RatingKind[] {
  const counts = new Map<string | null, number>(ratingScale.map(({ symbol }) => [symbol, 0]));
  for (const { rating } of initiatives) {
    const symbol = rating?.symbol ?? null;
    counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  }
  const levels = new Map(ratingScale.map((level) => [level.symbol, level]));
  const kinds = [...counts].map(([symbol, count]) => {
    const level = symbol === null ? undefined : levels.get(symbol);
    return {
      symbol,
      count,
      definition: level ? [level.definition, level.note].filter(Boolean).join(" ") : null,
      level: level?.level ?? null,
    };
  });
  return [...kinds.filter(({ symbol }) => symbol !== null), ...kinds.filter(({ symbol }) => symbol === null)];
}

/** Words of the report within a line: set apart from what stands beside them, and marked as Japanese. */
export function said(text: string, { lang }: Pick<ReportView, "lang">): Html {
  return html`<bdi${japanese(lang)}>${text}</bdi>`;
}

/** The attribute that says that what follows is Japanese, where the page is not. */
export function japanese(lang: Lang): Html | null {
  return lang === "ja" ? null : html` lang="ja"`;
}

/** The place of a span in the file, as `23:157`. */
export function placeOf(span: Span, { report, words, lang }: ReportView): Html {
  const place = report.document.place(span.start);
  const title = place.kind === "line" ? words.place(place.line, place.column) : placeInWords(place, lang);
  return html`<span class="loc" title="${title}">${formatPlace(place)}</span>`;
}

/** A rating as a badge in the colour of its level; a dash where there is none. */
export function ratingBadge(symbol: string | null, view: ReportView): Html {
  if (symbol === null) return html`<span class="rating none" title="${view.words.counts.unrated}">—</span>`;
  const level = view.ratings.find((kind) => kind.symbol === symbol)?.level ?? null;
  return html`<span class="rating lv-${level ?? "unknown"}"${japanese(view.lang)}>${symbol}</span>`;
}

/** The title of an initiative with its id, as a link to it where the report holds it. */
export function initiativeLink(id: string, view: ReportView): Html {
  const title = view.initiatives.get(id)?.title ?? null;
  const anchor = view.anchors.initiative(id);
  const name = html`<span class="id">${id}</span>${title === null ? null : html` ${said(title, view)}`}`;
  return anchor ? html`<a href="#${anchor}">${name}</a>` : name;
}

/** Number and title of a heading of the plan, as far as it has them. */
export function headingText({ number, title }: TierHeading): string {
  return number === null ? title : `${number} ${title}`;
}

/** The name of a part that each report has, told apart from those of the other reports in the page. */
export function nameOfPart(name: string, { rank, number, report }: ReportView): string {
  return rank === 1 ? name : `${name} ${number} ${report.title ?? ""}`.trimEnd();
}

/** A heading below that of the report: depth 1 for its sections, 2 for what stands within them. */
export function heading(depth: 1 | 2, text: string, view: Pick<ReportView, "rank">): Html {
  const rank = view.rank + depth;
  return html`<h${rank}>${text}</h${rank}>`;
}

/** Attainment in percent, rounded down so that what was missed never reads as 100 %. */
export function percent(attainment: number): string {
  return `${(Math.floor(attainment * 1000 + 1e-6) / 10).toFixed(1)}%`;
}
