import { resolve } from "node:path";
import { inBatches, type Piece } from "../../../render/kit/pieces.ts";
import type { ReportRenderer } from "../../../render/parse/report-renderer.ts";
import type { Report } from "../../../report/types.ts";
import { loadConfig } from "../../config/load-config.ts";
import { saidByConfig } from "../../config/said.ts";
import { CORRECTIONS_OPTION, openCorrections } from "../../corrections/open-corrections.ts";
import { isTextName } from "../../io/report-names.ts";
import { writeOut } from "../../io/write-out.ts";
import type { CommandContext, CommandDefinition, ExitCode } from "../../shell/command.ts";
import { writeNotice } from "../../shell/failure.ts";
import { type FilesRead, filesRead, refuseShared } from "../../shell/files-read.ts";
import { findInputs, MAX_FILES_OPTION, toMaxFiles } from "../../shell/find-inputs.ts";
import { HOW_READ_OPTIONS, type HowReadOptions, toHowRead } from "../../shell/how-read.ts";
import { LIMIT_OPTION, withLimits } from "../../shell/limits.ts";
import {
  openPackageOutput,
  PACKAGE_OPTIONS,
  type PackageOutput,
  sayingCopies,
  toPackageRequest,
} from "../../shell/package-output.ts";
import { readReports } from "../../shell/read-reports.ts";
import { createRenderer } from "./create-renderer.ts";
import { chooseOutput, PARSE_FILE_FORMATS, PARSE_FORMATS, type ParseFormat } from "./format.ts";
import { noRatings, PARSE_HELP } from "./help.ts";

/** `reform parse <inputs...>` */
export const parseCommand: CommandDefinition = {
  arguments: [{ syntax: "<inputs...>", help: PARSE_HELP.inputs }],
  options: [
    { flags: "--format <name>", help: PARSE_HELP.format, choices: [...PARSE_FORMATS, ...PARSE_FILE_FORMATS] },
    { flags: "--json", help: PARSE_HELP.json },
    { flags: "--csv", help: PARSE_HELP.csv },
    { flags: "--excel", help: PARSE_HELP.excel },
    { flags: "-o, --output <file>", help: PARSE_HELP.output },
    ...PACKAGE_OPTIONS,
    ...HOW_READ_OPTIONS,
    LIMIT_OPTION,
    MAX_FILES_OPTION,
    CORRECTIONS_OPTION,
    { flags: "--config <file>", help: PARSE_HELP.config },
    { flags: "--no-config", help: PARSE_HELP.noConfig },
  ],
  examples: PARSE_HELP.examples,
  notes: PARSE_HELP.notes,
  run: (names, options, context) => runParse(names, options as ParseOptions, context),
};

interface ParseOptions extends HowReadOptions {
  readonly format?: ParseFormat;
  readonly json?: true;
  readonly csv?: true;
  readonly excel?: true;
  readonly output?: string;
  readonly package?: string;
  readonly license?: string;
  readonly limit?: readonly string[];
  readonly maxFiles?: string;
  readonly corrections?: string;
  readonly config?: string | false;
}

async function runParse(
  names: readonly string[],
  options: ParseOptions,
  given: CommandContext,
): Promise<ExitCode> {
  const { env } = given;
  const { format, path } = chooseOutput(options);
  const asked = toPackageRequest(options.package, options.license);
  const digest = asked !== null || format === "parquet";
  toHowRead(options);
  const config = await loadConfig(options.config, env.cwd);
  const context = withLimits(given, options.limit, config.limits);

  const inputs = await findInputs(names, context, {
    stdinFilename: options.stdinFilename,
    maxFiles: toMaxFiles(options.maxFiles),
  });
  const corrections = await openCorrections(options.corrections, config, options.config, env);
  const read = await filesRead(inputs, [...config.read, ...corrections.files], env);
  const { reports: all, failed } = readReports(inputs, context, {
    ...toHowRead(options, config),
    digest,
    said: await saidByConfig(config, env),
    corrections,
  });
  const packaged = await openPackageOutput(asked, "read", context, read);
  if (path !== null) await refuseShared([resolve(env.cwd, path), ...packaged.files], env);
  const said = sayingWhatLacks(digest ? sayingCopies(all, context) : all, context);
  const reports = asked ? packaging(said, packaged) : said;
  const renderer = await createRenderer(format, {
    many: inputs.length > 1,
    corrected: !corrections.isEmpty,
    placed: inputs.some(({ path }) => !isTextName(path)),
    toFile: path !== null,
    context,
  });

  if (path === null) {
    for await (const chunk of render(renderer, reports)) {
      // The package is wanted even where nobody reads the rest.
      if (!(await writeOut(env.stdout, chunk)) && !asked) break;
    }
  } else {
    await writeReports(path, renderer, reports, read);
  }
  for (const note of await corrections.notes()) await writeNotice(env, note[context.lang]);
  return failed.size > 0 ? 2 : 0;
}

/** The reports, each also put into the package; its files take their place when all are there. */
async function* packaging(
  reports: AsyncGenerator<Report, void>,
  packaged: PackageOutput,
): AsyncGenerator<Report, void> {
  let isWhole = false;
  try {
    for await (const report of reports) {
      await packaged.add(report, null);
      yield report;
    }
    await packaged.end();
    isWhole = true;
  } finally {
    // Also where whoever asks for the reports stops before the last.
    if (!isWhole) await packaged.abort();
  }
}

/** Says on standard error where a report has no column of ratings: it may be one that was not understood. */
async function* sayingWhatLacks(
  reports: AsyncGenerator<Report, void>,
  { env, lang }: CommandContext,
): AsyncGenerator<Report, void> {
  for await (const report of reports) {
    const [header] = report.headers;
    if (header && report.headers.every(({ columns }) => columns.every(({ field }) => field !== "rating")))
      await writeNotice(env, noRatings(report, header)[lang]);
    yield report;
  }
}

/** Writes the file only where there is something to write: an old result is not lost to inputs that fail. */
async function writeReports(
  path: string,
  renderer: ReportRenderer,
  reports: AsyncGenerator<Report, void>,
  read: FilesRead,
): Promise<void> {
  const first = await reports.next();
  if (first.done) return;
  const { writeFileAtomic } = await import("../../io/output.ts");
  await writeFileAtomic(path, render(renderer, reports, first.value), read);
}

/** The whole output in pieces, of a report at a time. */
async function* render(
  renderer: ReportRenderer,
  reports: AsyncIterable<Report>,
  first?: Report,
): AsyncGenerator<Piece, void> {
  let count = 0;
  yield renderer.begin();
  if (first) yield* inBatches(renderer.report(first, count++));
  for await (const report of reports) yield* inBatches(renderer.report(report, count++));
  yield* inBatches(renderer.end(count));
}
