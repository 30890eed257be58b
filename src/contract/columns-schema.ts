import * as z from "zod";
import { COLUMN_FIELDS, COLUMN_SIGNS, type ColumnSign } from "../report/types.ts";
import { fiscalYear, location, source } from "./parse-schema.ts";

const SIGNS = Object.keys(COLUMN_SIGNS) as [ColumnSign, ...ColumnSign[]];

const reason = z.object({
  what: z.enum(SIGNS).describe("What the heading, the cells or the rest of the report show."),
  weight: z.number().describe("How much it speaks for the field; below 0 against it."),
});

const column = z.object({
  heading: z.string().describe("The header's own words."),
  name: z
    .string()
    .describe("What `columns` in the configuration calls it: the heading; where it comes again, with (2)."),
  field: z.enum(COLUMN_FIELDS).describe("What it was taken for; extra where it has no field."),
  sure: z
    .enum(["sure", "rather", "doubtful"])
    .nullable()
    .describe("The margin in words; null for a column without a field."),
  margin: z
    .number()
    .nullable()
    .describe("How much worse the table would read if it were something else; null without a field."),
  rival: z
    .string()
    .nullable()
    .describe("The heading of the column that would then take its place; null where none would."),
  numbers: z
    .string()
    .nullable()
    .describe("What its numbers are in the indicators: target, actual, unit …; null where they are none."),
  filled: z.int().min(0).describe("How many of the rows that were looked at hold something."),
  examples: z.array(z.string()).describe("Some of its texts, as they begin."),
  why: z.array(reason).describe("What speaks for and against it; empty for a column without a field."),
});

/** The shape of `reform columns --json` for one report. */
export const columnsJson = z
  .object({
    schemaVersion: z.literal(1),
    source,
    fiscalYear: fiscalYear.nullable(),
    headers: z
      .array(z.object({ location, columns: z.array(column) }))
      .describe("One for each header that differs from those before it, in order."),
  })
  .describe("One report as printed by reform columns --json; several inputs give an array of these.");

export type ColumnsJson = z.infer<typeof columnsJson>;
export type ColumnReasonJson = z.infer<typeof reason>;

/** JSON Schema (draft 2020-12) of `reform columns --json`; properties may be added, so unknown ones are allowed. */
export function columnsJsonSchema(): object {
  return { title: "reform columns --json", ...z.toJSONSchema(columnsJson, { io: "input" }) };
}
