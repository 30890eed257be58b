// Fits the weights of columns and of the alignment: npm run fit [-- --reports FOLDER]
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({ options: { reports: { type: "string" } } });

// Node 20 does not run TypeScript. What reads files beside itself lies two folders deep, as the entry does.
const entry = new URL("fit/fit.ts", import.meta.url);
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(entry)],
  bundle: true,
  format: "esm",
  platform: "node",
  write: false,
  define: { "import.meta.url": JSON.stringify(entry.href) },
  banner: {
    js: `import { createRequire as __createRequire } from "node:module"; const require = __createRequire(${JSON.stringify(entry.href)});`,
  },
});
const folder = mkdtempSync(join(tmpdir(), "reform-"));
try {
  const file = join(folder, "fit.mjs");
  writeFileSync(file, outputFiles[0].contents);
  const { fitWeights } = await import(pathToFileURL(file).href);
  fitWeights({ root, reports: values.reports, print: (line) => console.log(line) });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
