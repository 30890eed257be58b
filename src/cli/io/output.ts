import { randomUUID } from "node:crypto";
import type { BigIntStats } from "node:fs";
import { type FileHandle, open, rename } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "../../core/errors.ts";
import { cannotWrite, isSystemError } from "./file-errors.ts";
import { type FileRef, findSame, findTarget, statOf } from "./same-file.ts";
import { createTemporaryFile } from "./temporary-file.ts";

export interface WriteOptions {
  /** What was read, by path or open descriptor: the output may be none of it, under whatever name. */
  readonly inputs?: readonly FileRef[] | undefined;
  /** The folder that relative names start from; the process's own unless told. */
  readonly cwd?: string | undefined;
}

/** Text or bytes. */
type Chunk = string | Uint8Array;

/** What is to be written, whole or in pieces. */
export type Chunks = Chunk | Iterable<Chunk> | AsyncIterable<Chunk>;

/** Text is put together up to this length, in UTF-16 units, before it is written. */
const BATCH_LENGTH = 64 * 1024;

/**
 * Writes a file, text as UTF-8, all of it or nothing: a file beside it takes its place when it is complete. A link is
 * followed, also one that leads nowhere yet; a device or pipe is written to directly.
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
  const inputs = (options.inputs ?? []).map((input) =>
    typeof input === "string" ? resolve(cwd, input) : input,
  );
  if ((await findSame(existing, inputs)) !== undefined) throw isInput(path);

  try {
    if (existing && !existing.isFile()) await writeThrough(file, chunks);
    else await replaceFile(await findOutput(path, file), chunks, existing);
  } catch (error) {
    throw isSystemError(error) ? cannotWrite(path, error) : error;
  }
}

/**
 * The file at the end of the links of an output; `path` is how the user called it, `file` absolute.
 * @throws {UsageError} where its folder is not there or the system refuses.
 */
export async function findOutput(path: string, file: string): Promise<string> {
  try {
    return await findTarget(file);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code !== "ENOENT") throw cannotWrite(path, error);
    throw hasNoFolder(path, "path" in error ? String(error.path) : dirname(file));
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
  const path = join(dirname(file), `.reform-${randomUUID().slice(0, 8)}.tmp`);
  const temporary = createTemporaryFile(path);
  try {
    const handle = await open(path, "r+");
    try {
      if (existing) await handle.chmod(Number(existing.mode & 0o777n));
      await writeChunks(handle, chunks);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(path, file);
    temporary.release();
  } catch (error) {
    temporary.remove();
    throw error;
  }
}

/** Small pieces are written together: each write is a call to the system. */
async function writeChunks(handle: FileHandle, chunks: Chunks): Promise<void> {
  let waiting = "";
  for await (const chunk of typeof chunks === "string" || chunks instanceof Uint8Array ? [chunks] : chunks) {
    if (typeof chunk !== "string") {
      await handle.writeFile(waiting);
      waiting = "";
      await handle.writeFile(chunk);
      continue;
    }
    waiting += chunk;
    if (waiting.length < BATCH_LENGTH) continue;
    await handle.writeFile(waiting);
    waiting = "";
  }
  await handle.writeFile(waiting);
}

function isFolder(path: string): UsageError {
  return new UsageError({
    ja: `${path}: 出力先がフォルダーです。ファイルの名前を指定してください。`,
    en: `${path}: the output is a folder; name a file.`,
  });
}

function isInput(path: string): UsageError {
  return new UsageError({
    ja: `${path}: 出力先が入力と同じファイルです。上書きしないよう、別の名前を指定してください。`,
    en: `${path}: the output is one of the inputs; name another file, so that it is not overwritten.`,
  });
}

function hasNoFolder(path: string, folder: string): UsageError {
  return new UsageError({
    ja: `${path}: 出力先のフォルダー ${folder} がありません。`,
    en: `${path}: there is no folder ${folder} to write it in.`,
  });
}
