import { PassThrough } from "node:stream";
import { type WriteOptions, writeFileAtomic } from "./output.ts";
import { writeOut } from "./write-out.ts";

/** Somewhere to write text, or bytes, a piece at a time. */
export interface Sink {
  write(piece: string | Uint8Array): Promise<void>;
  /** Ends what was written well. */
  end(): Promise<void>;
  /** Leaves things as they were before. */
  abort(): Promise<void>;
}

/**
 * A file that several others may be written beside; nothing of it is there before `end`.
 * @throws {UsageError} where it cannot be written, before anything is.
 */
export async function openFileSink(path: string, options: WriteOptions): Promise<Sink> {
  const stream = new PassThrough();
  let start = () => {};
  const started = new Promise<void>((resolve) => {
    start = resolve;
  });
  async function* pieces(): AsyncGenerator<Uint8Array, void> {
    start();
    yield* stream as AsyncIterable<Uint8Array>;
  }
  const written = writeFileAtomic(path, pieces(), options);
  // Where writing fails nobody reads the stream any more, and whoever writes would wait for ever.
  written.catch(() => stream.destroy());
  await Promise.race([started, written]);
  return {
    write: async (piece) => {
      // Why nobody takes it any more is what the writing of the file has to say.
      if (!(await writeOut(stream, piece).catch(() => false))) await written;
    },
    end: async () => {
      stream.end();
      await written;
    },
    abort: async () => {
      stream.destroy(new Error("aborted"));
      await written.catch(() => {});
    },
  };
}

/** A stream of the process; it is nobody's fault where its reader leaves early. */
export function openStreamSink(stream: NodeJS.WritableStream): Sink {
  let open = true;
  return {
    write: async (piece) => {
      open = open && (await writeOut(stream, piece));
    },
    end: async () => {},
    abort: async () => {},
  };
}
