import { dirname, resolve } from "node:path";
import { UsageError } from "../../../core/errors.ts";
import { toDecision } from "../../../corrections/to-decision.ts";
import type { Correction } from "../../../corrections/types.ts";
import { renderCorrections, renderWritten, type ShownCorrection } from "../../../render/correct/text.ts";
import { SCALE_LEVELS } from "../../../report/types.ts";
import { chooseInputs } from "../../config/choose-inputs.ts";
import { type Config, loadConfig } from "../../config/load-config.ts";
import { type CorrectionsFile, readCorrections } from "../../corrections/corrections-file.ts";
import { CORRECTIONS_NAME, chooseCorrections, isThere } from "../../corrections/find-corrections.ts";
import { CORRECTIONS } from "../../corrections/messages.ts";
import { CORRECTIONS_OPTION } from "../../corrections/open-corrections.ts";
import { reportKey, writtenName } from "../../corrections/report-name.ts";
import { writeOut } from "../../io/write-out.ts";
import type { CommandContext, CommandDefinition, ExitCode } from "../../shell/command.ts";
import { writeNotice } from "../../shell/failure.ts";
import { filesRead } from "../../shell/files-read.ts";
import { MAX_FILES_OPTION } from "../../shell/find-inputs.ts";
import { HOW_READ_OPTIONS, toHowRead } from "../../shell/how-read.ts";
import { LIMIT_OPTION, withLimits } from "../../shell/limits.ts";
import { standardPage } from "../../shell/page.ts";
import { withConfig } from "../check/settings.ts";
import { findReport } from "./find-subject.ts";
import { CORRECT_HELP } from "./help.ts";
import { makeCorrection } from "./make-correction.ts";
import { CORRECT } from "./messages.ts";
import { type CorrectOptions, chooseKind, DECIDING, sign } from "./options.ts";
import { addEntry, removeEntry, type WriteSettings } from "./write-entry.ts";

/** `reform correct <id> [inputs...]` */
export const correctCommand: CommandDefinition = {
  arguments: [
    { syntax: "[id]", help: CORRECT_HELP.id },
    { syntax: "[inputs...]", help: CORRECT_HELP.inputs },
  ],
  options: [
    { flags: "--confirm", help: CORRECT_HELP.confirm },
    { flags: "--reject", help: CORRECT_HELP.reject },
    { flags: "--target <text>", help: CORRECT_HELP.target },
    { flags: "--result <text>", help: CORRECT_HELP.result },
    {
      flags: "--direction <way>",
      help: CORRECT_HELP.direction,
      choices: ["higher", "lower", "closer"],
    },
    { flags: "--level <level>", help: CORRECT_HELP.level, choices: SCALE_LEVELS },
    { flags: "--rating <symbol>", help: CORRECT_HELP.rating },
    { flags: "--column <heading=field>", help: CORRECT_HELP.column },
    { flags: "--explain <rule>", help: CORRECT_HELP.explain },
    { flags: "--indicator <name>", help: CORRECT_HELP.indicator },
    { flags: "--fingerprint <hex>", help: CORRECT_HELP.fingerprint },
    { flags: "--by <name>", help: CORRECT_HELP.by },
    { flags: "--reason <text>", help: CORRECT_HELP.reason },
    { flags: "--date <day>", help: CORRECT_HELP.date },
    { flags: "--list", help: CORRECT_HELP.list, conflicts: ["remove", ...DECIDING] },
    { flags: "--remove <n>", help: CORRECT_HELP.remove, conflicts: [...DECIDING] },
    CORRECTIONS_OPTION,
    ...HOW_READ_OPTIONS,
    LIMIT_OPTION,
    MAX_FILES_OPTION,
    { flags: "--config <file>", help: CORRECT_HELP.config },
    { flags: "--no-config", help: CORRECT_HELP.noConfig },
  ],
  examples: CORRECT_HELP.examples,
  notes: CORRECT_HELP.notes,
  run: ([id, ...names], options, context) => runCorrect(id, names, options as CorrectOptions, context),
};

/** Where decisions go, and what is there already. */
interface Target extends WriteSettings {
  readonly read: CorrectionsFile | null;
}

async function runCorrect(
  id: string | undefined,
  names: readonly string[],
  options: CorrectOptions,
  given: CommandContext,
): Promise<ExitCode> {
  const { env } = given;
  const config = await loadConfig(options.config, env.cwd);
  const context = withLimits(withConfig(given, config), options.limit, config.limits);
  if (options.list) return list(await openTarget(options, config, context), context);
  if (options.remove !== undefined)
    return remove(options.remove, await openTarget(options, config, context), context);
  return write(id, names, options, config, context);
}

/** @throws {UsageError} where a file that is named holds what it may not. */
async function openTarget(options: CorrectOptions, config: Config, { env }: CommandContext): Promise<Target> {
  const named = options.corrections ?? (options.config === false ? CORRECTIONS_NAME : undefined);
  const chosen = chooseCorrections(named, config, options.config, env);
  if (!chosen) throw new UsageError(CORRECTIONS.missing(CORRECTIONS_NAME));
  const { platform } = env;
  const read = (await isThere(chosen.file))
    ? await readCorrections(chosen.name, chosen.file, platform)
    : null;
  return { ...chosen, platform, inputs: config.read, read };
}

async function list({ name, read }: Target, context: CommandContext): Promise<ExitCode> {
  const { env, lang } = context;
  const corrections = read?.corrections ?? [];
  if (corrections.length === 0) await writeNotice(env, CORRECT.nothing(name)[lang]);
  const shown = corrections.map((one, index) => toShown(one, index + 1));
  await writeOut(env.stdout, renderCorrections(shown, await standardPage(context)));
  return 0;
}

async function remove(number: string, target: Target, context: CommandContext): Promise<ExitCode> {
  const { env, lang } = context;
  const { name, read } = target;
  if (!read) throw new UsageError(CORRECTIONS.missing(name));
  const removed = await removeEntry(number, target);
  await writeNotice(env, CORRECT.removed(name, Number(number))[lang]);
  const shown = [toShown(removed, Number(number))];
  await writeOut(env.stdout, renderCorrections(shown, await standardPage(context)));
  return 0;
}

async function write(
  id: string | undefined,
  names: readonly string[],
  options: CorrectOptions,
  config: Config,
  context: CommandContext,
): Promise<ExitCode> {
  const { env, lang } = context;
  const kind = chooseKind(options);
  const signature = sign(options, env);
  if (id === undefined || id === "") throw new UsageError(CORRECT.noId);
  const how = toHowRead(options, config);
  const target = await openTarget(options, config, context);
  const inputs = await chooseInputs(names, config, context, options);
  const read = await filesRead(inputs, config.read, env);
  const found = await findReport(id, inputs, { config, how }, context);
  if (!found) return 2;

  const place = { folder: dirname(target.file), platform: env.platform };
  const report = writtenName(place, resolve(env.cwd, found.path));
  const isSame = (one: Correction) => reportKey(place, one.report) === reportKey(place, report);
  const before = (target.read?.corrections ?? []).filter(isSame);
  const made = makeCorrection(found, { kind, id, signature, options, before, report });
  const number = await addEntry(made.correction, { ...target, inputs: read.inputs });
  await writeNotice(env, CORRECT.written(target.name, number)[lang]);
  const shown = toShown(made.correction, number);
  await writeOut(env.stdout, renderWritten(shown, made.verdicts, await standardPage(context)));
  return found.isWhole ? 0 : 2;
}

function toShown(correction: Correction, number: number): ShownCorrection {
  const { report, initiative } = correction;
  return { number, report, initiative, decision: toDecision(correction) };
}
