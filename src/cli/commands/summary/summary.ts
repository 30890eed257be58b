import type { NotRead } from "../../../check/totals.ts";
import { UsageError } from "../../../core/errors.ts";
import { assessReport, summarizeReports } from "../../../pipeline.ts";
import { SORT_KEYS, type SortKey, sortSummary } from "../../../summary/sort.ts";
import type { AssessedReport, Grouping } from "../../../summary/types.ts";
import { chooseInputs } from "../../config/choose-inputs.ts";
import { loadConfig } from "../../config/load-config.ts";
import { saidByConfig } from "../../config/said.ts";
import { CORRECTIONS_OPTION, openCorrections } from "../../corrections/open-corrections.ts";
import type { Input } from "../../io/inputs.ts";
import type { CommandContext, CommandDefinition, ExitCode } from "../../shell/command.ts";
import { reportInputFailure, writeNotice } from "../../shell/failure.ts";
import { filesRead } from "../../shell/files-read.ts";
import { MAX_FILES_OPTION } from "../../shell/find-inputs.ts";
import { HOW_READ_OPTIONS, type HowReadOptions, toHowRead } from "../../shell/how-read.ts";
import { LIMIT_OPTION, withLimits } from "../../shell/limits.ts";
import { USAGE } from "../../shell/messages.ts";
import { type ReadingOptions, readReports } from "../../shell/read-reports.ts";
import { withConfig } from "../check/settings.ts";
import { SUMMARY_HELP } from "./help.ts";
import { chooseOutput, writeSummary } from "./output.ts";

/** `reform summary [inputs...]` */
export const summaryCommand: CommandDefinition = {
  arguments: [{ syntax: "[inputs...]", help: SUMMARY_HELP.inputs }],
  options: [
    { flags: "--by-department", help: SUMMARY_HELP.byDepartment },
    { flags: "--by-policy", help: SUMMARY_HELP.byPolicy },
    { flags: "--by-strategy", help: SUMMARY_HELP.byStrategy },
    { flags: "--by-rating", help: SUMMARY_HELP.byRating },
    { flags: "--involved", help: SUMMARY_HELP.involved },
    { flags: "--sort <key>", help: SUMMARY_HELP.sort, choices: SORT_KEYS },
    { flags: "--json", help: SUMMARY_HELP.json, conflicts: ["csv", "excel"] },
    { flags: "--csv", help: SUMMARY_HELP.csv },
    { flags: "--excel", help: SUMMARY_HELP.excel },
    { flags: "-o, --output <file>", help: SUMMARY_HELP.output },
    ...HOW_READ_OPTIONS,
    LIMIT_OPTION,
    MAX_FILES_OPTION,
    CORRECTIONS_OPTION,
    { flags: "--config <file>", help: SUMMARY_HELP.config },
    { flags: "--no-config", help: SUMMARY_HELP.noConfig },
  ],
  examples: SUMMARY_HELP.examples,
  notes: SUMMARY_HELP.notes,
  run: (names, options, context) => runSummary(names, options as SummaryCommandOptions, context),
};

interface SummaryCommandOptions extends HowReadOptions {
  readonly byDepartment?: true;
  readonly byPolicy?: true;
  readonly byStrategy?: true;
  readonly byRating?: true;
  readonly involved?: true;
  readonly sort?: SortKey;
  readonly json?: true;
  readonly csv?: true;
  readonly excel?: true;
  readonly output?: string;
  readonly limit?: readonly string[];
  readonly maxFiles?: string;
  readonly corrections?: string;
  readonly config?: string | false;
}

async function runSummary(
  names: readonly string[],
  options: SummaryCommandOptions,
  given: CommandContext,
): Promise<ExitCode> {
  const { env } = given;
  const by = chooseGrouping(options);
  const output = chooseOutput(options);
  const config = await loadConfig(options.config, env.cwd);
  const context = withLimits(withConfig(given, config), options.limit, config.limits);
  const how = toHowRead(options, config);

  const inputs = await chooseInputs(names, config, context, options);
  const corrections = await openCorrections(options.corrections, config, options.config, env);
  const read = await filesRead(inputs, [...config.read, ...corrections.files], env);
  const { assessed, notRead } = await assessAll(
    inputs,
    { ...how, said: await saidByConfig(config, env), corrections, nearly: config.nearly },
    context,
  );
  for (const note of await corrections.notes()) await writeNotice(env, note[context.lang]);
  // Nothing was counted: a table of noughts would say that there is nothing to count.
  if (assessed.length === 0) return 2;
  const involved = options.involved === true;
  const summary = sortSummary(summarizeReports(assessed, { by, involved }), options.sort);
  await writeSummary({ summary, notRead }, output, read, context);
  return notRead.length > 0 ? 2 : 0;
}

/** @throws {UsageError} for two groupings, and for `--involved` where departments are not counted. */
function chooseGrouping(options: SummaryCommandOptions): Grouping {
  const asked = (["department", "policy", "strategy", "rating"] as const).filter(
    (by) => options[`by${by.charAt(0).toUpperCase()}${by.slice(1)}` as "byPolicy"],
  );
  const [by = "department", other] = asked;
  if (other) throw new UsageError(USAGE.conflictingOption(`--by-${by}`, `--by-${other}`));
  if (options.involved && by !== "department") {
    throw new UsageError(USAGE.conflictingOption("--involved", `--by-${by}`));
  }
  return by;
}

/** Reads and judges the inputs; those that fail are said on standard error, and the others go on. */
async function assessAll(
  inputs: readonly Input[],
  { nearly, ...reading }: ReadingOptions & { nearly: number | undefined },
  context: CommandContext,
): Promise<{ assessed: AssessedReport[]; notRead: NotRead[] }> {
  const { env, lang } = context;
  const judge = nearly === undefined ? {} : { nearly };
  const { reports, failed } = readReports(inputs, context, reading);
  const assessed: AssessedReport[] = [];
  const faults: NotRead[] = [];
  for await (const report of reports) {
    try {
      const own = reading.corrections?.of(report.document.source.path);
      assessed.push({ report, assessments: assessReport(report, judge, env.checkStages, own) });
    } catch (error) {
      faults.push(await reportInputFailure(report.document.source.path, error, env, lang));
    }
  }
  return { assessed, notRead: [...failed.values(), ...faults] };
}
