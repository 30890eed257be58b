import type { Span } from "../../src/core/span.ts";
import { type Initiative, type Report, TEXT_FIELDS } from "../../src/report/types.ts";

/** A place at which a text of the report is kept. */
export interface Place {
  readonly where: string;
  readonly text: string;
}

/**
 * The diagnostics that stand for a text which no field took, and the part of their data that holds it. Others quote
 * what stands in a field as well (the title of a stub, the cells of an ambiguous row): they keep nothing.
 */
const KEEPERS: Readonly<Record<string, string>> = {
  "table/unplaced-text": "text",
  "table/total-row": "text",
  "table/repeated-row": "text",
  "table/other-table": "text",
  "report/heading-without-rows": "text",
  "report/rating-words": "text",
  "table/outside-text": "text",
  "table/doubtful-header": "text",
  "table/unreadable-region": "text",
  "table/header-differs": "headings",
  "table/legend-differs": "found",
};

/** Words of a header: what pages have in their headers differently may name a column as well. */
export const HEADER = "header";

interface Kept {
  readonly rule: string;
  readonly span: Span;
  readonly text: string;
}

/** The diagnostics that keep text, each with all of it that its message says in both languages. */
export function keepersOf({ diagnostics, ratingScale }: Report): Kept[] {
  const words = ratingScale.map(({ definition, note }) => [definition, note].filter(Boolean).join(" "));
  return diagnostics.flatMap(({ rule, span, data, message }) => {
    const key = KEEPERS[rule];
    if (!key) return [];
    // A level that only a later legend has is in the scale.
    if (rule === "table/legend-differs" && words.includes(String(data[key]))) return [];
    const kept = [data[key]].flat().map(String);
    const said = kept.filter((text) => message.ja.includes(text) && message.en.includes(text));
    return [{ rule, span, text: said.join("\n") }];
  });
}

/** Every place of a report that keeps text; what is carried down from row to row (labels, headings of columns) stands there once. */
export function placesOf(report: Report): Place[] {
  const front = [report.title, report.issuer, report.fiscalYear?.label].map((text) => ({
    where: "front",
    text,
  }));
  // A word that is its own symbol is printed once and shown as both.
  const scale = report.ratingScale.flatMap(({ symbol, definition, note }) =>
    [symbol === definition ? null : symbol, definition, note].map((text) => ({
      where: `scale ${symbol}`,
      text,
    })),
  );
  const kept = keepersOf(report).map(({ rule, span, text }) => ({
    where: rule === "table/header-differs" ? HEADER : `${rule} @${span.start}`,
    text,
  }));
  return [
    ...front,
    ...scale,
    ...carriedPlaces(report),
    ...report.initiatives.flatMap(ownPlaces),
    ...kept,
  ].flatMap(({ where, text }) => (text ? [{ where, text }] : []));
}

interface Held {
  readonly where: string;
  readonly text: string | null | undefined;
}

function carriedPlaces({ initiatives }: Report): Held[] {
  const seen = new Map<string, Held>();
  for (const { path, policy, strategy, item, extra } of initiatives) {
    const own: [string, string | null | undefined][] = [
      ...outerOf({ path, policy, strategy, item }).map(({ title }): [string, string] => ["outer", title]),
      ["policy", policy?.title],
      ["description", policy?.description],
      ["strategy", strategy?.title],
      ["item", item?.title],
      ...extra.map(({ heading }): [string, string] => [HEADER, heading]),
    ];
    for (const [where, text] of own) if (text) seen.set(`${where} ${text}`, { where, text });
  }
  return [...seen.values()];
}

/** The headings above the policy. */
function outerOf({
  path,
  policy,
  strategy,
  item,
}: Pick<Initiative, "path" | "policy" | "strategy" | "item">) {
  return path.slice(0, path.length - [policy, strategy, item].filter((level) => level !== null).length);
}

function ownPlaces(initiative: Initiative): Held[] {
  const { id, line, number, title, departments, texts, rating, extra, carried } = initiative;
  // What stands in a row above is kept there.
  const hasOwn = (field: "title" | "departments") => !carried.includes(field);
  const own = {
    number: String(number),
    title: hasOwn("title") ? title : null,
    lead: hasOwn("departments") ? departments.lead.join("\n") : null,
    related: hasOwn("departments") ? departments.related.join("\n") : null,
    rating: rating?.symbol ?? null,
    ...Object.fromEntries(TEXT_FIELDS.map((field) => [field, texts[field]])),
    ...Object.fromEntries(extra.map(({ heading, text }, i) => [`extra ${i} ${heading}`, text])),
  };
  return Object.entries(own).map(([where, text]) => ({ where: `${id} l.${line} ${where}`, text }));
}
