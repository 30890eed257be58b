import { createRequire } from "node:module";

/** The version in the package's own package.json, found by the package's name wherever this file is bundled to. */
export function readVersion(): string {
  const { version } = createRequire(import.meta.url)("reform-report/package.json") as { version: string };
  return version;
}
