import * as z from "zod";
import { DECISION_KINDS } from "../core/decision.ts";
import type { TEXT_FIELDS } from "../report/types.ts";
import { RATERS } from "../report/types.ts";

// The public shapes. Only schema files load zod; everyone else imports their types alone.

const text = (description: string) => z.string().nullable().describe(description);

const heading = {
  number: z.int().nullable().describe("From its mark (1 …, ①…, 第2章 …); null where it has none."),
  title: z.string(),
};

const count = z.int().min(1);

const points = z.number();

/** What a place is called where it is no line of a text. */
const namedPlace = {
  sheet: z.string().optional().describe("Of a workbook: the sheet."),
  ref: z.string().optional().describe("Of a workbook: the cell, as J12."),
  page: count.optional().describe("Of a document with pages: the page."),
  table: count.optional().describe("Of a page or a document: the table, from 1."),
  row: count.optional().describe("The row in that table, from 1."),
  tableColumn: count.optional().describe("The column in that table, from 1."),
  paragraph: count.optional().describe("Of a line around the tables: its number among these, from 1."),
  box: z
    .object({ left: points, top: points, width: points, height: points })
    .optional()
    .describe("Of a page: the rectangle of the cell, in points from the upper left corner."),
};

export const location = z
  .object({
    line: count.optional(),
    column: count.optional(),
    endLine: count.optional(),
    endColumn: count.optional(),
    ...namedPlace,
  })
  .describe(
    "Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. Of files that are no text (xlsx, ods, docx, html, pdf) they are those of the transcript, all cells one after the other, and the other keys say where it is in the file.",
  );

export const source = z.object({
  path: z.string().describe("As it was named on the command line; - for standard input."),
  format: z.enum(["tsv", "csv", "markdown", "html", "xlsx", "ods", "docx", "pdf"]),
  encoding: z
    .string()
    .nullable()
    .describe("Detected or asked for, in lower case; null where it means nothing."),
  lines: z.int().min(0).nullable().describe("Number of lines of the text; null where there are none."),
});

export const fiscalYear = z.object({
  label: z.string().describe("As the report writes it: 令和2年度."),
  year: z.int().describe("The year of the common era in which it begins."),
});

const decision = z.object({
  kind: z.enum(DECISION_KINDS),
  about: text("The name of an indicator, a heading or a rule; null where it is the initiative."),
  was: text("What was read; null where nothing was."),
  is: text("What counts instead; null where nothing takes its place."),
  by: z.string().describe("Who decided it."),
  date: z.string().describe("YYYY-MM-DD"),
  reason: z.string(),
});

/** What a person decided, in outputs; absent where nobody did. */
export const decisions = z
  .array(decision)
  .describe("What a person decided by a correction, and what was read before; absent where nobody did.")
  .optional();
export const explained = decision
  .describe("What a person says to the finding, which then fails no check; absent where nobody did.")
  .optional();

const level = z.enum(["exceeded", "achieved", "nearly", "missed", "infeasible", "unknown"]);

const scaleLevel = z.object({
  symbol: z.string().describe("As the legend prints it, folded to half width."),
  definition: z.string().describe("The legend's own words."),
  level,
  min: z.number().describe("Lower bound of the achievement rate, in percent.").optional(),
  max: z.number().describe("Upper bound of the achievement rate, in percent.").optional(),
  note: z.string().describe("Words that the legend adds on lines of their own.").optional(),
});

const departments = z.object({
  primary: text("The first among the leading departments."),
  lead: z.array(z.string()).describe("取組主管課: all leading departments."),
  related: z.array(z.string()).describe("関係課等: departments or phrases such as 全ての課等."),
});

const FIELD_DESCRIPTIONS = {
  direction: "今後の取組方向",
  relatedPlans: "関係する計画等",
  goal: "達成目標",
  plan: "計画内容 (Plan)",
  do: "取組状況 (Do)",
  check: "評価 (Check)",
  action: "見直し、改善事項 (Action)",
} satisfies Record<(typeof TEXT_FIELDS)[number], string>;

