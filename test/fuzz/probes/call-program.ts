import { readReport } from "../../../src/pipeline.ts";
import { run } from "../../cli/run.ts";
import { type Call, type FuzzCase, sizeOf } from "../case.ts";
import type { CallResult } from "../observation.ts";
import { changesIn, fillFolder } from "./folder.ts";
import { cpuLimit, measure } from "./measure.ts";

type Outcome = NonNullable<CallResult["again"]>;

/** Calls the command line in a folder that holds the case's files; twice where the outcomes are to be compared. */
export async function callProgram(
  call: Call,
  { files }: Pick<FuzzCase, "files">,
  { folder, twice }: { folder: string; twice: boolean },
): Promise<CallResult> {
  const once = async (): Promise<Outcome> => {
    const { code, stdout, stderr } = await run(call.argv, {
      cwd: folder,
      vars: call.vars ?? {},
      ...(call.stdin ? { stdin: call.stdin } : {}),
      readReport,
    });
    return { code, stdout, stderr, written: await changesIn(folder, files) };
  };
  const limit = cpuLimit(sizeOf({ files, calls: [call], texts: [] }));
  const { value, cpu } = await measure(async () => {
    await fillFolder(folder, files);
    return once();
  }, limit);
  if (!twice) return { call, ...value, cpu, again: null };
  await fillFolder(folder, files);
  return { call, ...value, cpu, again: await once() };
}
