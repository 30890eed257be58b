import { addTotals, type CheckTotals, NO_TOTALS, unverifiableShare } from "../../../check/totals.ts";
import { UsageError } from "../../../core/errors.ts";
import { chooseInputs } from "../../config/choose-inputs.ts";
import { loadConfig } from "../../config/load-config.ts";
import { saidByConfig } from "../../config/said.ts";
import { CORRECTIONS_OPTION, openCorrections } from "../../corrections/open-corrections.ts";
import type { CommandContext, CommandDefinition, ExitCode } from "../../shell/command.ts";
import { writeNotice } from "../../shell/failure.ts";
import { filesRead, refuseShared, refuseStdoutInto } from "../../shell/files-read.ts";
import { MAX_FILES_OPTION } from "../../shell/find-inputs.ts";
import { HOW_READ_OPTIONS } from "../../shell/how-read.ts";
import { LIMIT_OPTION, withLimits } from "../../shell/limits.ts";
import { USAGE } from "../../shell/messages.ts";
import {
  openPackageOutput,
  PACKAGE_OPTIONS,
  type PackageOutput,
  sayingCopies,
  toPackageRequest,
} from "../../shell/package-output.ts";
import { type ReportReading, readReports } from "../../shell/read-reports.ts";
import { type BaselineRun, openBaseline } from "./baseline.ts";
import { type Checker, createChecker } from "./checker.ts";
import { createCheckRenderer } from "./create-renderer.ts";
import { CHECK_HELP } from "./help.ts";
import { CHECK_MESSAGES } from "./messages.ts";
import { type OutputRequest, type Outputs, openOutputs, outputFiles, toRequests } from "./outputs.ts";
import {
  CHECK_FILE_FORMATS,
  CHECK_FORMATS,
  type CheckCommandOptions,
  type CheckFormat,
  type CheckSettings,
  FAIL_ON,
  toSettings,
  withConfig,
} from "./settings.ts";

