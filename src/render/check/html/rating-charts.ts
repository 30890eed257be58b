import { largest } from "../../../core/largest.ts";
import type { Initiative } from "../../../report/types.ts";
import { groupBy } from "./group-by.ts";
import { type Html, html } from "./markup.ts";
import { heading, type RatingKind, type ReportView, ratingBadge, said } from "./view.ts";

/** Departments with a bar of their own; the others share one. */
const DEPARTMENTS = 12;

/** A bar: initiatives counted by the position of their rating in `ReportView.ratings`. */
interface Bar {
  readonly label: Html;
  readonly name: string;
  readonly counts: readonly number[];
}

/** How the ratings are spread over policies and departments. */
export function renderRatingCharts(view: ReportView): Html {
  const { words } = view;
  return html`<div class="charts">
${renderChart(words.charts.byPolicy, words.charts.policy, policyBars(view), view)}
${renderChart(words.charts.byDepartment, words.charts.department, departmentBars(view), view)}
</div>`;
}

function policyBars(view: ReportView): Bar[] {
  const groups = groupBy(view.report.initiatives, ({ policy }) =>
    policy === null ? null : [policy.number, policy.title].filter((part) => part !== null).join(" "),
  );
  return [...groups].map(([name, initiatives]) => toBar(name, initiatives, view));
}

/** Those with most initiatives first. */
function departmentBars(view: ReportView): Bar[] {
  const groups = [...groupBy(view.report.initiatives, ({ departments }) => departments.primary)];
  const named = groups.filter(([name]) => name !== null).toSorted(([, a], [, b]) => b.length - a.length);
  const nameless = groups.filter(([name]) => name === null);
  // One more bar is no longer than a line for "the rest" that stands for it.
  const shown = named.length > DEPARTMENTS + 1 ? named.slice(0, DEPARTMENTS) : named;
  const rest = named.slice(shown.length);
  const restBar = toBar(
    null,
    rest.flatMap(([, initiatives]) => initiatives),
    view,
    view.words.rest(rest.length),
  );
  return [
    ...shown.map(([name, initiatives]) => toBar(name, initiatives, view)),
    ...(rest.length > 0 ? [restBar] : []),
    ...nameless.map(([, initiatives]) => toBar(null, initiatives, view)),
  ];
}

function toBar(
  name: string | null,
  initiatives: readonly Initiative[],
  view: ReportView,
  fallback: string = view.words.charts.none,
): Bar {
  return {
    label: name === null ? html`${fallback}` : said(name, view),
    name: name ?? fallback,
    counts: view.ratings.map(
      ({ symbol }) => initiatives.filter(({ rating }) => (rating?.symbol ?? null) === symbol).length,
    ),
  };
}

/** A table whose rows hold a bar beside the numbers that it draws, so that chart and table are one. */
function renderChart(caption: string, first: string, bars: readonly Bar[], view: ReportView): Html {
  const { ratings, words } = view;
  const longest = largest(
    1,
    bars.map(({ counts }) => sum(counts)),
  );
  return html`<figure>${heading(2, caption, view)}
<div class="wide"><table class="chart"><caption class="sr">${caption}</caption>
<thead><tr><th scope="col">${first}</th><th scope="col" class="bar">${words.charts.distribution}</th>${ratings.map(
    (kind) => html`<th scope="col" class="num">${ratingBadge(kind.symbol, view)}</th>`,
  )}<th scope="col" class="num">${words.counts.total}</th></tr></thead>
<tbody>${bars.map(
    (
      bar,
    ) => html`<tr><th scope="row">${bar.label}</th><td class="bar">${drawBar(bar, longest, view)}</td>${bar.counts.map(
      (count) => html`<td class="num${count === 0 && " zero"}">${count}</td>`,
    )}<td class="num total">${sum(bar.counts)}</td></tr>
`,
  )}</tbody></table></div></figure>`;
}

function drawBar({ name, counts }: Bar, longest: number, { ratings, words }: ReportView): Html {
  let x = 0;
  const parts = counts.map((count, index) => {
    const kind = ratings[index] as RatingKind;
    const part =
      count > 0 && html`<rect class="fill-${fillOf(kind)}" x="${x}" y="0.5" width="${count}" height="9"/>`;
    x += count;
    return part;
  });
  const described = counts
    .flatMap((count, index) =>
      count > 0 ? [`${ratings[index]?.symbol ?? words.counts.unrated} ${count}`] : [],
    )
    .join(", ");
  return html`<svg viewBox="0 0 ${longest} 10" preserveAspectRatio="none" role="img"><title>${name}: ${described}</title>${parts}</svg>`;
}

function fillOf({ symbol, level }: RatingKind): string {
  return symbol === null ? "none" : (level ?? "unknown");
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
