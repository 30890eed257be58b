import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { ROOT, readBlocks, readDocument } from "./documents.ts";

const root = fileURLToPath(ROOT);
const entry = join(root, "src/index.ts");
const examples = readBlocks(readDocument("README.md")).filter(({ language }) => language === "ts");
const folder = mkdtempSync(join(tmpdir(), "reform-examples-"));
const files = examples.map(({ text }, i) => {
  const file = join(folder, `example-${i + 1}.ts`);
  writeFileSync(file, text);
  return file;
});

describe("the examples of the library in README.md", () => {
  it("are there", () => {
    expect(examples.length).toBeGreaterThanOrEqual(4);
  });

  it("have the types that the package has", () => {
    const config = {
      extends: join(root, "tsconfig.json"),
      compilerOptions: {
        paths: { "reform-report": [entry] },
        typeRoots: [join(root, "node_modules/@types")],
        // A script at the end of another project's folder has no package of its own.
        module: "ESNext",
        moduleResolution: "Bundler",
      },
      files,
    };
    const project = join(folder, "tsconfig.json");
    writeFileSync(project, JSON.stringify(config));
    expect(runNode([findTsc(), "--noEmit", "-p", project])).toBe("");
  });

  it.each(examples.map(({ line, text }, i) => ({ line, text, file: files[i] ?? "" })))(
    "line $line prints what it says",
    async ({ text, file }) => {
      const outfile = file.replace(/\.ts$/, ".mjs");
      await build({
        entryPoints: [file],
        outfile,
        bundle: true,
        format: "esm",
        platform: "node",
        alias: { "reform-report": entry },
        nodePaths: [join(root, "node_modules")],
        banner: {
          js: 'const require = process.getBuiltinModule("node:module").createRequire(import.meta.url);',
        },
        logLevel: "error",
      });
      const said = [...text.matchAll(/\/\/ → (.+)$/gm)].map(([, words]) => words);
      expect(runNode([outfile]).trimEnd().split("\n")).toEqual(said);
    },
  );
});

/** What a program prints; of one that fails, what it printed before. */
function runNode(args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout ?? error);
  }
}

function findTsc(): string {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve("typescript/package.json");
  return join(dirname(manifest), require(manifest).bin.tsc);
}
