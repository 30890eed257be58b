import { writeSync } from "node:fs";
import type { Writable } from "node:stream";

/**
 * A stream on an open regular file that takes all of a text or fails. The one that Node makes for a redirected
 * standard output takes the part for which there is still room, and says nothing.
 */
export function fileStream(descriptor: number): Writable {
  // Not imported: making a module out of a built-in one takes a part of every start, for what is seldom needed.
  const { Writable: Base } = process.getBuiltinModule("node:stream");
  return new Base({
    write(chunk: Buffer, _encoding, done) {
      try {
        for (let start = 0; start < chunk.length; ) start += writeSync(descriptor, chunk, start);
        done();
      } catch (error) {
        done(error as Error);
      }
    },
  });
}
