import type { CheckedReport } from "../../../check/types.ts";
import type { DecisionKind, Signature } from "../../../core/decision.ts";
import { UsageError } from "../../../core/errors.ts";
import { staleCorrection } from "../../../corrections/diagnostics.ts";
import type { Correction } from "../../../corrections/types.ts";
import type { Assessment, Verdict } from "../../../indicator/model/types.ts";
import { decide } from "./decide.ts";
import { type FoundReport, WHOLE_REPORT } from "./find-subject.ts";
import { CORRECT } from "./messages.ts";
import type { CorrectOptions } from "./options.ts";

/** What is asked for, and what was decided of the report before. */
export interface CorrectionRequest {
  readonly kind: DecisionKind;
  readonly id: string;
  readonly signature: Signature;
  readonly options: CorrectOptions;
  readonly before: readonly Correction[];
  /** How the file calls the report. */
  readonly report: string;
}

/** A correction, and what it makes of the verdict; null where it is about the report as a whole. */
export interface MadeCorrection {
  readonly correction: Correction;
  readonly verdicts: readonly [before: Verdict, after: Verdict] | null;
}

/**
 * A correction of a report, with what is read there now.
 * @throws {UsageError} where it would not be applied.
 */
export function makeCorrection(found: FoundReport, request: CorrectionRequest): MadeCorrection {
  const { kind, id, signature, options, before, report } = request;
  const initiative = id === WHOLE_REPORT ? null : id;
  // What is decided is held against the reading itself, so nothing else that was decided may stand in between.
  const checked = found.checkUnder(before.filter(isGround));
  const now = found.checkUnder(before);
  const assessment = assessmentOf(checked, initiative);
  const said = decide(kind, options, { checked, assessment, findings: now.findings });
  const title = assessment?.initiative.title ?? null;
  const correction: Correction = {
    report,
    initiative,
    ...(title === null ? {} : { title }),
    ...signature,
    said,
  };
  refuseStale(found, correction, before);
  const old = assessmentOf(now, initiative);
  const after = assessmentOf(found.checkUnder([...before, correction]), initiative);
  return { correction, verdicts: old && after ? [old.verdict, after.verdict] : null };
}

/** Columns and new targets are what other decisions stand on. */
function isGround({ said }: Correction): boolean {
  return said.kind === "column" || (said.kind === "target" && said.was === null);
}

function assessmentOf({ assessments }: CheckedReport, id: string | null): Assessment | null {
  return assessments.find(({ initiative }) => initiative.id === id) ?? null;
}

/** What cannot be applied now is refused for the same reason for which it would be reported later. */
function refuseStale(found: FoundReport, correction: Correction, before: readonly Correction[]): void {
  const ground = correction.said.kind === "explain" ? before : before.filter(isGround);
  const count = (corrections: readonly Correction[]) =>
    found.checkUnder(corrections).findings.filter(({ rule }) => rule === staleCorrection.id);
  const old = new Set(count(ground).map(({ message }) => message.en));
  const stale = count([...ground, correction]).find(({ message }) => !old.has(message.en));
  if (stale) throw new UsageError(CORRECT.refused(stale.message));
}
