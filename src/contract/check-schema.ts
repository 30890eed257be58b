import * as z from "zod";
import { BECAUSES } from "../check/because.ts";
import { FEATURES } from "../indicator/model/features.ts";
import { DIRECTION_SOURCES } from "../indicator/model/types.ts";
import { decisions, explained, fiscalYear, location, source } from "./parse-schema.ts";

// Loaded only to print or to test the schema; everyone else imports its types alone.

const severity = z.enum(["error", "warning", "info"]);

const indicatorValue = z.object({
  value: z.number().nullable().describe("In base units: 円, plain numbers, percent, seconds."),
  min: z.number().nullable(),
  max: z.number().nullable(),
  text: z.string().describe("The report's own words."),
  field: z.enum(["title", "direction", "relatedPlans", "goal", "plan", "do", "check", "action", "extra"]),
  location,
});

const indicator = z.object({
  name: z.string(),
  unit: z.string().nullable(),
  better: z.enum(["lower", "higher", "closer", "unknown"]),
  target: indicatorValue,
  actual: indicatorValue.nullable().describe("Null where no result was reported."),
  baseline: indicatorValue.nullable(),
  attainment: z
    .number()
    .nullable()
    .describe("1 = the target was reached just so; null where it has no meaning."),
  result: z.enum(["met", "missed", "not-due", "no-actual", "unclear"]),
  near: z.boolean().describe("Missed by so little that nearly is fair."),
  reason: z.string().nullable().describe("Why, where it is not plain."),
  confidence: z
    .number()
    .nullable()
    .describe("How likely the result is right, 0 to 1; null where nothing was decided."),
  direction: z
    .object({
      better: z.enum(["lower", "higher", "closer", "unknown"]),
      sources: z.array(
        z.object({
          source: z.enum(DIRECTION_SOURCES),
          logOdds: z.number().describe("Positive where it speaks for more being better."),
        }),
      ),
    })
    .describe("What tells which way is better."),
  why: z
    .array(
      z.object({
        feature: z.enum(FEATURES),
        value: z.number().describe("0 to 1."),
        weight: z.number().describe("What the whole feature adds to the confidence, as a logarithm of odds."),
      }),
    )
    .describe("What the confidence was weighed by; with --why only.")
    .optional(),
  corrections: decisions,
});

const assessment = z.object({
  initiative: z.string().describe("Id of the initiative."),
  title: z.string().nullable(),
  rating: z.string().nullable(),
  level: z
    .enum(["exceeded", "achieved", "nearly", "missed", "infeasible", "unknown"])
    .nullable()
    .describe("What the report's own legend says of the rating."),
  primary: z.string().nullable().describe("The first among the leading departments."),
  outcome: z
    .enum(["met", "partial", "missed", "unknown"])
    .describe("met: every judged indicator; partial: some; missed: none; unknown: nothing to judge."),
  verdict: z.enum(["consistent", "overrated", "underrated", "unverifiable"]),
  confidence: z
    .number()
    .nullable()
    .describe("How likely the verdict is right, 0 to 1; of one that was not sure enough to be given, too."),
  because: z.enum(BECAUSES).nullable().describe("Why it is unverifiable; null where it is not."),
  indicators: z.array(indicator),
  corrections: decisions,
});

const finding = z.object({
  rule: z.string(),
  severity,
  message: z.string(),
  initiative: z.string().nullable().describe("Null where it belongs to the report as a whole."),
  location,
  related: z.array(z.object({ message: z.string(), location })),
  data: z
    .record(z.string(), z.unknown())
    .describe(
      "The facts behind the message, by rule; of accusations also confidence, doubt and explanation.",
    ),
  fingerprint: z.string().describe("Stays the same when the finding moves to another line."),
  explained,
});

const suppressed = finding.extend({
  suppression: z.object({
    kind: z.enum(["configuration", "baseline"]),
    reason: z.string().nullable().describe("Null where the baseline holds it."),
    by: z.string().nullable().describe("Who accepted it, where the configuration says so."),
  }),
});

const checkedReport = z.object({
  source,
  title: z.string().nullable(),
  fiscalYear: fiscalYear.nullable(),
  assessments: z.array(assessment),
  findings: z.array(finding).describe("Ordered by place."),
  suppressed: z.array(suppressed).describe("Findings that the configuration or the baseline accepts."),
  corrections: decisions,
});

const count = z.int().min(0);

export const notRead = z
  .array(z.object({ path: z.string(), message: z.string().describe("Why.") }))
  .describe("Inputs that could not be read or checked.");

/** The shape of `reform check --format json`. */
export const checkJson = z
  .object({
    schemaVersion: z.literal(1),
    reports: z.array(checkedReport),
    notRead,
    summary: z.object({
      reports: count,
      initiatives: count,
      rated: count,
      errors: count,
      warnings: count,
      infos: count,
      explained: z
        .object({ errors: count, warnings: count, infos: count })
        .describe("How many of these a person explained: they fail no check. Absent where nobody did.")
        .optional(),
      corrected: count
        .describe("Initiatives of which a person decided something that counts; absent where nobody did.")
        .optional(),
      correctedColumns: count.describe("Columns that a person set; absent where nobody did.").optional(),
      suppressed: count,
      suppressedBy: z.object({ configuration: count, baseline: count }),
      verdicts: z.object({ consistent: count, overrated: count, underrated: count, unverifiable: count }),
      verified: count.describe("Ratings that could be held against numbers, of those that are rated."),
      because: z.record(z.enum(BECAUSES), count).describe("The unverifiable ones by reason."),
      notChecked: count.describe("The number of notRead."),
    }),
  })
  .describe("What reform check --format json prints: one object, however many reports.");

export type CheckJson = z.infer<typeof checkJson>;
export type CheckedReportJson = z.infer<typeof checkedReport>;
export type AssessmentJson = z.infer<typeof assessment>;
export type FindingJson = z.infer<typeof finding>;
export type SuppressedJson = z.infer<typeof suppressed>;
export type IndicatorValueJson = z.infer<typeof indicatorValue>;

/** JSON Schema (draft 2020-12) of `reform check --format json`; unknown properties are allowed. */
export function checkJsonSchema(): object {
  return { title: "reform check --format json", ...z.toJSONSchema(checkJson, { io: "input" }) };
}
