import { relative } from "node:path";
import { UsageError } from "../../core/errors.ts";
import type { Message } from "../../core/finding.ts";
import type { Input } from "../io/inputs.ts";
import { type FileRef, findSame, findShared, statOf } from "../io/same-file.ts";
import type { Env } from "./env.ts";
import { FILES } from "./messages.ts";

/** What a run reads, as whatever writes a file takes it. */
export interface FilesRead {
  readonly cwd: string;
  readonly inputs: readonly FileRef[];
}

/**
 * The files that a run reads and so may not write: its inputs, standard input where it is one, and `others`, such as
 * its configuration (absolute).
 * @throws {UsageError} where standard output goes into one of them, before anything is written there.
 */
export async function filesRead(
  inputs: readonly Input[],
  others: readonly string[],
  env: Env,
): Promise<FilesRead> {
  const refs = inputs.flatMap((input): FileRef[] => {
    if (input.kind === "file") return [input.file];
    return input.kind === "stdin" && env.descriptors ? [env.descriptors.stdin] : [];
  });
  const read = { cwd: env.cwd, inputs: [...refs, ...others] };
  await refuseStdoutInto(read.inputs, env);
  return read;
}

/** @throws {UsageError} where standard output goes into one of the files. */
export async function refuseStdoutInto(files: readonly FileRef[], env: Env): Promise<void> {
  const stdout = env.descriptors && (await statOf(env.descriptors.stdout));
  const same = await findSame(stdout, files);
  if (same === undefined) return;
  throw new UsageError(FILES.stdoutIsInput(nameOf(same, env), stdout?.size === 0n));
}

/** @throws {UsageError} where two outputs are one file, under whatever names. */
export async function refuseShared(outputs: readonly FileRef[], env: Env): Promise<void> {
  const shared = await findShared(outputs);
  if (shared) throw new UsageError(FILES.shared(nameOf(shared[0], env), nameOf(shared[1], env)));
}

function nameOf(file: FileRef, env: Env): Message {
  if (file === env.descriptors?.stdin) return FILES.stdin;
  if (typeof file === "number") return FILES.stdout;
  const name = relative(env.cwd, file) || file;
  return { ja: name, en: name };
}
