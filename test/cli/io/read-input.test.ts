import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { cannotRead, cannotWrite } from "../../../src/cli/io/file-errors.ts";
import type { Input } from "../../../src/cli/io/inputs.ts";
import { readInput } from "../../../src/cli/io/read-input.ts";
import { InputError } from "../../../src/core/errors.ts";
import { withDefaults } from "../../../src/core/limits.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const NO_STDIN = Readable.from([]);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test("a file is read whole", async () => {
  const cwd = await temporaryFolder({ "a.txt": "取組\t達成度\r\n" });
  const bytes = await readInput(
    { kind: "file", path: "a.txt", file: join(cwd, "a.txt") },
    { stdin: NO_STDIN },
  );
  expect(textOf(bytes)).toBe("取組\t達成度\r\n");
});

test("standard input is read whole, whatever its pieces", async () => {
  const whole = new TextEncoder().encode("取組の達成度");
  const stdin = Readable.from([whole.subarray(0, 4), whole.subarray(4, 5), whole.subarray(5)]);
  expect(textOf(await readInput({ kind: "stdin", path: "-" }, { stdin }))).toBe("取組の達成度");
  expect(textOf(await readInput({ kind: "stdin", path: "-" }, { stdin: Readable.from(["取", "組"]) }))).toBe(
    "取組",
  );
});

test("an input that could not be found out says why only when it is read", async () => {
  const error = new InputError({ ja: "だめ", en: "no" });
  const input: Input = { kind: "unreadable", path: "x", error };
  await expect(readInput(input, { stdin: NO_STDIN })).rejects.toBe(error);
});

test.each([
  ["none.txt", "none.txt: cannot be read (no such file).", "none.txt: 読めません（ファイルがありません）。"],
  [
    "a.txt/b",
    "a.txt/b: cannot be read (a part of the path is not a folder).",
    "a.txt/b: 読めません（パスの途中がフォルダーではありません）。",
  ],
  [".", ".: cannot be read (it is a folder).", ".: 読めません（フォルダーです）。"],
])("%s cannot be read", async (path, en, ja) => {
  const cwd = await temporaryFolder({ "a.txt": "" });
  const reading = readInput({ kind: "file", path, file: join(cwd, path) }, { stdin: NO_STDIN });
  await expect(reading).rejects.toBeInstanceOf(InputError);
  await expect(reading).rejects.toHaveProperty("messages", { en, ja });
});

test.each([
  ["EACCES", "permission denied", "アクセス権がありません"],
  ["EMFILE", "too many open files", "開いているファイルが多すぎます"],
  ["EXDEV", "EXDEV: said the system", "EXDEV: said the system"],
])("%s is said in words", (code, en, ja) => {
  const error = Object.assign(new Error(`${code}: said the system`), { code, syscall: "open" });
  expect(cannotRead("a.txt", error).messages).toEqual({
    en: `a.txt: cannot be read (${en}).`,
    ja: `a.txt: 読めません（${ja}）。`,
  });
});

test.each([
  ["EBUSY", "linux", true],
  ["EBUSY", "win32", true],
  ["EPERM", "win32", true],
  ["EACCES", "win32", true],
  ["EPERM", "linux", false],
  ["EACCES", "linux", false],
  ["ENOSPC", "win32", false],
] as const)("%s on %s: Excel may have the file open (%s)", (code, platform, isLikely) => {
  const error = Object.assign(new Error(`${code}: said the system`), { code, syscall: "rename" });
  const { en, ja } = cannotWrite("a.csv", error, platform).messages;
  expect(en).toMatch(/^a\.csv: cannot be written \([a-z ]+\)\./);
  expect(ja).toMatch(/^a\.csv: 書けません（[^E]+）。/);
  expect(en.endsWith(" If it is open in Excel or another program, close it there first.")).toBe(isLikely);
  expect(ja.endsWith("Excelなどで開いていれば、閉じてからやり直してください。")).toBe(isLikely);
});

test("more than the limit is refused, from a file and from standard input", async () => {
  const cwd = await temporaryFolder({ "a.txt": "123456" });
  const file: Input = { kind: "file", path: "a.txt", file: join(cwd, "a.txt") };
  await expect(readInput(file, { stdin: NO_STDIN, limits: withDefaults({ bytes: 5 }) })).rejects.toThrow(
    "a.txt: too large to read, with 6 bytes; the limit is 5 bytes (raise it with --limit bytes=6,",
  );
  const stdin = Readable.from(["123", "456"]);
  await expect(
    readInput({ kind: "stdin", path: "-" }, { stdin, limits: withDefaults({ bytes: 5 }) }),
  ).rejects.toThrow("-: too large to read, with at least 6 bytes;");
  expect(textOf(await readInput(file, { stdin: NO_STDIN, limits: withDefaults({ bytes: 6 }) }))).toBe(
    "123456",
  );
});

test("a fault of standard input is an input error", async () => {
  const stdin = new Readable({
    read() {
      this.destroy(Object.assign(new Error("EIO: i/o error, read"), { code: "EIO", syscall: "read" }));
    },
  });
  await expect(readInput({ kind: "stdin", path: "-" }, { stdin })).rejects.toBeInstanceOf(InputError);
});
