import { verifiedRatings } from "../../../check/totals.ts";
import { becauseList } from "../closing/because.ts";
import type { HtmlWords } from "./words.ts";

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** The words of the page in English. */
export const WORDS_EN: HtmlWords = {
  page: {
    title: "Check of administrative-reform results",
    skip: "Skip to the content",
    contents: "Contents",
    reports: "Reports",
    untitled: "(untitled)",
    about:
      "Texts are the report's own words. “Line:column” is the place in the original file. Numbers are read and judged by a program, and “96 % sure” is how likely it read them rightly; whether a rating is right is to be decided with the report at hand.",
  },
  sections: {
    summary: "Summary",
    ratings: "Ratings",
    targets: "Targets and results",
    findings: "Findings",
    suppressed: "Suppressed findings",
    corrections: "Decided by people",
    initiatives: "Initiatives",
    notes: "Notes from reading",
  },
  facts: { issuer: "Issuer", fiscalYear: "Fiscal year", published: "Published", source: "File" },
  counts: {
    report: "Report",
    initiatives: "Initiatives",
    rated: "Rated",
    unrated: "Unrated",
    total: "Total",
    ratings: "Self-ratings",
    verdicts: "Ratings against numbers",
    findings: "Findings",
  },
  severity: { error: "Error", warning: "Warning", info: "Info" },
  verdict: {
    consistent: "Consistent",
    overrated: "Overrated",
    underrated: "Underrated",
    unverifiable: "Unverifiable",
  },
  level: {
    exceeded: "Exceeded",
    achieved: "Achieved",
    nearly: "Nearly",
    missed: "Missed",
    infeasible: "Infeasible",
    unknown: "Unknown",
  },
  result: {
    met: "Met",
    missed: "Missed",
    near: "Just missed",
    "not-due": "Not due yet",
    "no-actual": "No result",
    unclear: "Unclear",
  },
  reason: {
    confirmed: "confirmed by a person",
    corrected: "set by a person",
    rejected: "rejected by a person",
    interim: "target for the whole plan period",
    later: "target for a later year",
    pending: "number not there yet",
    restated: "only the target is restated",
    attendance: "unclear who was counted",
    net: "unclear what is left",
    direction: "unclear which way is better",
    akin: "by the number of a kindred thing",
    unlike: "may count another thing",
    disputed: "the row says both",
    unreadable: "a number cannot be read",
    progress: "by the progress made",
    difference: "by the distance from the target",
    rate: "by the printed rate",
    words: "by the words of the text",
    deadline: "by the date",
    none: "stated as not applicable",
  },
  better: {
    higher: "higher is better",
    lower: "lower is better",
    closer: "closer is better",
    unknown: "better way unknown",
  },
  fields: {
    title: "Initiative",
    number: "Number",
    departments: "Departments",
    rating: "Rating",
    direction: "Direction",
    relatedPlans: "Related plans",
    goal: "Goal",
    plan: "Plan",
    do: "Do",
    check: "Check",
    action: "Action",
    extra: "Other column",
  },
  status: { complete: "", partial: "a column is missing", stub: "stub (no rating, no body)" },
  legend: {
    caption: "Legend of the ratings, with counts",
    symbol: "Rating",
    definition: "The report's legend",
    level: "Level",
    count: "Count",
    notOnScale: "not in the legend",
    noScale: "No legend of the ratings was found, so what they mean is unknown.",
    unrated: "no rating given",
    clause: "Legend",
  },
  charts: {
    byPolicy: "Self-ratings by policy",
    byDepartment: "Self-ratings by department",
    policy: "Policy",
    department: "Department",
    none: "(none given)",
    distribution: "Distribution",
    attainment: "Attainment of the numeric targets",
    attainmentNote:
      "The vertical line is the target (100 %). Where lower is better, it is target ÷ result. Bars beyond 200 % are cut off at the right and marked.",
    noTargets: "No numeric target could be read.",
  },
  indicator: {
    initiative: "Initiative",
    name: "Indicator",
    target: "Target",
    actual: "Result",
    attainment: "Attainment",
    scale: "0–200%",
    result: "Outcome",
    caption: "Numbers that were read",
    beyond: "beyond 200 %",
  },
  findings: {
    none: "No errors and no warnings.",
    place: "Line:col",
    initiative: "Initiative",
    message: "Message",
    rule: "Rule",
    whole: "The report as a whole",
    open: "Show in the table",
  },
  corrections: { what: "Decision", change: "Read → counts", by: "By", why: "Reason" },
  suppressed: { severity: "Severity", by: "Suppressed by", why: "Reason" },
  plan: {
    caption: "All initiatives",
    number: "No.",
    title: "Initiative",
    department: "Department",
    rating: "Rating",
    verdict: "Against numbers",
    findings: "Findings",
    policy: "Policy",
    strategy: "Strategy",
    item: "Item",
    lead: "Lead",
    related: "Related",
    source: "Source",
    noPolicy: "(no policy)",
    noStrategy: "(no strategy)",
    empty: "empty",
    inferred: "number inferred from the sequence",
    marks: "Marks in the texts:",
    markTarget: "a target",
    markActual: "a result",
  },
  controls: {
    label: "Filter the initiatives",
    search: "Full-text search",
    searchHint: "Full and half width are the same. Words separated by spaces must all occur.",
    rating: "Rating",
    verdict: "Against numbers",
    severity: "Findings",
    department: "Department",
    all: "All",
    noDepartment: "(none given)",
    reset: "Clear filters",
    status: "{shown} of {total} shown",
    nothing: "No initiative matches.",
  },
  lead: (totals) => {
    const { initiatives, rated, verdicts } = totals;
    if (rated === 0)
      return `None of ${plural(initiatives, "initiative")} is rated, so no rating was checked.`;
    const verified = verifiedRatings(totals);
    const reasons = becauseList(totals.because, "en");
    const rest = ` ${rated - verified} could not be checked${reasons === "" ? "" : `: ${reasons}`}.`;
    return (
      `Of ${plural(initiatives, "initiative")}, ${rated} have a self-rating, and ${verified} of these could be held against the report's own numbers: ` +
      `${verdicts.overrated} rated too high, ${verdicts.underrated} too low, ${verdicts.consistent} consistent with targets and results.` +
      (verified < rated ? rest : "")
    );
  },
  notRead: (count) =>
    `${plural(count, "input")} could not be read and ${count === 1 ? "was" : "were"} not checked; this page does not hold ${count === 1 ? "it" : "them"}.`,
  quiet: (count) => `${plural(count, "info")} left out.`,
  rest: (count) => `${plural(count, "other department")}`,
  date: (iso) => {
    const [year, month, day] = iso.split("-");
    const name = month ? (MONTHS[Number(month) - 1] ?? month) : null;
    return [day ? Number(day) : null, name, year].filter((part) => part !== null).join(" ");
  },
  line: (line) => `line ${line}`,
  place: (line, column) => `line ${line}, column ${column}`,
  onPage: (page) => `page ${page}`,
  counted: (label, count) => `${label}: ${count}`,
  percent: (percent) => `attainment ${percent}`,
};
