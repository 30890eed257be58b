import { resolve } from "node:path";
import { isKnownPattern, mergeSeverities } from "../../../check/known-rules.ts";
import { nearestRule } from "../../../check/rule-names.ts";
import { SEVERITY_SETTINGS, type SeveritySetting, type SeveritySettings } from "../../../check/types.ts";
import { UsageError } from "../../../core/errors.ts";
import type { FailOn } from "../../../render/kit/check-renderer.ts";
import type { Config } from "../../config/load-config.ts";
import type { CommandContext } from "../../shell/command.ts";
import { type HowRead, type HowReadOptions, toHowRead } from "../../shell/how-read.ts";
import { CHECK_MESSAGES, EXPECTS } from "./messages.ts";

/** The options of `reform check` as commander gives them. */
export interface CheckCommandOptions extends HowReadOptions {
  readonly format?: CheckFormat;
  readonly json?: true;
  readonly output?: readonly string[];
  readonly package?: string;
  readonly license?: string;
  readonly failOn?: FailOn;
  readonly maxWarnings?: string;
  readonly failOnUnverifiable?: string;
  readonly rule?: readonly string[];
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly quiet?: true;
  readonly byDepartment?: true;
  readonly showSuppressed?: true;
  readonly why?: true;
  readonly sarifSuppressed?: true;
  readonly limit?: readonly string[];
  readonly maxFiles?: string;
  readonly nearly?: string;
  readonly corrections?: string;
  readonly config?: string | false;
}

export const CHECK_FORMATS = [
  "pretty",
  "json",
  "ndjson",
  "github",
  "sarif",
  "junit",
  "markdown",
  "html",
] as const;
/** Those that are no text, and go to files only. */
export const CHECK_FILE_FORMATS = ["parquet", "xlsx"] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number] | (typeof CHECK_FILE_FORMATS)[number];
export const FAIL_ON = ["error", "warning", "info", "never"] as const satisfies readonly FailOn[];

/** What options and configuration say together: the command line goes first. */
export interface CheckSettings {
  readonly failOn: FailOn;
  readonly maxWarnings: number;
  /** More than this part of the ratings must not be unverifiable; 1 unless told. */
  readonly failOnUnverifiable: number;
  readonly severities: SeveritySettings;
  readonly nearly: number | undefined;
  readonly how: HowRead;
  readonly baseline: { readonly name: string; readonly file: string } | null;
}

/** @throws {UsageError} for a value that an option cannot have. */
export function toSettings(options: CheckCommandOptions, config: Config, cwd: string): CheckSettings {
  const { maxWarnings, failOnUnverifiable, nearly } = options;
  const how = toHowRead(options, config);
  const baseline = chooseBaseline(options, config, cwd);
  if (options.updateBaseline && !baseline) throw new UsageError(CHECK_MESSAGES.updateWhat);
  return {
    failOn: options.failOn ?? config.failOn ?? "error",
    maxWarnings:
      maxWarnings === undefined ? (config.maxWarnings ?? Number.POSITIVE_INFINITY) : toCount(maxWarnings),
    failOnUnverifiable:
      failOnUnverifiable === undefined
        ? (config.failOnUnverifiable ?? 1)
        : toShare("--fail-on-unverifiable", failOnUnverifiable),
    severities: mergeSeverities([...(options.rule ?? []).map(toSetting).reverse(), config.rules ?? {}]),
    nearly: nearly === undefined ? config.nearly : toShare("--nearly", nearly),
    how,
    baseline,
  };
}

/** The context in the language and width of the configuration, where the command line says nothing. */
export function withConfig(context: CommandContext, config: Config): CommandContext {
  const { given } = context;
  return {
    ...context,
    lang: given.lang ? context.lang : (config.lang ?? context.lang),
    ambiguousWidth: given.ambiguousWidth
      ? context.ambiguousWidth
      : (config.ambiguousWidth ?? context.ambiguousWidth),
  };
}

function chooseBaseline(
  { baseline }: CheckCommandOptions,
  config: Config,
  cwd: string,
): CheckSettings["baseline"] {
  if (baseline !== undefined) return { name: baseline, file: resolve(cwd, baseline) };
  if (config.baseline === undefined) return null;
  return { name: config.baseline, file: resolve(config.folder, config.baseline) };
}

function toSetting(text: string): SeveritySettings {
  const at = text.lastIndexOf("=");
  const [rule, severity] = [text.slice(0, at), text.slice(at + 1)];
  if (at < 1 || !isSetting(severity)) {
    throw new UsageError(CHECK_MESSAGES.invalidOption("--rule", text, EXPECTS.ruleSetting));
  }
  if (!isKnownPattern(rule)) throw new UsageError(CHECK_MESSAGES.unknownRule(rule, nearestRule(rule)));
  return { [rule]: severity };
}

function isSetting(text: string): text is SeveritySetting {
  return (SEVERITY_SETTINGS as readonly string[]).includes(text);
}

function toCount(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new UsageError(CHECK_MESSAGES.invalidOption("--max-warnings", text, EXPECTS.count));
}

function toShare(option: string, text: string): number {
  const value = /^(?:\d+|\d*\.\d+)$/.test(text) ? Number(text) : Number.NaN;
  if (value >= 0 && value <= 1) return value;
  throw new UsageError(CHECK_MESSAGES.invalidOption(option, text, EXPECTS.share));
}
