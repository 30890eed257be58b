/** The version in the package's own package.json, found by the package's name wherever this file is bundled to. */
export function readVersion(): string {
  // Not imported: making a module out of a built-in one takes a millisecond of every start, for this alone.
  const { createRequire } = process.getBuiltinModule("node:module");
  const { version } = createRequire(import.meta.url)("reform-report/package.json") as { version: string };
  return version;
}
