import { applyBaseline, type BaselineEntry, toBaseline } from "../../../check/baseline.ts";
import type { CheckedReport } from "../../../check/types.ts";
import { append } from "../../../core/append.ts";
import type { CommandContext } from "../../shell/command.ts";
import { writeNotice } from "../../shell/failure.ts";
import type { FilesRead } from "../../shell/files-read.ts";
import { readVersion } from "../../shell/version.ts";
import { CHECK_MESSAGES } from "./messages.ts";
import type { CheckSettings } from "./settings.ts";

/** What the baseline does with each report, and at the end. */
export interface BaselineRun {
  apply(checked: CheckedReport): CheckedReport;
  /** Says what is gone, or writes the file anew. */
  finish(inputs: FilesRead["inputs"]): Promise<void>;
}

/** The baseline of a run; nothing of it is loaded where there is none. */
export async function openBaseline(
  baseline: CheckSettings["baseline"],
  update: boolean,
  context: CommandContext,
): Promise<BaselineRun> {
  if (!baseline) return { apply: (checked) => checked, finish: async () => {} };
  const { readBaseline, reportKey, writeBaseline } = await import("./baseline-file.ts");
  const { env, lang } = context;
  const file = await readBaseline(baseline.name, baseline.file, update);
  const checkedKeys = new Set<string>();
  const current: BaselineEntry[] = [];
  const gone: BaselineEntry[] = [];
  return {
    apply: (checked) => {
      const key = reportKey(file.file, env.cwd, checked.report.document.source.path);
      checkedKeys.add(key);
      const own = toBaseline(key, checked.findings, checked.unlisted);
      append(current, own);
      const outcome = applyBaseline(
        checked,
        update ? own : file.entries.filter(({ report }) => report === key),
      );
      append(gone, outcome.gone);
      return outcome.checked;
    },
    finish: async (inputs) => {
      if (!update) {
        for (const entry of gone) await writeNotice(env, CHECK_MESSAGES.baselineGone(file.name, entry)[lang]);
        return;
      }
      await writeBaseline(file, checkedKeys, current, { version: readVersion(), inputs });
      const findings = current.reduce((sum, { count }) => sum + count, 0);
      await writeNotice(env, CHECK_MESSAGES.baselineWritten(file.name, findings, checkedKeys.size)[lang]);
    },
  };
}
