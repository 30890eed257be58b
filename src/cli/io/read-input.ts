import { type FileHandle, open } from "node:fs/promises";
import { InputError } from "../../core/errors.ts";
import { cannotRead } from "./file-errors.ts";
import type { Input } from "./inputs.ts";

/** The largest input that is read, in bytes; a report is some hundred kilobytes. */
const MAX_BYTES = 1024 ** 3;

export interface ReadOptions {
  /** Where the bytes of a `stdin` input come from. */
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Another limit, in bytes; 1 GiB unless told. */
  readonly maxBytes?: number | undefined;
}

/**
 * All bytes of one input.
 * @throws {InputError} where it cannot be read or is larger than the limit.
 */
export async function readInput(input: Input, options: ReadOptions): Promise<Uint8Array> {
  if (input.kind === "unreadable") throw input.error;
  const limit = options.maxBytes ?? MAX_BYTES;
  try {
    return await (input.kind === "stdin"
      ? collect(options.stdin, input.path, limit)
      : readFile(input.file, input.path, limit));
  } catch (error) {
    throw error instanceof InputError ? error : cannotRead(input.path, error);
  }
}

async function readFile(file: string, path: string, limit: number): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    return await readHandle(handle, path, limit);
  } finally {
    await handle.close();
  }
}

/** A regular file says its size before it is read; a pipe or device has to be watched while it is. */
async function readHandle(handle: FileHandle, path: string, limit: number): Promise<Uint8Array> {
  const stats = await handle.stat();
  if (stats.isFile()) {
    if (stats.size > limit) throw tooLarge(path, limit);
    return handle.readFile();
  }
  return collect(handle.createReadStream({ autoClose: false }), path, limit);
}

async function collect(
  stream: AsyncIterable<Uint8Array | string>,
  path: string,
  limit: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > limit) throw tooLarge(path, limit);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, size);
}

function tooLarge(path: string, limit: number): InputError {
  const size = limit >= 1024 ** 2 ? `${Math.round(limit / 1024 ** 2)} MiB` : `${limit} B`;
  return new InputError({
    ja: `${path}: 大きすぎて読めません（上限は ${size}）。`,
    en: `${path}: too large to read (the limit is ${size}).`,
  });
}
