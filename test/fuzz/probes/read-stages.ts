import { checkReport, openReport } from "../../../src/pipeline.ts";
import { readQuantities } from "../../../src/quantity/read-quantities.ts";
import type { CaseFile } from "../case.ts";
import type { StagesResult, TextResult } from "../observation.ts";
import { cpuLimit, measure } from "./measure.ts";

/** Reads and judges a report as the library does. */
export async function readStages({ name, bytes }: CaseFile): Promise<StagesResult> {
  const work = async () => {
    try {
      const report = await openReport(bytes, { path: name });
      return { report, checked: checkReport(report), error: null };
    } catch (error) {
      return { report: null, checked: null, error };
    }
  };
  const { value, cpu } = await measure(work, cpuLimit(bytes.length));
  return { ...value, cpu };
}

/** Reads the quantities of a text. */
export async function readText(text: string): Promise<TextResult> {
  const work = () => {
    try {
      return { quantities: readQuantities(text), error: null };
    } catch (error) {
      return { quantities: [], error };
    }
  };
  const { value, cpu } = await measure(work, cpuLimit(Buffer.byteLength(text)));
  return { text, ...value, cpu };
}
