import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { FuzzCase } from "../case.ts";
import type { Violation } from "../violation.ts";
import type { Answer } from "./child.ts";

/** Runs cases in a process of its own, so that one that hangs or dies takes nothing with it. */
export interface Worker {
  /** What did not hold in a case; a case without an answer after `timeout` milliseconds hangs. */
  run(fuzzCase: FuzzCase, timeout: number): Promise<readonly Violation[]>;
  close(): Promise<void>;
}

/** How much of what a dying process says is kept, in characters. */
const LAST_WORDS = 400;

/** A worker whose process runs the program in `file`; a process that hung or died is replaced by a new one. */
export function createWorker(file: string): Worker {
  let child: Living | null = null;
  const stop = async () => {
    const old = child;
    child = null;
    if (old === null || old.process.exitCode !== null || old.process.signalCode !== null) return;
    old.process.kill("SIGKILL");
    await once(old.process, "exit");
  };
  return {
    run: async (fuzzCase, timeout) => {
      child ??= start(file);
      const answer = await ask(child, fuzzCase, timeout);
      if ("violations" in answer) return answer.violations;
      await stop();
      if ("fault" in answer) throw new Error(`the fuzzing itself failed: ${answer.fault}`);
      return [answer.end];
    },
    close: stop,
  };
}

interface Living {
  readonly process: ChildProcess;
  said: string;
}

function start(file: string): Living {
  const child = fork(file, { serialization: "advanced", stdio: ["ignore", "ignore", "pipe", "ipc"] });
  const living: Living = { process: child, said: "" };
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    living.said = (living.said + text).slice(-LAST_WORDS);
  });
  return living;
}

/** How a process ended that gave no answer. */
interface End {
  readonly end: Violation;
}

function ask(living: Living, fuzzCase: FuzzCase, timeout: number): Promise<Answer | End> {
  const { process: child } = living;
  return new Promise((resolve) => {
    const settle = (answer: Answer | End) => {
      clearTimeout(timer);
      child.removeAllListeners("message");
      child.removeAllListeners("exit");
      resolve(answer);
    };
    const timer = setTimeout(
      () => settle({ end: { oracle: "time", what: `no answer after ${timeout / 1000} s` } }),
      timeout,
    );
    child.on("message", (answer: Answer) => settle(answer));
    child.on("exit", (code, signal) => {
      const what = `the process died (${signal ?? code}): ${living.said.trim().split("\n").at(-1) ?? ""}`;
      settle({ end: { oracle: "documented-errors", what } });
    });
    child.send(fuzzCase);
  });
}
