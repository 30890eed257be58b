// How the program is bundled: the command line (each command a lazily loaded chunk) and the public API.
import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { bundlePdf, linkPdf, withoutPdf } from "./pdf-files.mjs";
import { tableLibrary } from "./table-library.mjs";

const OPTIONS = {
  bundle: true,
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
  format: "esm",
  platform: "node",
  target: "node20.19",
  // The whole texts of all licences are shipped beside the bundle.
  legalComments: "none",
  metafile: true,
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

/** The library that reads pages of HTML is a file of its own, which the single file loads when there is one. */
const pagesApart = {
  name: "pages-apart",
  setup({ onResolve }) {
    onResolve({ filter: /^parse5$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "./parse5.js", external: true } : undefined,
    );
  },
};

/** What reads the files of office programs is a file of its own, which the single file loads when there is one. */
const officeApart = {
  name: "office-apart",
  setup({ onResolve }) {
    onResolve({ filter: /[\\/]office[\\/]office\.ts$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "./office.js", external: true } : undefined,
    );
  },
};

/** What writes flat tables is a file of its own, which the single file loads when they are asked for. */
const dataApart = {
  name: "data-apart",
  setup({ onResolve }) {
    onResolve({ filter: /[\\/]data[\\/]data\.ts$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "./data.js", external: true } : undefined,
    );
  },
};

/** What writes workbooks is a file of its own, which the single file loads when one is asked for. */
const workbookApart = {
  name: "workbook-apart",
  setup({ onResolve }) {
    onResolve({ filter: /[\\/]workbook[\\/]workbook\.ts$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "./workbook.js", external: true } : undefined,
    );
  },
};

/** Bundles everything into a folder; the metafiles say what each bundle holds. */
export async function bundle(outdir) {
  const options = { ...OPTIONS, outdir };
  // The command that runs most often starts from a single file: a dozen small chunks would cost it a fifth of its time.
  const parse = await build({
    ...options,
    entryPoints: { parse: "src/cli/main.ts" },
    plugins: [withoutChildProcess, parseOnly, pagesApart, officeApart, dataApart, workbookApart, withoutPdf],
    splitting: false,
    minifyWhitespace: true,
    minifySyntax: true,
  });
  const office = await build({
    ...options,
    entryPoints: { office: "src/input/office/office.ts" },
    splitting: false,
    minifyWhitespace: true,
    minifySyntax: true,
  });
  const data = await build({
    ...options,
    entryPoints: { data: "src/render/data/data.ts" },
    splitting: false,
    minifyWhitespace: true,
    minifySyntax: true,
  });
  const workbook = await build({
    ...options,
    entryPoints: { workbook: "src/render/workbook/workbook.ts" },
    splitting: false,
    minifyWhitespace: true,
    minifySyntax: true,
  });
  const pages = await build({
    ...options,
    entryPoints: { parse5: "parse5" },
    splitting: false,
    minifyWhitespace: true,
  });
  // One after the other: what the two share would become many small chunks, and each costs the start of a command.
  const cli = await build({
    ...options,
    entryPoints: { cli: "src/cli/main.ts" },
    plugins: [withoutChildProcess, tableLibrary, withoutPdf],
  });
  const index = await build({ ...options, entryPoints: { index: "src/index.ts" }, plugins: [withoutPdf] });
  const metafiles = [parse, office, data, workbook, pages, cli, index].map(({ metafile }) => metafile);
  for (const metafile of metafiles) linkPdf(metafile, outdir);
  return [...metafiles, await bundlePdf(OPTIONS, outdir)];
}
