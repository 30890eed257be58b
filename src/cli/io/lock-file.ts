import { randomUUID } from "node:crypto";
import { lstatSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { UsageError } from "../../core/errors.ts";
import { cannotWrite, isSystemError } from "./file-errors.ts";
import { createTemporaryFile, type TemporaryFile } from "./temporary-file.ts";

/** Who holds a lock. */
interface Holder {
  readonly pid: number;
  /** The system on which the number of the process means anything. */
  readonly host: string;
  /** Of this one lock. */
  readonly id: string;
}

export interface LockOptions {
  /** How the file is called in messages. */
  readonly name: string;
  /** How long to wait for another process, in milliseconds; 10 s unless told. A lock is held for some of them. */
  readonly patience?: number;
}

const MAX_LOCK_BYTES = 1024;
const ID = /^[0-9a-f]{8}$/;

/**
 * Does some work while no other process does work under the lock of the same file, which is a file beside it. One
 * that a process of this system left behind when it was killed is taken away.
 * @throws {UsageError} where another process holds it for longer than there is patience, or it cannot be made.
 */
export async function withLock<T>(
  file: string,
  { name, patience = 10_000 }: LockOptions,
  work: () => Promise<T>,
): Promise<T> {
  const path = `${file}.lock`;
  const started = performance.now();
  let lock = takeLock(path, name);
  while (!lock) {
    breakStale(path);
    if (performance.now() - started > patience) throw isLocked(name, path);
    // Not all at the same time again.
    await sleep(10 + Math.random() * 30);
    lock = takeLock(path, name);
  }
  try {
    return await work();
  } finally {
    lock.remove();
  }
}

/** Null where there is one. */
function takeLock(path: string, name: string): TemporaryFile | null {
  const holder: Holder = { pid: process.pid, host: thisSystem(), id: randomUUID().slice(0, 8) };
  try {
    return createTemporaryFile(path, JSON.stringify(holder));
  } catch (error) {
    if (isThere(error)) return null;
    throw isSystemError(error) ? cannotWrite(name, error) : error;
  }
}

/**
 * Takes away the lock of a process that is no more. Two that find the same one must not take away each other's new
 * one: whoever can make the file named after the lock's id may, and only while that lock is still there.
 */
function breakStale(path: string): void {
  const holder = readHolder(path);
  if (!holder || holder.host !== thisSystem() || isAlive(holder.pid)) return;
  let claim: TemporaryFile;
  try {
    claim = createTemporaryFile(`${path}.${holder.id}`);
  } catch {
    return;
  }
  if (readHolder(path)?.id === holder.id) rmSync(path, { force: true });
  claim.remove();
}

/** Null for what is no lock of this program, or not yet one. */
function readHolder(path: string): Holder | null {
  try {
    const stats = lstatSync(path);
    if (!stats.isFile() || stats.size > MAX_LOCK_BYTES) return null;
    const { pid, host, id } = Object(JSON.parse(readFileSync(path, "utf8")));
    const isHolder = Number.isInteger(pid) && pid > 0 && typeof host === "string" && ID.test(id);
    return isHolder ? { pid, host, id } : null;
  } catch {
    return null;
  }
}

/** A process that is not ours to signal is alive all the same. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isSystemError(error) && error.code === "EPERM";
  }
}

/** Containers may share the name of their host, and number their processes each for itself. */
function thisSystem(): string {
  let processes = "";
  try {
    processes = readlinkSync("/proc/self/ns/pid");
  } catch {
    // Only Linux has these.
  }
  return `${hostname()} ${processes}`.trim();
}

/** On Windows a file that is being removed is there, but not to be opened. */
function isThere(error: unknown): boolean {
  const codes = process.platform === "win32" ? ["EEXIST", "EPERM", "EBUSY", "EACCES"] : ["EEXIST"];
  return isSystemError(error) && codes.includes(error.code);
}

function isLocked(name: string, path: string): UsageError {
  const pid = readHolder(path)?.pid;
  return new UsageError({
    ja: `${name}: 別の実行${pid === undefined ? "" : `（プロセス ${pid}）`}が更新中のため書けません。終わってからやり直してください。動いていなければ ${path} を消してください。`,
    en: `${name}: another run${pid === undefined ? "" : ` (process ${pid})`} is updating it; try again when that has ended, or delete ${path} where there is none.`,
  });
}
