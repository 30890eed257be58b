import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The library as one script for browsers, which leaves it as `reform`. */
export async function bundleForBrowser(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../../src/index.ts", import.meta.url))],
    bundle: true,
    format: "iife",
    globalName: "reform",
    platform: "browser",
    // The character maps of a PDF are files; nobody asks for them before there is one.
    external: ["node:fs/promises"],
    target: "es2022",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
