import type { Assessment, Indicator, IndicatorValue } from "../../src/indicator/model/types.ts";
import type { AnyRule } from "../../src/rules/index.ts";
import { makeInitiative } from "../render/reports.ts";

/** A rule that says `found <title>`; it finds nothing unless told how. */
export function makeRule(id: string, parts: Partial<AnyRule> = {}): AnyRule {
  return {
    id,
    severity: "warning",
    messages: { ja: ({ title }) => `指摘 ${title}`, en: ({ title }) => `found ${title}` },
    docs: {
      summary: { ja: "概要", en: "summary" },
      why: { ja: "理由", en: "why" },
      examples: { ok: [], ng: [] },
    },
    ...parts,
  };
}

/** A consistent assessment without indicators. */
export function makeAssessment(parts: Partial<Assessment> = {}): Assessment {
  return {
    initiative: makeInitiative(),
    level: "achieved",
    outcome: "unknown",
    verdict: "unverifiable",
    confidence: null,
    doubted: null,
    indicators: [],
    ...parts,
  };
}

/** A number read in a report. */
export function makeIndicatorValue(parts: Partial<IndicatorValue> = {}): IndicatorValue {
  return {
    value: 93.1,
    min: 93.1,
    max: null,
    unit: "%",
    text: "93.1%以上",
    field: "goal",
    span: { start: 10, end: 15 },
    mention: null,
    ...parts,
  };
}

/** A missed target of 93.1% with 90.9% reported. */
export function makeIndicator(parts: Partial<Indicator> = {}): Indicator {
  return {
    name: "収納率",
    unit: "%",
    better: "higher",
    target: makeIndicatorValue(),
    actual: makeIndicatorValue({
      value: 90.9,
      min: null,
      text: "90.9%",
      field: "do",
      span: { start: 20, end: 25 },
    }),
    baseline: null,
    attainment: 0.976,
    result: "missed",
    near: true,
    reason: "compared",
    direction: { better: "higher", confidence: 0.98, signs: [{ source: "bound", logOdds: 6 }] },
    match: null,
    confidence: 0.98,
    features: null,
    ...parts,
  };
}
