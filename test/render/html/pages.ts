import { readFileSync } from "node:fs";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { CheckedReport } from "../../../src/check/types.ts";
import { checkReport } from "../../../src/pipeline.ts";
import type { Report, ScaleLevel } from "../../../src/report/types.ts";
import { makeAssessment, makeIndicator } from "../../check/rules.ts";
import { readText, SEED_TEXT } from "../../seeds/seed.ts";
import { withPath } from "../../support/documents.ts";
import { makeCheckedReport } from "../checks.ts";
import { makeExtra, makeRating } from "../reports.ts";

/** The seed, checked as the command line does. */
export function checkedSeed(path = "seeds/report.txt"): CheckedReport {
  return checkReport(readText(SEED_TEXT, path));
}

/** Texts that would do something in a page, or to the text around them, if they were not escaped. */
export const HOSTILE: readonly string[] = (
  JSON.parse(readFileSync(new URL("hostile.json", import.meta.url), "utf8")) as { texts: string[] }
).texts;

/**
 * A checked report whose every text, from the path to the message of a finding, is `text`. Ids stay different from
 * each other, as they are in every report.
 */
export function reportOf(text: string): CheckedReport {
  const checked = makeCheckedReport();
  const { report } = checked;
  const ids = new Map(report.initiatives.map(({ id }, index) => [id, `${text}${index}`]));
  const named = (id: string | null) => (id === null ? null : (ids.get(id) ?? text));
  const heading = { number: 1, title: text };
  const scale: ScaleLevel[] = [
    { symbol: text, definition: text, note: text, level: "achieved", span: { start: 0, end: 3 } },
  ];
  const initiatives = report.initiatives.map((initiative) => ({
    ...initiative,
    id: named(initiative.id) as string,
    title: text,
    policy: { ...heading, description: text },
    strategy: heading,
    item: heading,
    number: text,
    departments: { primary: text, lead: [text, text], related: [text] },
    texts: {
      direction: text,
      relatedPlans: text,
      goal: text,
      plan: text,
      do: text,
      check: text,
      action: text,
    },
    cells: { goal: makeExtra(text, text).cell, do: makeExtra(text, text).cell },
    rating: makeRating(text, scale),
    extra: [makeExtra(text, text)],
    status: "complete" as const,
  }));
  const document = {
    ...withPath(report.document, text),
    text: text.repeat(Math.ceil(2000 / text.length)),
  };
  const poisoned: Report = {
    ...report,
    document,
    title: text,
    issuer: text,
    published: text,
    fiscalYear: { label: text, year: 2020 },
    ratingScale: scale,
    initiatives,
  };
  const message = { ja: text, en: text };
  return {
    report: poisoned,
    assessments: initiatives.map((initiative) => {
      const indicator = makeIndicator({ name: text, unit: text });
      const value = { ...indicator.target, text };
      return makeAssessment({ initiative, indicators: [{ ...indicator, target: value, actual: value }] });
    }),
    findings: checked.findings.map((finding) => ({
      ...finding,
      rule: text,
      message,
      initiative: named(finding.initiative),
      related: [{ message, span: { start: 5, end: 9 } }],
    })),
    suppressed: checked.suppressed,
  };
}

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A page as a browser reads it. */
export interface ParsedPage {
  readonly elements: readonly Element[];
  /** What was wrong with the markup. */
  readonly errors: readonly string[];
}

export function parsePage(html: string): ParsedPage {
  const errors: string[] = [];
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine, startCol }) => errors.push(`${code} ${startLine}:${startCol}`),
  });
  return { elements: elementsOf(document), errors };
}

function elementsOf(node: Node): Element[] {
  const children = "childNodes" in node ? node.childNodes : [];
  const own = "tagName" in node ? [node] : [];
  return [...own, ...children.flatMap(elementsOf)];
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

export function textOf(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** Elements with a class. */
export function withClass(elements: readonly Element[], name: string): Element[] {
  return elements.filter((element) => attribute(element, "class")?.split(" ").includes(name));
}
