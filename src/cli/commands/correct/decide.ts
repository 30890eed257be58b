import { wordsOf } from "../../../check/explain.ts";
import { isKnownPattern } from "../../../check/known-rules.ts";
import { nearestRule } from "../../../check/rule-names.ts";
import type { CheckedFinding, CheckedReport } from "../../../check/types.ts";
import type { DecisionKind } from "../../../core/decision.ts";
import { UsageError } from "../../../core/errors.ts";
import { nearest, nearestValue } from "../../../core/nearest.ts";
import { sameWords } from "../../../corrections/same-words.ts";
import type { Said } from "../../../corrections/types.ts";
import type { Assessment } from "../../../indicator/model/types.ts";
import { COLUMN_FIELDS, type ColumnField, type Report } from "../../../report/types.ts";
import { CHECK_MESSAGES } from "../check/messages.ts";
import { chooseIndicator, findIndicators } from "./choose-indicator.ts";
import { CORRECT } from "./messages.ts";
import type { CorrectOptions } from "./options.ts";

/** What a decision is made about. */
export interface Subject {
  /** As the program reads it, apart from columns and targets that people set before. */
  readonly checked: CheckedReport;
  /** Null for the report as a whole. */
  readonly assessment: Assessment | null;
  /** With all that people decided before. */
  readonly findings: readonly CheckedFinding[];
}

/**
 * What the options decide of a report or an initiative, with what is read there now.
 * @throws {UsageError} where there is no such thing, or nothing would change.
 */
export function decide(kind: DecisionKind, options: CorrectOptions, subject: Subject): Said {
  const { assessment } = subject;
  if (kind === "explain") return explain(options, subject);
  if (kind === "column") {
    if (assessment) throw new UsageError(CORRECT.needsReport);
    return setColumn(options.column ?? "", subject.checked.report);
  }
  if (!assessment) throw new UsageError(CORRECT.needsInitiative(`--${kind}`));
  switch (kind) {
    case "rating":
      return changed({
        kind,
        was: assessment.initiative.rating?.symbol ?? null,
        is: (options.rating ?? "").trim(),
      });
    case "level":
      return changed({
        kind,
        was: assessment.initiative.rating?.level ?? null,
        is: options.level ?? "unknown",
      });
    default:
      return ofIndicator(kind, options, assessment);
  }
}

function ofIndicator(
  kind: "confirm" | "reject" | "target" | "result" | "direction",
  options: CorrectOptions,
  assessment: Assessment,
): Said {
  const wanted = options.indicator;
  const isNew = wanted !== undefined && findIndicators(assessment.indicators, wanted).length === 0;
  if (kind === "target" && isNew)
    return { kind, indicator: wanted.trim(), was: null, is: (options.target ?? "").trim() };
  const { name, target, actual, better } = chooseIndicator(assessment, wanted);
  const own = { indicator: name, target: target.text };
  switch (kind) {
    case "target":
      return changed({ kind, indicator: name, was: target.text, is: (options.target ?? "").trim() });
    case "result":
      return changed({ kind, ...own, was: actual?.text ?? null, is: (options.result ?? "").trim() });
    case "direction":
      return changed({ kind, ...own, was: better, is: options.direction ?? "higher" });
    default:
      if (!actual) throw new UsageError(CORRECT.noResult(name));
      return { kind, ...own, actual: actual.text };
  }
}

/** @throws {UsageError} where nothing changes. */
function changed<T extends Extract<Said, { readonly is: string }>>(said: T): T {
  if (said.was !== null && sameWords(said.was, said.is))
    throw new UsageError(CORRECT.unchanged(said.kind, said.is));
  return said;
}

function setColumn(text: string, { headers }: Report): Said {
  const at = text.lastIndexOf("=");
  const [heading, field] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (at < 1 || heading === "") throw new UsageError(CORRECT.noColumn(text));
  if (!isField(field))
    throw new UsageError(CORRECT.noField(field, nearestValue(field, COLUMN_FIELDS), COLUMN_FIELDS));
  const columns = headers.flatMap((header) => header.columns);
  const column = columns.find(({ name }) => sameWords(name, heading));
  if (!column) {
    const names = columns.map(({ name }) => name);
    throw new UsageError(CORRECT.noHeading(heading, nearest(heading, names)));
  }
  return changed({ kind: "column", heading: column.name, was: column.field, is: field });
}

function isField(text: string): text is ColumnField {
  return (COLUMN_FIELDS as readonly string[]).includes(text);
}

function explain(options: CorrectOptions, { checked, assessment, findings }: Subject): Said {
  const rule = options.explain ?? "";
  if (!isKnownPattern(rule) || rule.endsWith("*"))
    throw new UsageError(CHECK_MESSAGES.unknownRule(rule, nearestRule(rule)));
  const id = assessment?.initiative.id ?? null;
  const own = findings.filter(({ initiative }) => initiative === id);
  const found = own.filter(
    (finding) =>
      finding.rule === rule &&
      (options.fingerprint === undefined || finding.fingerprint === options.fingerprint),
  );
  const [only, ...others] = found;
  if (!only) {
    const rules = [...new Set(own.map((finding) => finding.rule))];
    throw new UsageError(CORRECT.noFinding(rule, id ?? "-", rules));
  }
  if (others.length > 0)
    throw new UsageError(
      CORRECT.whichFinding(
        rule,
        found.map(({ fingerprint }) => fingerprint),
      ),
    );
  const isOne = own.filter((finding) => finding.rule === rule).length === 1;
  const which = isOne ? {} : { fingerprint: only.fingerprint };
  return { kind: "explain", rule, ...which, was: wordsOf(only, checked.report) };
}
