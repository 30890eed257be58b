import type { KnownRule } from "../../check/known-rules.ts";
import type { CheckTotals, NotRead } from "../../check/totals.ts";
import { addTotals, NO_TOTALS } from "../../check/totals.ts";
import type { CheckedFinding, CheckedReport } from "../../check/types.ts";
import type { Lang, Severity } from "../../core/finding.ts";
import type { Report } from "../../report/types.ts";
import { joined, type Piece, type Pieces } from "./pieces.ts";

/** The severity from which findings fail a check. */
export type FailOn = Severity | "never";

/**
 * Turns checked reports into text one at a time. Each part depends on its arguments and on the options the renderer
 * was made with, nothing else; `before` counts what was rendered so far.
 */
export interface CheckRenderer {
  begin(): Piece;
  report(checked: CheckedReport, before: CheckTotals): Pieces;
  /** The totals name the inputs that could not be read. */
  end(totals: CheckTotals): Pieces;
}

/** What every format may ask for. */
export interface CheckRenderOptions {
  readonly lang: Lang;
  /** Leave out what only informs, where the format is for people. */
  readonly quiet: boolean;
  readonly failOn: FailOn;
  /** Name each suppressed finding with its reason, where the format is for people; they are counted anyway. */
  readonly showSuppressed?: boolean;
  /** Whether `\` separates folders in paths. */
  readonly windowsPaths: boolean;
}

/** What formats ask for that describe the program and its rules. */
export interface ToolOptions {
  readonly version: string;
  readonly rules: readonly KnownRule[];
}

/** A renderer for formats that put what is known last at their head: it keeps all reports until the end. */
export function gather(
  render: (reports: readonly CheckedReport[], totals: CheckTotals) => Pieces,
): CheckRenderer {
  const reports: CheckedReport[] = [];
  return {
    begin: () => "",
    report: (checked) => {
      reports.push(checked);
      return "";
    },
    end: (totals) => render(reports, totals),
  };
}

/** All reports at once, for callers that hold them anyway. */
export function renderChecks(
  renderer: CheckRenderer,
  reports: readonly CheckedReport[],
  notRead: readonly NotRead[] = [],
): string {
  let totals = NO_TOTALS;
  let text = joined(renderer.begin());
  for (const checked of reports) {
    text += joined(renderer.report(checked, totals));
    totals = addTotals(totals, checked);
  }
  return text + joined(renderer.end({ ...totals, notRead }));
}

/** Whether a finding of this severity fails the check. */
export function fails(severity: Severity, failOn: FailOn): boolean {
  const order = ["info", "warning", "error"];
  return failOn !== "never" && order.indexOf(severity) >= order.indexOf(failOn);
}

/** What is said of findings by the id of their initiative; under null what belongs to none of `ids`. */
export function groupByInitiative<T>(
  items: readonly T[],
  ids: Iterable<string>,
  findingOf: (item: T) => Pick<CheckedFinding, "initiative">,
): ReadonlyMap<string | null, readonly T[]> {
  const groups = new Map<string | null, T[]>([[null, []]]);
  for (const id of ids) groups.set(id, []);
  for (const item of items) (groups.get(findingOf(item).initiative) ?? groups.get(null))?.push(item);
  return groups;
}

/** The titles of a report's initiatives by id. */
export function titlesOf({
  initiatives,
}: Pick<Report, "initiatives">): ReadonlyMap<string | null, string | null> {
  return new Map(initiatives.map(({ id, title }) => [id, title]));
}

/** A path as other programs take it, with `/` between folders. */
export function slashed(path: string, { windowsPaths }: Pick<CheckRenderOptions, "windowsPaths">): string {
  return windowsPaths ? path.replaceAll("\\", "/") : path;
}
