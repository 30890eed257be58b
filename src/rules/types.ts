import type { RuleDocs } from "../core/diagnostic.ts";
import type { Grounds, Lang, Related, Severity } from "../core/finding.ts";
import type { Span } from "../core/span.ts";
import type { Assessment, JudgeOptions } from "../indicator/model/types.ts";
import type { Report, TextField } from "../report/types.ts";
import type { Row } from "../row/read-row.ts";

/** What every rule may look at. */
interface RuleContext {
  readonly report: Report;
  readonly options: JudgeOptions;
}

/** What a rule may look at besides the initiative before it. */
export interface RowContext extends RuleContext {
  /** The texts of the initiative, each read once for all rules. */
  readonly row: Row;
}

/** What a rule may look at that speaks of the report as a whole. */
export interface ReportContext extends RuleContext {
  readonly assessments: readonly Assessment[];
}

/** What a rule found; the engine adds id, message, initiative and fingerprint. */
export interface RuleFinding<Data> {
  readonly span: Span;
  readonly data: Data;
  readonly related?: readonly Related[];
  /** Where a case weighs less or more than the rule usually does. */
  readonly severity?: Severity;
  /** What stands beside it, where it accuses somebody. */
  readonly grounds?: Grounds;
}

/** A row of a small report on which a rule is shown; texts not given are empty. */
export interface RowExample extends Partial<Record<TextField, string>> {
  readonly title?: string;
  readonly rating?: string;
  /** Lines of the legend instead of the usual A–D one; empty: no legend. */
  readonly legend?: readonly string[];
  /** Columns that this report has besides the usual ones, by heading. */
  readonly extra?: Readonly<Record<string, string>>;
}

export interface RuleExamples {
  /** Rows in which the rule finds nothing. */
  readonly ok: readonly RowExample[];
  /** Rows in which it finds something. */
  readonly ng: readonly RowExample[];
}

/** A rule: a plain object that yields what it finds and changes nothing. */
export interface Rule<Data extends object = never> {
  /** `area/name`, the name of its file with the first hyphen for the slash. */
  readonly id: string;
  readonly severity: Severity;
  readonly messages: Readonly<Record<Lang, (data: Data) => string>>;
  readonly docs: RuleDocs & { readonly examples: RuleExamples };
  /** Looks at one initiative. */
  check?(assessment: Assessment, context: RowContext): Iterable<RuleFinding<Data>>;
  /** Looks at the report as a whole. */
  checkReport?(context: ReportContext): Iterable<RuleFinding<Data>>;
}
