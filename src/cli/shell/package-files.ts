import { mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { UsageError } from "../../core/errors.ts";
import { isSystemError, reasonOf } from "../io/file-errors.ts";
import { openFileSink, type Sink } from "../io/file-sink.ts";
import type { WriteOptions } from "../io/output.ts";
import { statOf } from "../io/same-file.ts";
import type { CommandContext } from "./command.ts";
import { TABLES } from "./messages.ts";
import type { PackageOutput, PackageRequest } from "./package-output.ts";

interface Options {
  readonly generator: string;
  readonly context: CommandContext;
  readonly files: WriteOptions;
}

/**
 * Writes a package; the folder is made with the first report. All files are complete beside their names before the
 * first takes its place. The one that describes the others goes away before that and comes back last, so that a
 * package which is not whole never looks it.
 * @throws {UsageError} where the folder or one of the files cannot be written, or a file is one of the inputs.
 */
export async function openPackageFiles(
  { folder, license }: PackageRequest,
  kind: "read" | "checked",
  { generator, context: { env, lang }, files }: Options,
): Promise<PackageOutput> {
  const { openPackage, packageFiles, tidySource, TABLES_OF } = await import("../../render/data/data.ts");
  const tables = TABLES_OF[kind];
  const names = packageFiles(tables);
  const sinks = new Map<string, Sink>();
  const write = async (name: string, piece: string | Uint8Array) => sinks.get(name)?.write(piece);
  const data = openPackage(tables, { write }, { generator, lang, created: env.now(), license });
  return {
    files: names.map((name) => resolve(env.cwd, folder, name)),
    add: async (report, checked) => {
      if (sinks.size === 0) {
        await makeFolder(folder, env.cwd);
        for (const name of names) sinks.set(name, await openFileSink(join(folder, name), files));
        await data.begin();
      }
      await data.add(tidySource(report, checked));
    },
    end: async () => {
      if (sinks.size === 0) return;
      await data.end();
      await rm(resolve(env.cwd, folder, names.at(-1) ?? ""), { force: true });
      for (const sink of sinks.values()) await sink.end();
    },
    abort: async () => {
      for (const sink of sinks.values()) await sink.abort();
    },
  };
}

async function makeFolder(folder: string, cwd: string): Promise<void> {
  const path = resolve(cwd, folder);
  const there = await statOf(path);
  if (there && !there.isDirectory()) throw new UsageError(TABLES.noFolder(folder, TABLES.isNoFolder));
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(TABLES.noFolder(folder, reasonOf(error)));
  }
}
