// Builds dist/: the command line (each command a lazily loaded chunk), the public API, and the type declarations.
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { tableLibrary } from "./table-library.mjs";

const require = createRequire(import.meta.url);
rmSync("dist", { recursive: true, force: true });

const options = {
  outdir: "dist",
  bundle: true,
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
  format: "esm",
  platform: "node",
  target: "node20.19",
  legalComments: "linked",
  // Its CommonJS build finds its own files by a require that a bundler cannot see.
  alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" },
  // CommonJS packages inside an ES-module bundle still call require() for Node's own modules. Not by an import of
  // node:module, which would cost the command line a millisecond at every start.
  banner: {
    js: 'const require = process.getBuiltinModule("node:module").createRequire(import.meta.url);',
  },
};

/** Commander loads child_process for subcommands that are programs of their own; there are none, and it takes 5 ms. */
const withoutChildProcess = {
  name: "without-child-process",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]commander[\\/]lib[\\/]command\.js$/ }, ({ path }) => {
      const call = "require('node:child_process')";
      const text = readFileSync(path, "utf8");
      if (!text.includes(call)) throw new Error(`${path} no longer holds ${call}`);
      return { contents: text.replace(call, "undefined"), loader: "js" };
    });
  },
};

/** `parse` alone, in one file: the other commands are left out, for it never runs them. */
const parseOnly = {
  name: "parse-only",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/commands\// }, ({ path, kind }) =>
      kind === "dynamic-import" && !path.endsWith("/parse.ts") ? { path, namespace: "left-out" } : undefined,
    );
    onLoad({ filter: /./, namespace: "left-out" }, () => ({ contents: "export {};" }));
  },
};

// The command that runs most often starts from a single file: a dozen small chunks would cost it a fifth of its time.
await build({
  ...options,
  entryPoints: { parse: "src/cli/main.ts" },
  plugins: [withoutChildProcess, parseOnly],
  splitting: false,
  minifyWhitespace: true,
  minifySyntax: true,
});
// One after the other: what the two share would become many small chunks, and each costs the start of a command.
await build({
  ...options,
  entryPoints: { cli: "src/cli/main.ts" },
  plugins: [withoutChildProcess, tableLibrary],
});
await build({ ...options, entryPoints: { index: "src/index.ts" } });

const typescript = require.resolve("typescript/package.json");
const tsc = join(dirname(typescript), require(typescript).bin.tsc);
execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { stdio: "inherit" });
