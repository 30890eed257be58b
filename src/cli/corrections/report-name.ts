import { posix, win32 } from "node:path";

/** Where a file of corrections stands, and how paths are written there. */
export interface CorrectionsPlace {
  /** Absolute. */
  readonly folder: string;
  readonly platform: NodeJS.Platform;
}

/** How a file of corrections calls a report: relative to its own folder, with `/`, composed as on every system. */
export function writtenName({ folder, platform }: CorrectionsPlace, file: string): string {
  const name = (platform === "win32" ? win32 : posix).relative(folder, file);
  return (platform === "win32" ? name.replaceAll("\\", "/") : name).normalize("NFC");
}

/** What is the same for every way of writing a report's name; on Windows case does not count. */
export function reportKey({ folder, platform }: CorrectionsPlace, name: string): string {
  const file = (platform === "win32" ? win32 : posix).resolve(folder, name).normalize("NFC");
  return platform === "win32" ? file.toLowerCase() : file;
}
