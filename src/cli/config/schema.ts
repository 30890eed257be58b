import * as z from "zod";
import { SEVERITY_SETTINGS } from "../../check/types.ts";
import { LIMIT_NAMES, LIMITS, type LimitName } from "../../core/limits.ts";
import { COLUMN_FIELDS, SCALE_LEVELS } from "../../report/types.ts";

const patterns = z.array(z.string().min(1));

const suppression = z.strictObject({
  rule: z.string().min(1).describe("Id of a rule, or the start of one and *: table/*."),
  initiative: z
    .string()
    .min(1)
    .describe("Id of an initiative, or the start of one and *; every initiative unless told.")
    .optional(),
  reason: z.string().trim().min(1).describe("Why the finding is accepted."),
  by: z.string().trim().min(1).describe("Who accepts it.").optional(),
  until: z.iso.date().describe("The last day on which it counts, YYYY-MM-DD.").optional(),
});

/** A whole number for each limit. */
function limitShape() {
  const entries = LIMIT_NAMES.map((name) => {
    const { default: usual, unit, why } = LIMITS[name];
    const words = `${why} Default ${usual.toLocaleString("en-US")} ${unit.en.trim()}.`;
    return [name, z.int().min(1).describe(words).optional()] as const;
  });
  return Object.fromEntries(entries) as Record<LimitName, z.ZodOptional<z.ZodInt>>;
}

/** What `reform.config.json`, or `"reform"` in package.json, may hold. */
export const configSchema = z
  .strictObject({
    $schema: z.string().describe("Where the schema of this file is, for editors.").optional(),
    include: patterns
      .describe("Reports to check where none are named: files, folders and globs, relative to this file.")
      .optional(),
    exclude: patterns.describe("What of those is left out.").optional(),
    maxFiles: z
      .int()
      .min(1)
      .describe("Files and folders that are looked through, at most, in search of reports (default 50000).")
      .optional(),
    encoding: z.string().min(1).describe("Encoding of the reports; detected unless told.").optional(),
    lang: z.enum(["ja", "en"]).describe("Language for people; that of the locale unless told.").optional(),
    failOn: z
      .enum(["error", "warning", "info", "never"])
      .describe("The severity from which check exits with 1 (default error).")
      .optional(),
    maxWarnings: z.int().min(0).describe("More warnings than this exit with 1.").optional(),
    failOnUnverifiable: z
      .number()
      .min(0)
      .max(1)
      .describe("check exits with 1 where more than this part of the ratings cannot be checked, 0 to 1.")
      .optional(),
    rules: z
      .record(z.string(), z.enum(SEVERITY_SETTINGS))
      .describe("Severity by rule id, or by the start of one and *.")
      .optional(),
    nearly: z
      .number()
      .min(0)
      .max(1)
      .describe("Attainment from which a missed target counts as nearly met (default 0.8).")
      .optional(),
    suppressions: z.array(suppression).describe("Findings that are known and accepted.").optional(),
    baseline: z.string().min(1).describe("File of findings that are not reported again.").optional(),
    corrections: z
      .string()
      .min(1)
      .describe("File of people's corrections, relative to this file (default reform.corrections.json).")
      .optional(),
    limits: z
      .strictObject(limitShape())
      .describe("How much one report may hold, by what is limited; the defaults are wide.")
      .optional(),
    columns: z
      .record(z.string(), z.record(z.string(), z.enum(COLUMN_FIELDS)))
      .describe("What columns are: by report (file or glob, relative to this file) a field for each heading.")
      .optional(),
    ratings: z
      .record(z.string(), z.record(z.string(), z.enum(SCALE_LEVELS)))
      .describe("What ratings say of the target: by report a level for each symbol; goes before the legend.")
      .optional(),
    ambiguousWidth: z
      .literal([1, 2])
      .describe("Columns that the terminal gives to ①, ● and the like (default 1).")
      .optional(),
  })
  .describe("Configuration of reform: reform.config.json, or the key reform in package.json.");

export type ConfigData = z.infer<typeof configSchema>;

/** JSON Schema (draft 2020-12) of the configuration. */
export function configJsonSchema(): object {
  return { title: "reform.config.json", ...z.toJSONSchema(configSchema, { io: "input" }) };
}
