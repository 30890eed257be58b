// How cli-table3 is bundled, for the build and for the tests: with the project's own function for widths in place of
// its package string-width, which knows neither the emoji nor the marks of today and would be one more truth about
// widths; and without its colours, which are never asked for.
import { fileURLToPath } from "node:url";

const text = fileURLToPath(new URL("../src/text/", import.meta.url));

/** Modules that stand in for packages of cli-table3. Their `module.exports` is what it calls. */
const STAND_INS = {
  "string-width": 'import { displayWidth } from "./width.ts"; module.exports = (text) => displayWidth(text);',
  "@colors/colors/safe": "module.exports = {};",
};

/** A plugin for esbuild. */
export const tableLibrary = {
  name: "table-library",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:string-width|@colors\/colors\/safe)$/ }, ({ path }) => ({
      path,
      namespace: "table-library",
    }));
    onLoad({ filter: /./, namespace: "table-library" }, ({ path }) => ({
      contents: STAND_INS[path],
      resolveDir: text,
    }));
  },
};
