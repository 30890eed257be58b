import { InputError } from "../../core/errors.ts";
import type { Message } from "../../core/finding.ts";

const REASONS: Readonly<Record<string, Message>> = {
  ENOENT: { ja: "ファイルがありません", en: "no such file" },
  ENOTDIR: {
    ja: "パスの途中がフォルダーではありません",
    en: "a part of the path is not a folder",
  },
  EACCES: { ja: "アクセス権がありません", en: "permission denied" },
  EPERM: { ja: "操作が許可されていません", en: "operation not permitted" },
  EISDIR: { ja: "フォルダーです", en: "it is a folder" },
  ELOOP: { ja: "シンボリックリンクが循環しています", en: "its symbolic links go in a circle" },
  ENAMETOOLONG: { ja: "名前が長すぎます", en: "its name is too long" },
  EMFILE: { ja: "開いているファイルが多すぎます", en: "too many open files" },
  ENOSPC: { ja: "空き容量がありません", en: "no space left on the device" },
  EROFS: { ja: "書き込めない場所です", en: "the place is read-only" },
};

/** Whether the system refused something, as opposed to a fault of the program. */
export function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string";
}

/** Why the system refused, in words; its own message where the code is a rare one. */
export function reasonOf(error: unknown): Message {
  const reason = isSystemError(error) ? REASONS[error.code] : undefined;
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
