import { toColumnsJson } from "../../../contract/columns-json.ts";
import { UsageError } from "../../../core/errors.ts";
import { toJsonText } from "../../../render/kit/json-text.ts";
import type { Report } from "../../../report/types.ts";
import { chooseInputs } from "../../config/choose-inputs.ts";
import { type Config, loadConfig } from "../../config/load-config.ts";
import { saidByConfig } from "../../config/said.ts";
import { CORRECTIONS_OPTION, openCorrections } from "../../corrections/open-corrections.ts";
import { writeOut } from "../../io/write-out.ts";
import type { CommandContext, CommandDefinition, ExitCode } from "../../shell/command.ts";
import { filesRead } from "../../shell/files-read.ts";
import { MAX_FILES_OPTION } from "../../shell/find-inputs.ts";
import { HOW_READ_OPTIONS, type HowReadOptions, toHowRead } from "../../shell/how-read.ts";
import { LIMIT_OPTION, withLimits } from "../../shell/limits.ts";
import { USAGE } from "../../shell/messages.ts";
import { standardPage } from "../../shell/page.ts";
import { readReports } from "../../shell/read-reports.ts";
import { withConfig } from "../check/settings.ts";
import { toColumnsConfig } from "./as-config.ts";
import { COLUMNS_HELP } from "./help.ts";

/** `reform columns <inputs...>` */
export const columnsCommand: CommandDefinition = {
  arguments: [{ syntax: "<inputs...>", help: COLUMNS_HELP.inputs }],
  options: [
    { flags: "--json", help: COLUMNS_HELP.json, conflicts: ["asConfig"] },
    { flags: "--as-config", help: COLUMNS_HELP.asConfig },
    ...HOW_READ_OPTIONS,
    LIMIT_OPTION,
    MAX_FILES_OPTION,
    CORRECTIONS_OPTION,
    { flags: "--config [file]", help: COLUMNS_HELP.config },
    { flags: "--no-config", help: COLUMNS_HELP.noConfig },
  ],
  examples: COLUMNS_HELP.examples,
  notes: COLUMNS_HELP.notes,
  run: (names, options, context) => runColumns(names, options as ColumnsOptions, context),
};

interface ColumnsOptions extends HowReadOptions {
  readonly json?: true;
  readonly asConfig?: true;
  readonly limit?: readonly string[];
  readonly maxFiles?: string;
  readonly corrections?: string;
  /** True without a value, which asks for configuration. */
  readonly config?: string | boolean;
}

type Format = "text" | "json" | "config";

async function runColumns(
  names: readonly string[],
  options: ColumnsOptions,
  given: CommandContext,
): Promise<ExitCode> {
  const { env } = given;
  const format = chooseFormat(options);
  toHowRead(options);
  const config = await loadConfig(options.config === true ? undefined : options.config, env.cwd);
  const context = withLimits(withConfig(given, config), options.limit, config.limits);
  const inputs = await chooseInputs(names, config, context, options);
  const choice = options.config === true ? undefined : options.config;
  const corrections = await openCorrections(options.corrections, config, choice, env);
  await filesRead(inputs, [...config.read, ...corrections.files], env);
  const { reports, failed } = readReports(inputs, context, {
    ...toHowRead(options, config),
    said: await saidByConfig(config, env),
    corrections,
  });
  const write = createWriter(format, { many: inputs.length > 1, config, context });
  for await (const report of reports) await write.report(report);
  await write.end();
  return failed.size > 0 ? 2 : 0;
}

/** @throws {UsageError} for JSON and configuration at once. */
function chooseFormat({ json, asConfig, config }: ColumnsOptions): Format {
  if (json && config === true) throw new UsageError(USAGE.conflictingOption("--json", "--config"));
  if (json) return "json";
  return asConfig || config === true ? "config" : "text";
}

/** Takes one report after the other and keeps of each only what it is to write at the end. */
interface Writer {
  report(report: Report): Promise<void>;
  end(): Promise<void>;
}

function createWriter(
  format: Format,
  { many, config, context }: { many: boolean; config: Config; context: CommandContext },
): Writer {
  if (format === "text") return textWriter(context);
  const { env } = context;
  const place = { folder: config.folder, platform: env.platform };
  const objects: object[] = [];
  return {
    report: async (report) => {
      objects.push(format === "json" ? toColumnsJson(report) : toColumnsConfig(report, place, env.cwd));
    },
    end: async () => {
      if (objects.length === 0) return;
      const whole =
        format === "config"
          ? { columns: Object.fromEntries(objects.flatMap((one) => Object.entries(one))) }
          : many
            ? objects
            : objects[0];
      await writeOut(env.stdout, `${toJsonText(whole, 2)}\n`);
    },
  };
}

/** Reports one below the other. */
function textWriter(context: CommandContext): Writer {
  let before = "";
  return {
    report: async (report) => {
      // Only here, since it brings the library that draws tables.
      const { renderColumns } = await import("../../../render/columns/text.ts");
      await writeOut(context.env.stdout, before + renderColumns(report, await standardPage(context)));
      before = "\n";
    },
    end: async () => {},
  };
}
