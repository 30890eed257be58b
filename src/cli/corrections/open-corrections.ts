import { dirname } from "node:path";
import { UsageError } from "../../core/errors.ts";
import type { Message } from "../../core/finding.ts";
import type { Correction } from "../../corrections/types.ts";
import type { Config, ConfigChoice } from "../config/load-config.ts";
import type { OptionDefinition } from "../shell/command.ts";
import type { Env } from "../shell/env.ts";
import type { CorrectionsFile } from "./corrections-file.ts";
import { chooseCorrections, isThere } from "./find-corrections.ts";
import { CORRECTIONS } from "./messages.ts";
import { reportKey } from "./report-name.ts";

/** The option by which a file of corrections is named. */
export const CORRECTIONS_OPTION: OptionDefinition = {
  flags: "--corrections <file>",
  help: CORRECTIONS.option,
};

/** The corrections that a run follows. */
export interface Corrections {
  /** The file they are from, absolute; none where there is none. */
  readonly files: readonly string[];
  readonly isEmpty: boolean;
  /** Those of a report, by the path that it was named by. */
  of(path: string): readonly Correction[];
  /** What speaks of reports that are not there; complete when all reports are read. */
  notes(): Promise<Message[]>;
}

const NONE: Corrections = { files: [], isEmpty: true, of: () => [], notes: async () => [] };

/**
 * Opens the file of corrections that counts, if any; where there is none, nothing of it is loaded.
 * @throws {UsageError} where one is named that is not there, or it holds what it may not.
 */
export async function openCorrections(
  named: string | undefined,
  config: Config,
  choice: ConfigChoice,
  env: Env,
): Promise<Corrections> {
  const chosen = chooseCorrections(named, config, choice, env);
  if (!chosen) return NONE;
  if (!(await isThere(chosen.file))) {
    if (chosen.isSaid) throw new UsageError(CORRECTIONS.missing(chosen.name));
    return NONE;
  }
  const { readCorrections } = await import("./corrections-file.ts");
  return followCorrections(await readCorrections(chosen.name, chosen.file, env.platform), env);
}

/** The corrections of a file that was read. */
export function followCorrections(read: CorrectionsFile, { cwd, platform }: Env): Corrections {
  const { file, corrections, placeOf } = read;
  const place = { folder: dirname(file), platform };
  const byReport = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const key = reportKey(place, correction.report);
    byReport.set(key, [...(byReport.get(key) ?? []), correction]);
  }
  const asked = new Set<string>();
  return {
    files: [file],
    isEmpty: corrections.length === 0,
    of: (path) => {
      const key = reportKey({ folder: cwd, platform }, path);
      asked.add(key);
      return byReport.get(key) ?? [];
    },
    notes: async () => {
      const missing: Message[] = [];
      for (const [key, [first]] of byReport) {
        if (!first || asked.has(key) || (await isThere(key))) continue;
        missing.push(CORRECTIONS.noReport(placeOf(corrections.indexOf(first)), first.report));
      }
      return missing;
    },
  };
}
