import { posix, win32 } from "node:path";
import picomatch from "picomatch";
import { literalMarks } from "./pattern.ts";

/** Where names are looked at: paths are written, and compared, as the system has them. */
export interface PathPlace {
  /** The folder that patterns start from; absolute. */
  readonly folder: string;
  readonly platform: NodeJS.Platform;
}

/** A file's name as patterns see it: from the folder on, names parted by `/`, accents composed. */
export function nameFrom({ folder, platform }: PathPlace, file: string): string {
  return comparable((platform === "win32" ? win32 : posix).relative(folder, file), platform);
}

/** Whether a glob, or a plain name, stands for a file of this name. On Windows case does not count. */
export function matchesName(
  pattern: string,
  name: string,
  { platform }: Pick<PathPlace, "platform">,
): boolean {
  const own = comparable(pattern, platform).replace(/^(?:\.\/)+/, "");
  if (own === name) return true;
  return picomatch.isMatch(name, literalMarks(own), {
    noextglob: true,
    dot: true,
    nocase: platform === "win32",
    windows: false,
  });
}

/** The pattern that stands for this name alone, on every system: a wildcard in brackets is part of the name. */
export function patternOf(name: string): string {
  return name.replace(/[*?[\]{}]/g, "[$&]");
}

function comparable(path: string, platform: NodeJS.Platform): string {
  return (platform === "win32" ? path.replaceAll("\\", "/") : path).normalize("NFC");
}
