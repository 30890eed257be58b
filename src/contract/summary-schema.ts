import * as z from "zod";
import { GROUPINGS } from "../summary/types.ts";
import { notRead } from "./check-schema.ts";
import { fiscalYear } from "./parse-schema.ts";

// Loaded only to print or to test the schema; everyone else imports its types alone.

const count = z.int().min(0);

const counts = {
  initiatives: count,
  ratings: z
    .record(z.string(), count)
    .describe(
      "Initiatives by rating. Every level of the scale is there; a symbol that two scales use for different things counts apart, as A:achieved.",
    ),
  unrated: count.describe("Initiatives without a rating; with the ratings they add up to initiatives."),
  verdicts: z
    .object({ consistent: count, overrated: count, underrated: count, unverifiable: count })
    .describe("Whether the numbers bear out the ratings."),
  corrected: count
    .describe("Initiatives of which a person decided something that counts; absent where nobody did.")
    .optional(),
  share: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe(
      "Part of the rated initiatives whose rating says that the target was met (levels exceeded and achieved; the best level where the legend has neither); null without ratings or legend.",
    ),
};

const group = z.object({
  key: z.string().describe("In the most frequent spelling of the reports."),
  missing: z.literal(true).describe("The initiatives that name none; key says so in words.").optional(),
  ...counts,
  years: z
    .array(z.object(counts))
    .describe("The counts of each entry of years, in its order; only where there are several.")
    .optional(),
});

const year = z.object({
  fiscalYear: fiscalYear.nullable(),
  issuers: z.array(z.string()),
  reports: z.array(z.string()).describe("Paths of the reports that are added up here."),
  correctedColumns: count.describe("Columns that a person set in them; absent where nobody did.").optional(),
  ratingScale: z
    .array(z.object({ symbol: z.string(), level: z.string() }))
    .describe("Best level first; empty where no legend was found."),
});

/** The shape of `reform summary --json`. */
export const summaryJson = z
  .object({
    schemaVersion: z.literal(1),
    by: z.enum(GROUPINGS),
    involved: z.boolean().describe("Whether an initiative counts under every leading department."),
    years: z.array(year).describe("What was counted: one entry for each fiscal year and rating scale."),
    groups: z.array(group).describe("In the order asked for; what names nothing comes last."),
    total: z
      .object({ ...counts, years: group.shape.years })
      .describe("Every initiative once, whatever the groups count."),
    notRead,
  })
  .describe("What reform summary --json prints: one object, however many reports.");

export type SummaryJson = z.infer<typeof summaryJson>;

/** JSON Schema (draft 2020-12) of `reform summary --json`; unknown properties are allowed. */
export function summaryJsonSchema(): object {
  return { title: "reform summary --json", ...z.toJSONSchema(summaryJson, { io: "input" }) };
}
