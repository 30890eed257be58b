import { constants, type Stats } from "node:fs";
import { open, stat } from "node:fs/promises";
import { FileRefused } from "./file-errors.ts";

/**
 * The text of a regular file, as UTF-8. Anything else that a name may stand for is refused without being opened: a
 * pipe would have us wait for ever, and opening a device may set something going.
 * @param maxBytes - what is larger is refused.
 * @throws {FileRefused} for what is no regular file, or too large; the system's error where it cannot be read.
 */
export async function readTextFile(file: string, maxBytes: number): Promise<string> {
  refuse(await stat(file), maxBytes);
  // It may have become a pipe meanwhile, which then opens at once.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    refuse(await handle.stat(), maxBytes);
    return await handle.readFile("utf8");
  } finally {
    await handle.close();
  }
}

function refuse(stats: Stats, maxBytes: number): void {
  const kind = KINDS.find(({ is }) => is(stats));
  if (kind) throw new FileRefused(kind.reason);
  if (stats.size <= maxBytes) return;
  const limit = `${Math.floor(maxBytes / 1024 ** 2)} MiB`;
  throw new FileRefused({
    ja: `大きすぎます。上限は ${limit}`,
    en: `it is too large; the limit is ${limit}`,
  });
}

/** What a name may stand for besides a regular file. */
const KINDS = [
  {
    is: (stats: Stats) => stats.isDirectory(),
    reason: { ja: "フォルダーです", en: "it is a folder" },
  },
  {
    is: (stats: Stats) => stats.isFIFO(),
    reason: { ja: "ファイルではなくパイプです", en: "it is a pipe, not a file" },
  },
  {
    is: (stats: Stats) => stats.isSocket(),
    reason: { ja: "ファイルではなくソケットです", en: "it is a socket, not a file" },
  },
  {
    is: (stats: Stats) => !stats.isFile(),
    reason: { ja: "ファイルではなくデバイスです", en: "it is a device, not a file" },
  },
] as const;
