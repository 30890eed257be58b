import type { Severity } from "../../src/core/finding.ts";
import type { Document } from "../../src/input/model/document.ts";
import type { Stages } from "../../src/pipeline.ts";
import type { Report } from "../../src/report/types.ts";
import { makeAssessment } from "../check/rules.ts";
import { makeFinding, makeInitiative, makeReport } from "../render/reports.ts";
import { type RunOptions, type RunResult, run, stubReport } from "./run.ts";

/** A report whose lines `severity rule initiative` are findings; what the other lines say is left alone. */
function readFindings(document: Document): Report {
  const diagnostics = document.text.split(/\r?\n/).flatMap((line, index) => {
    const [, severity, rule, initiative] = /^(error|warning|info) (\S+)(?: (\S+))?$/.exec(line) ?? [];
    if (!severity || !rule) return [];
    const start = document.text.split("\n").slice(0, index).join("\n").length + Number(index > 0);
    return [
      makeFinding({
        rule,
        severity: severity as Severity,
        message: { ja: `指摘 ${rule}`, en: `found ${rule}` },
        span: { start, end: start + line.length },
        initiative: initiative ?? null,
      }),
    ];
  });
  const [title = ""] = document.text.split("\n");
  if (title === "no table") return stubReport({ ...document, text: title });
  return makeReport({ document, title, diagnostics, initiatives: [makeInitiative({ id: "1-1-1" })] });
}

const STAGES: Stages = { assess: ({ initiative }) => makeAssessment({ initiative }), rules: [] };

/** Runs `reform check` on reports as above. */
export function check(cwd: string, argv: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return run(["check", ...argv], { cwd, readReport: readFindings, checkStages: STAGES, ...options });
}

/** The JSON that `reform check` prints. */
export async function checkJson(cwd: string, argv: readonly string[], options: RunOptions = {}) {
  const result = await check(cwd, [...argv, "--format", "json"], options);
  return { ...result, json: JSON.parse(result.stdout) };
}
