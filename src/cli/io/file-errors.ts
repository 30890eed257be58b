import { InputError, UsageError } from "../../core/errors.ts";
import type { Message } from "../../core/finding.ts";

const REASONS: Readonly<Record<string, Message>> = {
  ENOENT: { ja: "ファイルがありません", en: "no such file" },
  ENOTDIR: {
    ja: "パスの途中がフォルダーではありません",
    en: "a part of the path is not a folder",
  },
  EACCES: { ja: "アクセス権がありません", en: "permission denied" },
  EPERM: { ja: "操作が許可されていません", en: "operation not permitted" },
  EBUSY: { ja: "使用中です", en: "it is in use" },
  EISDIR: { ja: "フォルダーです", en: "it is a folder" },
  ELOOP: { ja: "シンボリックリンクが循環しています", en: "its symbolic links go in a circle" },
  ENAMETOOLONG: { ja: "名前が長すぎます", en: "its name is too long" },
  ENXIO: { ja: "開ける種類のファイルではありません", en: "it is no kind of file that can be opened" },
  EMFILE: { ja: "開いているファイルが多すぎます", en: "too many open files" },
  ENOSPC: { ja: "空き容量がありません", en: "no space left on the device" },
  EDQUOT: { ja: "割り当てられた容量を使い切りました", en: "the disk quota is used up" },
  EFBIG: { ja: "ファイルの大きさの上限に達しました", en: "the file would be larger than is allowed" },
  EROFS: { ja: "書き込めない場所です", en: "the place is read-only" },
  EIO: { ja: "入出力エラー", en: "an input/output error" },
  EPIPE: { ja: "読み手が先に閉じました", en: "its reader has left" },
};

/** What a program that has the file open, as Excel does on Windows, makes the system answer. */
const MAYBE_OPEN_ELSEWHERE: ReadonlySet<string> = new Set(["EBUSY", "EPERM", "EACCES"]);

/** Why the program itself does not read a file. */
export class FileRefused extends Error {
  readonly reason: Message;

  constructor(reason: Message) {
    super(reason.en);
    this.name = "FileRefused";
    this.reason = reason;
  }
}

/** Whether the system refused something, as opposed to a fault of the program. */
export function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string";
}

/** Why the system or the program refused, in words; the error's own message where its code is a rare one. */
export function reasonOf(error: unknown): Message {
  if (error instanceof FileRefused) return error.reason;
  const reason = REASONS[codeOf(error)];
  const message = error instanceof Error ? error.message : String(error);
  return reason ?? { ja: message, en: message };
}

/** The error of an input that the system does not let us read. */
export function cannotRead(path: string, error: unknown): InputError {
  const reason = reasonOf(error);
  return new InputError({
    ja: `${path}: 読めません（${reason.ja}）。`,
    en: `${path}: cannot be read (${reason.en}).`,
  });
}

/** The error of an output that the system does not let us write, with what is most likely behind it. */
export function cannotWrite(path: string, error: unknown, platform = process.platform): UsageError {
  const reason = reasonOf(error);
  const code = codeOf(error);
  const isOpen = code === "EBUSY" || (platform === "win32" && MAYBE_OPEN_ELSEWHERE.has(code));
  return new UsageError({
    ja: `${path}: 書けません（${reason.ja}）。${isOpen ? "Excelなどで開いていれば、閉じてからやり直してください。" : ""}`,
    en: `${path}: cannot be written (${reason.en}).${isOpen ? " If it is open in Excel or another program, close it there first." : ""}`,
  });
}

/** The error of a stream of the process that takes nothing more, such as standard output on a full disk. */
export function cannotWriteOut(error: unknown): UsageError {
  const reason = reasonOf(error);
  return new UsageError({
    ja: `標準出力に書けません（${reason.ja}）。`,
    en: `standard output cannot be written (${reason.en}).`,
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
