import { checkReport } from "../../check/check-report.ts";
import { splitExpired } from "../../check/suppress.ts";
import { addTotals, type CheckTotals, NO_TOTALS } from "../../check/totals.ts";
import type { CheckedReport, Suppression } from "../../check/types.ts";
import type { Report } from "../../report/types.ts";
import type { CommandContext, CommandDefinition, ExitCode } from "../command.ts";
import { chooseInputs } from "../config/choose-inputs.ts";
import { type Config, loadConfig } from "../config/load-config.ts";
import { CONFIG } from "../config/messages.ts";
import { reportInputFailure, writeNotice } from "../failure.ts";
import { readReports } from "../read-reports.ts";
import { openBaseline } from "./check-baseline.ts";
import { CHECK_HELP } from "./check-help.ts";
import { openOutputs, toRequests } from "./check-outputs.ts";
import { createCheckRenderer } from "./check-renderer.ts";
import {
  CHECK_FORMATS,
  type CheckCommandOptions,
  type CheckSettings,
  FAIL_ON,
  toSettings,
  withConfig,
} from "./check-settings.ts";

/** `reform check [inputs...]` */
export const checkCommand: CommandDefinition = {
  arguments: [{ syntax: "[inputs...]", help: CHECK_HELP.inputs }],
  options: [
    { flags: "--format <name>", help: CHECK_HELP.format, choices: CHECK_FORMATS },
    { flags: "--json", help: CHECK_HELP.json, conflicts: ["format"] },
    { flags: "-o, --output <format=file>", help: CHECK_HELP.output, repeatable: true },
    { flags: "--fail-on <severity>", help: CHECK_HELP.failOn, choices: FAIL_ON },
    { flags: "--max-warnings <n>", help: CHECK_HELP.maxWarnings },
    { flags: "--rule <id=severity>", help: CHECK_HELP.rule, repeatable: true },
    { flags: "--baseline <file>", help: CHECK_HELP.baseline },
    { flags: "--update-baseline", help: CHECK_HELP.updateBaseline },
    { flags: "-q, --quiet", help: CHECK_HELP.quiet },
    { flags: "--nearly <share>", help: CHECK_HELP.nearly },
    { flags: "--encoding <name>", help: CHECK_HELP.encoding },
    { flags: "--stdin-filename <name>", help: CHECK_HELP.stdinFilename },
    { flags: "--config <file>", help: CHECK_HELP.config },
    { flags: "--no-config", help: CHECK_HELP.noConfig },
  ],
  examples: CHECK_HELP.examples,
  notes: CHECK_HELP.notes,
  run: (names, options, context) => runCheck(names, options as CheckCommandOptions, context),
};

async function runCheck(
  names: readonly string[],
  options: CheckCommandOptions,
  given: CommandContext,
): Promise<ExitCode> {
  const { env } = given;
  const config = await loadConfig(options.config, env.cwd);
  const context = withConfig(given, config);
  const settings = toSettings(options, config, env.cwd);
  const { failOn, encoding } = settings;
  const quiet = options.quiet === true;
  const requests = toRequests(
    options.json ? "json" : (options.format ?? "pretty"),
    options.output ?? [],
    env.cwd,
  );

  const inputs = await chooseInputs(names, config, context, options.stdinFilename);
  const files = inputs.flatMap((input) => (input.kind === "file" ? [input.file] : []));
  const baseline = await openBaseline(settings.baseline, options.updateBaseline === true, context);
  const outputs = await openOutputs(
    requests,
    ({ format, path }) => createCheckRenderer(format, { quiet, failOn, toFile: path !== null, context }),
    env.stdout,
    { cwd: env.cwd, inputs: files },
  );

  const check = await createCheck(config, settings, context);
  const { reports, failed } = readReports(inputs, context, encoding);
  let totals = NO_TOTALS;
  let faults = 0;
  try {
    for await (const report of reports) {
      const checked = await check.run(report);
      if (checked === null) {
        faults += 1;
        continue;
      }
      const remaining = baseline.apply(checked);
      await outputs.report(remaining, totals);
      totals = addTotals(totals, remaining);
    }
    await outputs.end({ ...totals, notChecked: failed.size + faults });
  } catch (error) {
    await outputs.abort();
    throw error;
  }
  // A part of the reports says nothing about what the others need.
  const isWhole = names.length === 0 || !config.include;
  await check.finish(isWhole);
  await baseline.finish(files);
  return failed.size + faults > 0 ? 2 : exitCodeOf(totals, settings);
}

function exitCodeOf(
  { errors, warnings, infos }: CheckTotals,
  { failOn, maxWarnings }: CheckSettings,
): ExitCode {
  const counted = { error: errors, warning: errors + warnings, info: errors + warnings + infos, never: 0 };
  return counted[failOn] > 0 || warnings > maxWarnings ? 1 : 0;
}

interface Check {
  /** Null where the program failed at the report, which has been said; the others go on. */
  run(report: Report): Promise<CheckedReport | null>;
  /** Says which suppressions have expired and, after a check of all reports, which ones matched nothing. */
  finish(isWhole: boolean): Promise<void>;
}

async function createCheck(config: Config, settings: CheckSettings, context: CommandContext): Promise<Check> {
  const { env, lang } = context;
  const stages = env.checkStages ?? (await import("../../check/stages.ts")).STAGES;
  const { active, expired } = splitExpired(config.suppressions, localDay(env.now()));
  const { severities, nearly } = settings;
  const options = {
    severities,
    suppressions: active,
    ...(nearly === undefined ? {} : { judge: { nearly } }),
  };
  const used = new Set<Suppression | null>();
  return {
    run: async (report) => {
      try {
        const checked = checkReport(report, stages, options);
        for (const { by } of checked.suppressed) used.add(by);
        return checked;
      } catch (error) {
        await reportInputFailure(report.source.path, error, env, lang);
        return null;
      }
    },
    finish: async (isWhole) => {
      const unused = isWhole ? active.filter((suppression) => !used.has(suppression)) : [];
      const notes = [
        ...expired.map(({ rule, until = "" }) => CONFIG.suppressionExpired(config.name, rule, until)),
        ...unused.map(({ rule, initiative }) =>
          CONFIG.suppressionUnused(config.name, initiative ? `${rule} [${initiative}]` : rule),
        ),
      ];
      for (const note of notes) await writeNotice(env, note[lang]);
    },
  };
}

/** The day as the calendar on the wall has it, `YYYY-MM-DD`. */
function localDay(now: Date): string {
  const part = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
