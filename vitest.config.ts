import { build } from "esbuild";
import { defineConfig } from "vitest/config";
import { tableLibrary } from "./scripts/table-library.mjs";

/**
 * cli-table3 as the build bundles it. An alias would do nothing: what lies in node_modules is loaded by Node itself,
 * and its own `require` knows no aliases.
 */
const bundledTableLibrary = {
  name: "bundled-table-library",
  enforce: "pre",
  resolveId: (id: string) => (id === "cli-table3" ? "\0cli-table3" : undefined),
  async load(id: string) {
    if (id !== "\0cli-table3") return undefined;
    const { outputFiles } = await build({
      stdin: { contents: 'export { default } from "cli-table3";', resolveDir: import.meta.dirname },
      bundle: true,
      format: "esm",
      platform: "node",
      write: false,
      plugins: [tableLibrary],
    });
    return outputFiles[0]?.text;
  },
} as const;

/** Everything but test/browser/, which needs Chromium and runs with `npm run test:browser`. */
export default defineConfig({
  plugins: [bundledTableLibrary],
  // Vitest leaves a core free, which on two cores leaves one.
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/browser/**"],
    testTimeout: 60_000,
    maxWorkers: "100%",
  },
});
