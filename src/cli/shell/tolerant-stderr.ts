import { writeOut } from "../io/write-out.ts";
import type { Env, OutStream } from "./env.ts";

/** An environment in which writing to standard error never fails, and whether something was lost by it. */
export interface TolerantEnv {
  readonly env: Env;
  isLost(): boolean;
}

/**
 * What cannot be said on standard error cannot be said at all, and must not stop what is done otherwise. That nobody
 * reads it is no loss.
 */
export function withTolerantStderr(env: Env): TolerantEnv {
  let lost = false;
  let stream: OutStream | undefined;
  const open = () => tolerantStream(env.stderr, () => (lost = true));
  // Over the environment itself, whose other streams are not made before they are looked at.
  const tolerant: Env = Object.create(env, { stderr: { get: () => (stream ??= open()) } });
  return { env: tolerant, isLost: () => lost };
}

function tolerantStream(inner: OutStream, onLoss: () => void): OutStream {
  const { Writable } = process.getBuiltinModule("node:stream");
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      writeOut(inner, chunk)
        .catch(onLoss)
        .then(() => done());
    },
  });
  return Object.defineProperties(stream, {
    isTTY: { get: () => inner.isTTY },
    columns: { get: () => inner.columns },
  }) as unknown as OutStream;
}
