import * as z from "zod";
import type { Entry } from "../corrections/types.ts";
import { COLUMN_FIELDS, SCALE_LEVELS } from "../report/types.ts";

// Loaded only where there is a file of corrections, or to print the schema.

/** Something to read: blanks are no name. */
const words = z.string().trim().min(1);
const level = z.enum(SCALE_LEVELS);
const field = z.enum(COLUMN_FIELDS);

const indicator = words.describe("Name of the indicator, as reform show prints it.");
const was = (what: string) => words.nullable().describe(`${what} that was read; null where none was.`);

const pairing = z.strictObject({
  indicator,
  target: words.describe("The words of its target."),
  actual: words.describe("The words of the result that it was paired with."),
});
const ofIndicator = {
  indicator,
  target: words.describe("The words of its target, where several indicators have one name.").optional(),
};

/** What a person may decide, by the key that says it: an entry has exactly one of these. */
export const DECISIONS = {
  confirm: pairing.describe("The target and the result belong together."),
  reject: pairing.describe("The target and the result do not belong together."),
  target: z
    .strictObject({ indicator, was: was("The target"), is: words.describe("The target: one number.") })
    .describe("The target is another one."),
  result: z
    .strictObject({ ...ofIndicator, was: was("The result"), is: words.describe("The result: one number.") })
    .describe("The result is another one."),
  direction: z
    .strictObject({
      ...ofIndicator,
      was: z.enum(["lower", "higher", "closer", "unknown"]),
      is: z.enum(["lower", "higher", "closer"]),
    })
    .describe("Which way is better."),
  level: z
    .strictObject({ was: level.nullable(), is: level })
    .describe("What the rating says of the target, whatever the legend says."),
  rating: z
    .strictObject({ was: was("The rating"), is: words.describe("A symbol of the legend.") })
    .describe("The rating is another one."),
  column: z
    .strictObject({
      heading: words.describe("Heading of the column; the second of the same heading is heading (2)."),
      was: field,
      is: field,
    })
    .describe("What a column holds; initiative is null."),
  explain: z
    .strictObject({
      rule: words.describe("Id of the rule."),
      fingerprint: words.describe("Which of several findings of the rule.").optional(),
      was: z
        .array(z.string())
        .describe("The words of the report that the finding speaks of; where they change, it is another one.")
        .optional(),
    })
    .describe("The finding is known and explained: it stays, but fails no check."),
} as const;

const entry = z.strictObject({
  report: words.describe("Path of the report relative to this file, with / between folders."),
  initiative: words
    .nullable()
    .describe("Id of the initiative; null for a column, and for a finding of the report as a whole."),
  title: words
    .describe("Title of the initiative: where another row has the id now, the entry does not hold.")
    .optional(),
  by: words.describe("Who decided it."),
  date: z.iso.date().describe("When, YYYY-MM-DD."),
  reason: words.describe("Why."),
  confirm: DECISIONS.confirm.optional(),
  reject: DECISIONS.reject.optional(),
  target: DECISIONS.target.optional(),
  result: DECISIONS.result.optional(),
  direction: DECISIONS.direction.optional(),
  level: DECISIONS.level.optional(),
  rating: DECISIONS.rating.optional(),
  column: DECISIONS.column.optional(),
  explain: DECISIONS.explain.optional(),
});

/** A file of corrections. That an entry decides exactly one thing is looked at apart, for a message of its own. */
export const correctionsSchema = z
  .strictObject({
    $schema: z.string().describe("Where the schema of this file is, for editors.").optional(),
    schemaVersion: z.literal(1),
    corrections: z.array(entry),
  })
  .describe("Decisions of people about reports: reform.corrections.json.") satisfies z.ZodType<{
  corrections: readonly Entry[];
}>;

/** JSON Schema (draft 2020-12) of a file of corrections. */
export function correctionsJsonSchema(): object {
  const schema = z.toJSONSchema(correctionsSchema, { io: "input" });
  const items = Object(schema.properties?.["corrections"]).items as object;
  Object.assign(items, { oneOf: Object.keys(DECISIONS).map((key) => ({ required: [key] })) });
  return { title: "reform.corrections.json", ...schema };
}