const initiative = z
  .object({
    id: z.string().describe("policy-strategy-number; unique within the report and stable."),
    policy: z
      .object({ ...heading, description: text("The words that explain it.") })
      .nullable()
      .describe("基本方針"),
    strategy: z.object(heading).nullable().describe("取組みの方針"),
    item: z.object(heading).nullable().describe("取組みの項目"),
    path: z
      .array(
        z.object({
          ...heading,
          heading: z.string().describe("The heading of the column that holds it.").optional(),
        }),
      )
      .describe("All levels of the hierarchy, outermost first; policy, strategy and item are the nearest."),
    number: z.union([z.int(), z.string()]).nullable().describe("No.; a string for ids such as R2-1."),
    numberInferred: z.boolean().describe("The report leaves the number out; its neighbours say what it is."),
    title: text("具体的な取組み項目"),
    departments: departments,
    direction: text(FIELD_DESCRIPTIONS.direction),
    relatedPlans: text(FIELD_DESCRIPTIONS.relatedPlans),
    goal: text(FIELD_DESCRIPTIONS.goal),
    plan: text(FIELD_DESCRIPTIONS.plan),
    do: text(FIELD_DESCRIPTIONS.do),
    check: text(FIELD_DESCRIPTIONS.check),
    rating: text("取組達成度: a symbol of ratingScale, or the cell's own text where it is none of them."),
    action: text(FIELD_DESCRIPTIONS.action),
    ratings: z
      .array(
        z.object({
          symbol: z.string(),
          level,
          by: z
            .enum(RATERS)
            .describe("Who rated: the office itself, one above it, people from outside, citizens."),
          year: z.int().nullable().describe("Fiscal year that the rating is of; null where nothing tells."),
          column: z.string().describe("Heading of its column."),
        }),
      )
      .describe(
        "Every rating of the row, in the order of the columns; rating is that of the office for the report's year.",
      ),
    extra: z
      .record(z.string(), z.string().nullable())
      .describe(
        "Columns of this report that have no field, by heading; a repeated heading gets (2), and so does a column of the second printed line of a row (a further indicator), (3) one of the third.",
      ),
    status: z
      .enum(["complete", "partial", "stub"])
      .describe("partial: a column of the row is missing; stub: no rating and no body."),
    location: z
      .object({ ...namedPlace, page: count, line: count })
      .describe(
        "Of files that are no text, the line is that of the transcript, and the other keys say where it is in the file.",
      ),
    corrections: decisions,
  })
  .describe("One row of the table (取組).");

const diagnostic = z.object({
  rule: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  message: z.string(),
  initiative: text("Id of the initiative it belongs to; null where it belongs to the report as a whole."),
  location,
});

/** The shape of `reform parse --json` for one report. */
export const parseJson = z
  .object({
    schemaVersion: z.literal(1),
    source,
    title: text("The report's title."),
    issuer: text("Who published it; null where the report does not say."),
    published: text("ISO 8601, as precise as the report: 2021-11."),
    fiscalYear: fiscalYear.nullable(),
    ratingScale: z.array(scaleLevel).describe("Best level first; empty where no legend was found."),
    initiatives: z.array(initiative),
    diagnostics: z.array(diagnostic).describe("What was found while reading, ordered by place."),
    corrections: decisions,
  })
  .describe("One report as printed by reform parse --json; several inputs give an array of these.");

export type ParseJson = z.infer<typeof parseJson>;
export type InitiativeJson = z.infer<typeof initiative>;
export type DecisionJson = z.infer<typeof decision>;
export type LocationJson = z.infer<typeof location>;

/** JSON Schema (draft 2020-12) of `reform parse --json`; properties may be added, so unknown ones are allowed. */
export function parseJsonSchema(): object {
  return { title: "reform parse --json", ...z.toJSONSchema(parseJson, { io: "input" }) };
}
