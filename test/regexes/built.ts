import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { build, type Plugin } from "esbuild";
import type { Env } from "../../src/cli/shell/env.ts";
import { type Module, parseModule, placeOf, SRC } from "./source-tree.ts";
import { findBuildCalls, type Regex } from "./written.ts";

/** The program with a watch at every call that builds a regular expression. */
export interface WatchedProgram {
  readonly main: (argv: readonly string[], env: Env) => Promise<number>;
  /** What was built so far, in order; grows while the program runs. */
  readonly built: readonly Regex[];
}

const WATCH = "__watchRegex";

/** Loads all these modules of `src`, each call that builds a regular expression watched. */
export async function loadWatched(modules: readonly Module[]): Promise<WatchedProgram> {
  const built: Regex[] = [];
  Object.assign(globalThis, {
    [WATCH]: (place: string, { source, flags }: RegExp) => built.push({ source, flags, place }),
  });
  const { main } = await import(/* @vite-ignore */ `data:text/javascript;base64,${await bundle(modules)}`);
  return { main, built };
}

async function bundle(modules: readonly Module[]): Promise<string> {
  const imports = modules.map(({ path }) => `import "./${path}";`);
  const { outputFiles } = await build({
    stdin: {
      contents: [...imports, 'export { main } from "./cli/main.ts";'].join("\n"),
      resolveDir: SRC,
    },
    bundle: true,
    write: false,
    treeShaking: false,
    format: "esm",
    platform: "node",
    alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" },
    banner: {
      js: 'const require = process.getBuiltinModule("node:module").createRequire(process.cwd() + "/");',
    },
    plugins: [watchCalls],
    logLevel: "error",
  });
  return Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
}

/** Tells of each regular expression after its call has built it. */
const watchCalls: Plugin = {
  name: "watch-calls",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const module = parseModule(relative(SRC, path).replaceAll("\\", "/"), readFileSync(path, "utf8"));
      return { contents: withWatches(module), loader: "ts" };
    });
  },
};

/** The module's text with every build call wrapped; from the last to the first, so that offsets stay true. */
export function withWatches(module: Module): string {
  const edges = findBuildCalls(module).flatMap((node) => [
    {
      at: node.start,
      text: `((regex) => (${WATCH}(${JSON.stringify(placeOf(module, node))}, regex), regex))(`,
    },
    { at: node.end, text: ")" },
  ]);
  return edges
    .sort((a, b) => b.at - a.at)
    .reduce((text, edge) => text.slice(0, edge.at) + edge.text + text.slice(edge.at), module.text);
}
