import * as z from "zod";
import type { QuantityKind } from "../quantity/model/types.ts";

// Loaded only to print or to test the schema; everyone else imports its types alone.

const KINDS = [
  "number",
  "percent",
  "point",
  "money",
  "count",
  "area",
  "length",
  "weight",
  "volume",
  "duration",
  "age",
  "ordinal",
  "date",
  "period",
] as const satisfies readonly QuantityKind[];

const offset = z.int().min(0);

const quantity = z.object({
  start: offset.describe("UTF-16 offset into text."),
  end: offset.describe("UTF-16 offset behind the last character; words such as 以上 belong to it."),
  text: z.string(),
  kind: z.enum(KINDS),
  value: z
    .number()
    .nullable()
    .describe("In base units: 円, plain numbers, percent, percentage points, seconds; null for dates."),
  min: z.number().nullable(),
  max: z.number().nullable(),
  minInclusive: z.boolean().nullable(),
  maxInclusive: z.boolean().nullable(),
  unit: z.string().nullable().describe("円, %, ポイント, 人, 件, ㎡ …; null for a bare number."),
  approximate: z.boolean().describe("約, 程度, 概ね …"),
  change: z.enum(["increase", "decrease"]).nullable().describe("増, 減, 削減 …"),
  date: z.string().describe("ISO 8601, as precise as the text.").optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  fiscalYear: z.int().describe("The year of the common era in which it begins.").optional(),
  issue: z.string().describe("Why the numeral cannot be read; value is null.").optional(),
});

const quantities = z
  .object({ text: z.string(), quantities: z.array(quantity).describe("In order.") })
  .describe("One line of reform quantities --json: a text and what is read in it.");

export type QuantityJson = z.infer<typeof quantity>;
export type QuantitiesJson = z.infer<typeof quantities>;

/** JSON Schema (draft 2020-12) of one line of `reform quantities --json`; unknown properties are allowed. */
export function quantitiesJsonSchema(): object {
  return { title: "reform quantities --json", ...z.toJSONSchema(quantities, { io: "input" }) };
}
