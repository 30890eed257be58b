import { randomUUID } from "node:crypto";
import type { BigIntStats } from "node:fs";
import { type FileHandle, open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "../../core/errors.ts";
import { isSystemError, reasonOf } from "./file-errors.ts";

export interface WriteOptions {
  /** Files that were read: the output may be none of them, under whatever name. */
  readonly inputs?: readonly string[] | undefined;
  /** The folder that relative names start from; the process's own unless told. */
  readonly cwd?: string | undefined;
}

/** Text to write, whole or in pieces. */
export type Chunks = string | Iterable<string> | AsyncIterable<string>;

/** Text is put together up to this length, in UTF-16 units, before it is written. */
const BATCH_LENGTH = 64 * 1024;

/**
 * Writes a file as UTF-8, all of it or nothing: a file beside it takes its place when it is complete. A link is
 * followed; a device or pipe is written to directly.
 * @throws {UsageError} where the output is an input or a folder, its folder is missing, or the system refuses.
 */
export async function writeFileAtomic(
  path: string,
  chunks: Chunks,
  options: WriteOptions = {},
): Promise<void> {
  const cwd = options.cwd ?? process.cwd();
  const file = resolve(cwd, path);
  const existing = await statOf(file);
  if (existing?.isDirectory()) throw isFolder(path);
  if (existing && (await isAnyOf(existing, options.inputs ?? [], cwd))) throw isInput(path);
  if (!existing && !(await statOf(dirname(file)))?.isDirectory()) throw hasNoFolder(path, dirname(file));

  try {
    if (existing && !existing.isFile()) await writeThrough(file, chunks);
    else await replaceFile(existing ? await realpath(file) : file, chunks, existing);
  } catch (error) {
    throw isSystemError(error) ? cannotWrite(path, error) : error;
  }
}

async function writeThrough(file: string, chunks: Chunks): Promise<void> {
  const handle = await open(file, "w");
  try {
    await writeChunks(handle, chunks);
  } finally {
    await handle.close();
  }
}

async function replaceFile(file: string, chunks: Chunks, existing: BigIntStats | undefined): Promise<void> {
  // Short, because the name of the file may already be as long as names may be.
  const temporary = join(dirname(file), `.reform-${randomUUID().slice(0, 8)}.tmp`);
  const handle = await open(temporary, "wx");
  try {
    try {
      if (existing) await handle.chmod(Number(existing.mode & 0o777n));
      await writeChunks(handle, chunks);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Small pieces are written together: each write is a call to the system. */
async function writeChunks(handle: FileHandle, chunks: Chunks): Promise<void> {
  let waiting = "";
  for await (const chunk of typeof chunks === "string" ? [chunks] : chunks) {
    waiting += chunk;
    if (waiting.length < BATCH_LENGTH) continue;
    await handle.writeFile(waiting);
    waiting = "";
  }
  await handle.writeFile(waiting);
}

/** By device and number of the file, which links, hard links and other spellings of the name share. */
async function isAnyOf(output: BigIntStats, inputs: readonly string[], cwd: string): Promise<boolean> {
  if (!output.isFile()) return false;
  for (const input of inputs) {
    const stats = await statOf(resolve(cwd, input));
    if (stats !== undefined && stats.dev === output.dev && stats.ino === output.ino) return true;
  }
  return false;
}

async function statOf(path: string): Promise<BigIntStats | undefined> {
  try {
    return await stat(path, { bigint: true });
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

function isFolder(path: string): UsageError {
  return new UsageError({
    ja: `${path}: 出力先がフォルダーです。ファイルの名前を指定してください。`,
    en: `${path}: the output is a folder; name a file.`,
  });
}

function isInput(path: string): UsageError {
  return new UsageError({
    ja: `${path}: 出力先が入力と同じファイルです。元の報告書を上書きしないよう、別の名前を指定してください。`,
    en: `${path}: the output is one of the inputs; name another file, so that the report is not overwritten.`,
  });
}

function hasNoFolder(path: string, folder: string): UsageError {
  return new UsageError({
    ja: `${path}: 出力先のフォルダー ${folder} がありません。`,
    en: `${path}: there is no folder ${folder} to write it in.`,
  });
}

function cannotWrite(path: string, error: Error): UsageError {
  const reason = reasonOf(error);
  return new UsageError({
    ja: `${path}: 書けません（${reason.ja}）。`,
    en: `${path}: cannot be written (${reason.en}).`,
  });
}
