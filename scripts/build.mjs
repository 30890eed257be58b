// Builds dist/: one bundle for the command line (each command a lazily loaded chunk), one for the public API,
// and the type declarations.
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { build } from "esbuild";

const require = createRequire(import.meta.url);
rmSync("dist", { recursive: true, force: true });

await build({
  entryPoints: { cli: "src/cli/main.ts", index: "src/index.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
  format: "esm",
  platform: "node",
  target: "node20.19",
  legalComments: "linked",
  // CommonJS packages inside an ES-module bundle still call require() for Node's own modules.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
});

execFileSync(process.execPath, [require.resolve("typescript/lib/tsc.js"), "-p", "tsconfig.build.json"], {
  stdio: "inherit",
});
