import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import { expect, test } from "vitest";
import { openFileSink } from "../../../src/cli/io/file-sink.ts";
import { writeFileAtomic } from "../../../src/cli/io/output.ts";
import { writeOut } from "../../../src/cli/io/write-out.ts";
import { UsageError } from "../../../src/core/errors.ts";

function failing(code: string): Writable {
  return new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })),
  });
}

test("the text arrives whole, also where it is longer than a piece", async () => {
  const pieces: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk: string, _encoding, done) => {
      pieces.push(chunk);
      setImmediate(done);
    },
  });
  // The cut after 1 Mi units would go through the middle of a character.
  const text = `a${"𠮷".repeat(700_000)}`;
  expect(await writeOut(stream, text)).toBe(true);
  expect(pieces.length).toBe(2);
  expect(pieces.join("")).toBe(text);
  expect(pieces.some((piece) => /\p{Cs}/u.test(piece))).toBe(false);
  expect(stream.listenerCount("error")).toBe(0);
});

test("waits until a slow reader has taken it", async () => {
  const stream = new PassThrough({ highWaterMark: 4 });
  let isDone = false;
  const writing = writeOut(stream, "123456789")
    .then(() => writeOut(stream, "0"))
    .then(() => {
      isDone = true;
    });
  await new Promise(setImmediate);
  expect(isDone).toBe(false);
  stream.resume();
  await writing;
  expect(isDone).toBe(true);
});

test.each(["EPIPE", "EOF", "ERR_STREAM_DESTROYED"])("a reader who left (%s) is no error", async (code) => {
  expect(await writeOut(failing(code), "text")).toBe(false);
  await new Promise(setImmediate);
});

test("a stream that is already closed counts as a reader who left", async () => {
  const stream = new PassThrough();
  stream.destroy();
  expect(await writeOut(stream, "text")).toBe(false);
});

test.each([
  ["ENOSPC", "standard output cannot be written (no space left on the device)."],
  ["EXYZ", "standard output cannot be written (EXYZ)."],
])("any other trouble (%s) is an error in words", async (code, message) => {
  const writing = writeOut(failing(code), "text");
  await expect(writing).rejects.toBeInstanceOf(UsageError);
  await expect(writing).rejects.toThrow(message);
  await new Promise(setImmediate);
});

test("nothing to write is written at once", async () => {
  expect(await writeOut(failing("EIO"), "")).toBe(true);
});

test("bytes are written as they are, between texts in their order", async () => {
  const folder = await mkdtemp(join(tmpdir(), "reform-bytes-"));
  try {
    const file = join(folder, "out.bin");
    await writeFileAtomic(file, ["あ", Uint8Array.of(0xff, 0x00, 0xfe), "い"]);
    expect([...(await readFile(file))]).toEqual([0xe3, 0x81, 0x82, 0xff, 0x00, 0xfe, 0xe3, 0x81, 0x84]);
    const sink = await openFileSink(file, {});
    await sink.write("あ");
    await sink.write(Uint8Array.of(0xff, 0xd8));
    await sink.end();
    expect([...(await readFile(file))]).toEqual([0xe3, 0x81, 0x82, 0xff, 0xd8]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
