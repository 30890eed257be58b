import { dayOf, splitExpired } from "../../../check/suppress.ts";
import type { CheckedReport } from "../../../check/types.ts";
import { toAssessmentJson, toFindingJson, toSuppressedJson } from "../../../contract/check-json.ts";
import { toPlacingJson } from "../../../contract/columns-json.ts";
import { correctionsJson, toInitiativeJson, toSourceJson } from "../../../contract/parse-json.ts";
import { UsageError } from "../../../core/errors.ts";
import type { Lang } from "../../../core/finding.ts";
import { nearest } from "../../../core/nearest.ts";
import type { Assessment } from "../../../indicator/model/types.ts";
import { checkReport } from "../../../pipeline.ts";
import { toJsonText } from "../../../render/kit/json-text.ts";
import { renderInitiative } from "../../../render/show/text.ts";
import { renderWhy } from "../../../render/show/why.ts";
import { chooseInputs } from "../../config/choose-inputs.ts";
import { type Config, loadConfig } from "../../config/load-config.ts";
import { saidByConfig } from "../../config/said.ts";
import { CORRECTIONS_OPTION, openCorrections } from "../../corrections/open-corrections.ts";
import { writeOut } from "../../io/write-out.ts";
import type { CommandContext, CommandDefinition, ExitCode } from "../../shell/command.ts";
import { writeNotice } from "../../shell/failure.ts";
import { filesRead } from "../../shell/files-read.ts";
import { MAX_FILES_OPTION } from "../../shell/find-inputs.ts";
import { HOW_READ_OPTIONS, type HowReadOptions, toHowRead } from "../../shell/how-read.ts";
import { LIMIT_OPTION, withLimits } from "../../shell/limits.ts";
import { standardPage } from "../../shell/page.ts";
import { type CorrectionsOf, readReports } from "../../shell/read-reports.ts";
import { toSettings, withConfig } from "../check/settings.ts";
import { notAllFindings, SHOW_HELP, unknownInitiative } from "./help.ts";

/** `reform show <id> [inputs...]` */
export const showCommand: CommandDefinition = {
  arguments: [
    { syntax: "<id>", help: SHOW_HELP.id },
    { syntax: "[inputs...]", help: SHOW_HELP.inputs },
  ],
  options: [
    { flags: "--json", help: SHOW_HELP.json },
    { flags: "--why", help: SHOW_HELP.why },
    ...HOW_READ_OPTIONS,
    LIMIT_OPTION,
    MAX_FILES_OPTION,
    CORRECTIONS_OPTION,
    { flags: "--config <file>", help: SHOW_HELP.config },
    { flags: "--no-config", help: SHOW_HELP.noConfig },
  ],
  examples: SHOW_HELP.examples,
  notes: SHOW_HELP.notes,
  run: ([id = "", ...names], options, context) => runShow(id, names, options as ShowOptions, context),
};

interface ShowOptions extends HowReadOptions {
  readonly json?: true;
  readonly why?: true;
  readonly limit?: readonly string[];
  readonly maxFiles?: string;
  readonly corrections?: string;
  readonly config?: string | false;
}

/** An initiative as it was found in one of the reports. */
interface Found {
  readonly checked: CheckedReport;
  readonly assessment: Assessment;
}

async function runShow(
  id: string,
  names: readonly string[],
  options: ShowOptions,
  given: CommandContext,
): Promise<ExitCode> {
  const { env } = given;
  toHowRead(options);
  const config = await loadConfig(options.config, env.cwd);
  const context = withLimits(withConfig(given, config), options.limit, config.limits);
  const inputs = await chooseInputs(names, config, context, options);
  const corrections = await openCorrections(options.corrections, config, options.config, env);
  await filesRead(inputs, [...config.read, ...corrections.files], env);
  const check = await createCheck(config, corrections, context);
  const { reports, failed } = readReports(inputs, context, {
    ...toHowRead(options, config),
    said: await saidByConfig(config, env),
    corrections,
  });

  const found: Found[] = [];
  const ids: string[] = [];
  for await (const report of reports) {
    for (const initiative of report.initiatives) ids.push(initiative.id);
    if (!report.initiatives.some((initiative) => initiative.id === id)) continue;
    const checked = check(report);
    const assessment = checked.assessments.find(({ initiative }) => initiative.id === id);
    if (assessment) found.push({ checked, assessment });
    if (checked.unlisted?.some(({ initiative }) => initiative === id))
      await writeNotice(env, notAllFindings(report.document.source.path, id)[context.lang]);
  }
  if (found.length === 0 && ids.length > 0) throw new UsageError(unknownInitiative(id, similarIds(id, ids)));
  if (found.length > 0) await writeOut(env.stdout, await render(found, options, inputs.length > 1, context));
  return found.length === 0 || failed.size > 0 ? 2 : 0;
}

async function createCheck(config: Config, corrections: CorrectionsOf, { env, limits }: CommandContext) {
  const { severities, nearly } = toSettings({}, config, env.cwd);
  const { active } = splitExpired(config.suppressions, dayOf(env.now()));
  const judge = nearly === undefined ? {} : { judge: { nearly } };
  return (report: CheckedReport["report"]) =>
    checkReport(
      report,
      {
        severities,
        suppressions: active,
        limits,
        corrections: corrections.of(report.document.source.path),
        ...judge,
      },
      env.checkStages,
    );
}

async function render(
  found: readonly Found[],
  { json, why }: ShowOptions,
  many: boolean,
  context: CommandContext,
): Promise<string> {
  if (!json) {
    const page = await standardPage(context);
    // Only here, since it brings the library that draws tables.
    const placing = why ? (await import("../../../render/columns/why.ts")).renderPlacing : () => "";
    return found
      .map(
        ({ checked, assessment }) =>
          renderInitiative(checked, assessment, page) +
          (why ? renderWhy(assessment, page) : "") +
          placing(assessment.initiative, checked.report, page),
      )
      .join("\n");
  }
  const objects = found.map((one) => toShowJson(one, context.lang, why === true));
  return `${toJsonText(many ? objects : objects[0], 2)}\n`;
}

function toShowJson({ checked, assessment }: Found, lang: Lang, why: boolean) {
  const { report, findings, suppressed } = checked;
  const { initiative } = assessment;
  return {
    schemaVersion: 1,
    source: toSourceJson(report.document),
    fiscalYear: report.fiscalYear && { label: report.fiscalYear.label, year: report.fiscalYear.year },
    initiative: toInitiativeJson(initiative, report.document),
    assessment: toAssessmentJson(assessment, report.document, why),
    findings: findings
      .filter((finding) => finding.initiative === initiative.id)
      .map((finding) => toFindingJson(finding, report.document, lang)),
    suppressed: suppressed
      .filter(({ finding }) => finding.initiative === initiative.id)
      .map((held) => toSuppressedJson(held, report.document, lang)),
    ...correctionsJson(report.decided),
    ...(why ? { why: toPlacingJson(initiative, report) } : {}),
  };
}

const MAX_SIMILAR = 6;

/** Ids that begin as the one asked for (1-3-3 for 1-3-3a), else the nearest. */
function similarIds(id: string, ids: readonly string[]): string[] {
  const longer = [...new Set(ids)].filter((known) => id !== "" && known.startsWith(id));
  if (longer.length > 0) return longer.slice(0, MAX_SIMILAR);
  const one = nearest(id, ids);
  return one === undefined ? [] : [one];
}
