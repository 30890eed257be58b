import { dayOf, splitExpired } from "../../../check/suppress.ts";
import type { NotRead } from "../../../check/totals.ts";
import type { CheckedReport, Suppression } from "../../../check/types.ts";
import { checkReport } from "../../../pipeline.ts";
import type { Report } from "../../../report/types.ts";
import type { Config } from "../../config/load-config.ts";
import { CONFIG } from "../../config/messages.ts";
import type { Corrections } from "../../corrections/open-corrections.ts";
import type { CommandContext } from "../../shell/command.ts";
import { reportInputFailure, writeNotice } from "../../shell/failure.ts";
import type { CheckSettings } from "./settings.ts";

/** The check of single reports, and what is left to say when all are done. */
export interface Checker {
  /** Null where the program failed at the report, which has been said; the others go on. */
  run(report: Report): Promise<CheckedReport | null>;
  /** The reports that the program failed at so far. */
  readonly failed: readonly NotRead[];
  /** Says which suppressions have expired and, after a check of all reports, which ones matched nothing. */
  finish(isWhole: boolean): Promise<void>;
}

/** The program's rules under these settings; the day is taken once. */
export async function createChecker(
  config: Config,
  settings: CheckSettings,
  corrections: Corrections,
  context: CommandContext,
): Promise<Checker> {
  const { env, lang } = context;
  const { active, expired } = splitExpired(config.suppressions, dayOf(env.now()));
  const { severities, nearly } = settings;
  const options = {
    severities,
    suppressions: active,
    limits: context.limits,
    ...(nearly === undefined ? {} : { judge: { nearly } }),
  };
  const used = new Set<Suppression | null>();
  const failed: NotRead[] = [];
  return {
    failed,
    run: async (report) => {
      try {
        const own = corrections.of(report.document.source.path);
        const checked = checkReport(report, { ...options, corrections: own }, env.checkStages);
        for (const { by } of checked.suppressed) used.add(by);
        for (const { by } of checked.unlisted ?? []) if (by) used.add(by);
        return checked;
      } catch (error) {
        failed.push(await reportInputFailure(report.document.source.path, error, env, lang));
        return null;
      }
    },
    finish: async (isWhole) => {
      const unused = isWhole ? active.filter((suppression) => !used.has(suppression)) : [];
      const notes = [
        ...(await corrections.notes()),
        ...expired.map(({ rule, until = "" }) => CONFIG.suppressionExpired(config.name, rule, until)),
        ...unused.map(({ rule, initiative }) =>
          CONFIG.suppressionUnused(config.name, initiative ? `${rule} [${initiative}]` : rule),
        ),
      ];
      for (const note of notes) await writeNotice(env, note[lang]);
    },
  };
}