/** `reform check [inputs...]` */
export const checkCommand: CommandDefinition = {
  arguments: [{ syntax: "[inputs...]", help: CHECK_HELP.inputs }],
  options: [
    { flags: "--format <name>", help: CHECK_HELP.format, choices: [...CHECK_FORMATS, ...CHECK_FILE_FORMATS] },
    { flags: "--json", help: CHECK_HELP.json },
    { flags: "-o, --output <file>", help: CHECK_HELP.output, repeatable: true },
    { flags: "--by-department", help: CHECK_HELP.byDepartment },
    { flags: "--fail-on <severity>", help: CHECK_HELP.failOn, choices: FAIL_ON },
    { flags: "--max-warnings <n>", help: CHECK_HELP.maxWarnings },
    { flags: "--fail-on-unverifiable <share>", help: CHECK_HELP.failOnUnverifiable },
    { flags: "--rule <id=severity>", help: CHECK_HELP.rule, repeatable: true },
    { flags: "--baseline <file>", help: CHECK_HELP.baseline },
    { flags: "--update-baseline", help: CHECK_HELP.updateBaseline },
    { flags: "-q, --quiet", help: CHECK_HELP.quiet },
    { flags: "--show-suppressed", help: CHECK_HELP.showSuppressed },
    { flags: "--sarif-suppressed", help: CHECK_HELP.sarifSuppressed },
    { flags: "--why", help: CHECK_HELP.why },
    { flags: "--nearly <share>", help: CHECK_HELP.nearly },
    ...PACKAGE_OPTIONS,
    ...HOW_READ_OPTIONS,
    LIMIT_OPTION,
    MAX_FILES_OPTION,
    CORRECTIONS_OPTION,
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
  const context = withLimits(withConfig(given, config), options.limit, config.limits);
  const settings = toSettings(options, config, env.cwd);
  const requests = toRequests(chooseFormat(options), options.output ?? [], env.cwd);
  refuseDepartments(options, requests);
  const asked = toPackageRequest(options.package, options.license);
  const digest = asked !== null || requests.some(({ format }) => format === "parquet");

  const inputs = await chooseInputs(names, config, context, options);
  const corrections = await openCorrections(options.corrections, config, options.config, env);
  const read = await filesRead(inputs, [...config.read, ...corrections.files], env);
  const known = settings.baseline ? [settings.baseline.file] : [];
  await refuseStdoutInto(known, env);
  await refuseShared([...outputFiles(requests, env), ...(options.updateBaseline ? known : [])], env);
  const baseline = await openBaseline(settings.baseline, options.updateBaseline === true, context);
  const rendering = {
    quiet: options.quiet === true,
    showSuppressed: options.showSuppressed === true,
    sarifSuppressed: options.sarifSuppressed === true,
    why: options.why === true,
    byDepartment: options.byDepartment === true,
    failOn: settings.failOn,
    context,
  };
  const files = { ...read, inputs: [...read.inputs, ...known] };
  const packaged = await openPackageOutput(asked, "checked", context, files);
  await refuseShared([...outputFiles(requests, env), ...packaged.files], env);
  const outputs = await openOutputs(
    requests,
    (request) => createCheckRenderer(request.format, { ...rendering, toFile: request.path !== null }),
    env.stdout,
    files,
  );

  const checker = await createChecker(config, settings, corrections, context);
  const said = await saidByConfig(config, env);
  const reading = readReports(inputs, context, { ...settings.how, digest, said, corrections });
  const reports = digest ? sayingCopies(reading.reports, context) : reading.reports;
  const totals = await checkAll({ ...reading, reports }, checker, baseline, withPackage(outputs, packaged));
  // A part of the reports says nothing about what the others need.
  await checker.finish(names.length === 0 || !config.include);
  await baseline.finish(read.inputs);
  await sayTooFew(totals, settings, context);
  return totals.notRead.length > 0 ? 2 : exitCodeOf(totals, settings);
}

/** The package among the other outputs. */
function withPackage(outputs: Outputs, packaged: PackageOutput): Outputs {
  return {
    report: async (checked, before) => {
      await outputs.report(checked, before);
      await packaged.add(checked.report, checked);
    },
    end: async (totals) => {
      await outputs.end(totals);
      await packaged.end();
    },
    abort: async () => {
      await outputs.abort();
      await packaged.abort();
    },
  };
}

/** @throws {UsageError} for sheets of departments where no workbook is written. */
function refuseDepartments({ byDepartment }: CheckCommandOptions, requests: readonly OutputRequest[]): void {
  if (byDepartment && !requests.some(({ format }) => format === "xlsx")) {
    throw new UsageError(CHECK_MESSAGES.departmentsWhere);
  }
}

function chooseFormat({ format, json }: CheckCommandOptions): CheckFormat {
  if (!json) return format ?? "pretty";
  if (format !== undefined && format !== "json") {
    throw new UsageError(USAGE.conflictingOption("--json", `--format ${format}`));
  }
  return "json";
}

/** Checks and writes one report after the other; files are left as they were where the run fails. */
async function checkAll(
  { reports, failed }: ReportReading,
  checker: Checker,
  baseline: BaselineRun,
  outputs: Outputs,
): Promise<CheckTotals> {
  let totals = NO_TOTALS;
  try {
    for await (const report of reports) {
      const found = await checker.run(report);
      if (found === null) continue;
      const checked = baseline.apply(found);
      await outputs.report(checked, totals);
      totals = addTotals(totals, checked);
    }
    totals = { ...totals, notRead: [...failed.values(), ...checker.failed] };
    await outputs.end(totals);
    return totals;
  } catch (error) {
    await outputs.abort();
    throw error;
  }
}

/** What a person explained counts no more than what is suppressed. */
function exitCodeOf(totals: CheckTotals, settings: CheckSettings): ExitCode {
  const { explained } = totals;
  const errors = totals.errors - explained.error;
  const warnings = totals.warnings - explained.warning;
  const infos = totals.infos - explained.info;
  const { failOn, maxWarnings } = settings;
  const counted = { error: errors, warning: errors + warnings, info: errors + warnings + infos, never: 0 };
  return counted[failOn] > 0 || warnings > maxWarnings || hasTooFew(totals, settings) ? 1 : 0;
}

/** Whether fewer of the ratings could be checked than is asked for. */
function hasTooFew(totals: CheckTotals, { failOnUnverifiable }: CheckSettings): boolean {
  return unverifiableShare(totals) > failOnUnverifiable;
}

/** The findings do not show why the check fails. */
async function sayTooFew(
  totals: CheckTotals,
  settings: CheckSettings,
  { env, lang }: CommandContext,
): Promise<void> {
  if (!hasTooFew(totals, settings)) return;
  const share = unverifiableShare(totals);
  await writeNotice(env, CHECK_MESSAGES.tooFewVerified(share, settings.failOnUnverifiable)[lang]);
}
