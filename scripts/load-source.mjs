// The program's stages from src/, bundled in memory: Node 20 does not run TypeScript.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const ENTRY = `
export { assessReport, checkReport, openReportNow } from "./src/pipeline.ts";
export { FEATURES } from "./src/indicator/model/features.ts";
export { readQuantities } from "./src/quantity/read-quantities.ts";
export { loadReports } from "./scripts/reports/expected.ts";
export { scoreLines } from "./scripts/reports/print-scores.ts";
export { scoreReport } from "./scripts/reports/score-report.ts";
`;

/** Bundles the stages and imports them. */
export function loadSource() {
  return bundleSource(ENTRY);
}

/** Bundles what a module names and imports it. */
export async function bundleSource(entry) {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: new URL("..", import.meta.url).pathname, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(process.cwd() + "/");',
    },
  });
  const folder = mkdtempSync(join(tmpdir(), "reform-"));
  try {
    const file = join(folder, "stages.mjs");
    writeFileSync(file, outputFiles[0].contents);
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
