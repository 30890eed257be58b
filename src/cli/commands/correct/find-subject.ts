import type { CheckedReport } from "../../../check/types.ts";
import { UsageError } from "../../../core/errors.ts";
import { nearest } from "../../../core/nearest.ts";
import type { Correction } from "../../../corrections/types.ts";
import { checkReport, readReport } from "../../../pipeline.ts";
import type { Report, TableSettings } from "../../../report/types.ts";
import type { Config } from "../../config/load-config.ts";
import { saidByConfig } from "../../config/said.ts";
import type { Input } from "../../io/inputs.ts";
import type { CommandContext } from "../../shell/command.ts";
import type { HowRead } from "../../shell/how-read.ts";
import { readReports } from "../../shell/read-reports.ts";
import { unknownInitiative } from "../show/help.ts";
import { CORRECT } from "./messages.ts";

/** What stands for the id where the report as a whole is meant. */
export const WHOLE_REPORT = "-";

/** The report that is meant, and how it is read under any corrections. */
export interface FoundReport {
  readonly path: string;
  /** Whether every input could be read; what could not has been said. */
  readonly isWhole: boolean;
  checkUnder(corrections: readonly Correction[]): CheckedReport;
}

/**
 * The one of the inputs that has the initiative. Null where inputs could not be read and none of the others has it,
 * which has been said.
 * @throws {UsageError} where none or several have it.
 */
export async function findReport(
  id: string,
  inputs: readonly Input[],
  { config, how }: { readonly config: Config; readonly how: HowRead },
  context: CommandContext,
): Promise<FoundReport | null> {
  const said = await saidByConfig(config, context.env);
  const found: Omit<FoundReport, "isWhole">[] = [];
  const ids: string[] = [];
  let isWhole = true;
  for (const input of inputs) {
    const { reports, failed } = readReports([input], context, { ...how, said });
    for await (const report of reports) {
      for (const initiative of report.initiatives) ids.push(initiative.id);
      if (id !== WHOLE_REPORT && !report.initiatives.some((one) => one.id === id)) continue;
      found.push(toFound(report, said?.settingsOf(input) ?? {}, config, context));
    }
    if (failed.size > 0) isWhole = false;
  }
  const [only, ...others] = found;
  if (only && others.length === 0) return { ...only, isWhole };
  if (only) {
    const paths = found.map(({ path }) => path);
    throw new UsageError(CORRECT.severalReports(id, paths));
  }
  if (!isWhole && ids.length === 0) return null;
  const similar = nearest(id, ids);
  throw new UsageError(unknownInitiative(id, similar === undefined ? [] : [similar]));
}

function toFound(
  { document }: Report,
  settings: TableSettings,
  { nearly }: Config,
  { env, limits }: CommandContext,
): Omit<FoundReport, "isWhole"> {
  const judge = nearly === undefined ? {} : { judge: { nearly } };
  return {
    path: document.source.path,
    checkUnder: (corrections) => {
      const report = (env.readReport ?? readReport)(document, settings, corrections);
      return checkReport(report, { ...judge, limits, corrections }, env.checkStages);
    },
  };
}
