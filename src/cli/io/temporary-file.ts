import { closeSync, openSync, rmSync, writeSync } from "node:fs";

/** What tells a process to stop. Nothing can be done about SIGKILL, nor where V8 runs out of memory. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** A file of this process alone, which does not outlive it. */
export interface TemporaryFile {
  /** Removes it, if it is still there under its name. */
  remove(): void;
  /** Leaves it to whoever gave it another name. */
  release(): void;
}

/**
 * Makes a file that goes away when the process is told to stop; the signal then acts as it would have. Made at once,
 * since a signal between a request and its end would leave it behind.
 * @throws the system's error, EEXIST where there is one of that name.
 */
export function createTemporaryFile(file: string, text = ""): TemporaryFile {
  writeNew(file, text);
  const release = () => {
    process.removeListener("exit", remove);
    for (const signal of SIGNALS) process.removeListener(signal, stop);
  };
  const remove = () => {
    release();
    removeIfThere(file);
  };
  const stop = (signal: NodeJS.Signals) => {
    remove();
    // The last one to tidy up lets the signal do what it does by itself, so that whoever waits sees why this ended.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  makeRoom();
  process.on("exit", remove);
  for (const signal of SIGNALS) process.on(signal, stop);
  return { remove, release };
}

/** There may be as many listeners as there are outputs, which is no leak. */
function makeRoom(): void {
  for (const event of ["exit", ...SIGNALS]) {
    process.setMaxListeners(Math.max(process.getMaxListeners(), process.listenerCount(event) + 2));
  }
}

function writeNew(file: string, text: string): void {
  const descriptor = openSync(file, "wx");
  try {
    writeSync(descriptor, text);
  } catch (error) {
    removeIfThere(file);
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The process ends, or says a more important error.
  }
}
