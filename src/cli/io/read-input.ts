import { type FileHandle, open } from "node:fs/promises";
import { InputError } from "../../core/errors.ts";
import { DEFAULT_LIMITS, type Limits } from "../../core/limits.ts";
import { refuseBytes } from "../../input/limits/refuse-excess.ts";
import { cannotRead } from "./file-errors.ts";
import type { Input } from "./inputs.ts";

export interface ReadOptions {
  /** Where the bytes of a `stdin` input come from. */
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** How large it may be; the default unless told. */
  readonly limits?: Limits | undefined;
}

/**
 * All bytes of one input.
 * @throws {InputError} where it cannot be read or is larger than the limit.
 */
export async function readInput(input: Input, options: ReadOptions): Promise<Uint8Array> {
  if (input.kind === "unreadable") throw input.error;
  const { limits = DEFAULT_LIMITS } = options;
  try {
    return await (input.kind === "stdin"
      ? collect(options.stdin, input.path, limits)
      : readFile(input.file, input.path, limits));
  } catch (error) {
    throw error instanceof InputError ? error : cannotRead(input.path, error);
  }
}

async function readFile(file: string, path: string, limits: Limits): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    return await readHandle(handle, path, limits);
  } finally {
    await handle.close();
  }
}

/** A regular file says its size before it is read; a pipe or device has to be watched while it is. */
async function readHandle(handle: FileHandle, path: string, limits: Limits): Promise<Uint8Array> {
  const stats = await handle.stat();
  if (stats.isFile()) {
    refuseBytes(path, stats.size, limits);
    return handle.readFile();
  }
  return collect(handle.createReadStream({ autoClose: false }), path, limits);
}

async function collect(
  stream: AsyncIterable<Uint8Array | string>,
  path: string,
  limits: Limits,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    refuseBytes(path, size, limits, true);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, size);
}
