import * as z from "zod";
import type { BaselineEntry } from "../check/baseline.ts";

const entry = z.strictObject({
  report: z.string().min(1),
  rule: z.string().min(1),
  initiative: z.string().min(1).nullable(),
  count: z.int().min(1),
});

/** A baseline file. */
export const baselineSchema = z.strictObject({
  schemaVersion: z.literal(1),
  generator: z.string(),
  entries: z.array(entry),
}) satisfies z.ZodType<{ entries: readonly BaselineEntry[] }>;
