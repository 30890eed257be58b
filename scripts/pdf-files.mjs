// The part of the bundle that reads PDF: a file of its own that the others load on demand, and the data beside it.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { build } from "esbuild";

/** What the program loads on demand, and what it is called beside the bundle. */
const ENTRY = /[\\/]read[\\/]read-pdf\.ts$/;
const FILE = "pdf/read-pdf.js";
const PACKAGE = "node_modules/pdfjs-dist";
/** Character maps of other languages than Japanese. */
const OTHER_LANGUAGES = /^(?:Adobe-(?:CNS|GB|Korea)|B5|CNS|ET|GB|HK[a-z]|KSC|Uni(?:CNS|GB|KS))/;

/** Leaves the part out of a bundle, which then loads it from its own file. */
export const withoutPdf = {
  name: "without-pdf",
  setup({ onResolve }) {
    onResolve({ filter: ENTRY }, ({ kind }) =>
      kind === "dynamic-import" ? { path: `./${FILE}`, external: true } : undefined,
    );
  },
};

/** pdfjs would load a native canvas where there is one; nothing is ever drawn. */
const withoutCanvas = {
  name: "without-canvas",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.mjs$/ }, ({ path }) => {
      const call = 'canvas = require("@napi-rs/canvas");';
      const text = readFileSync(path, "utf8");
      if (!text.includes(call)) throw new Error(`${path} no longer holds ${call}`);
      return { contents: text.replace(call, ""), loader: "js" };
    });
  },
};

/** Bundles the part, and puts the character maps that Japanese PDFs name beside it. */
export async function bundlePdf(options, outdir) {
  const { metafile } = await build({
    ...options,
    outdir: join(outdir, dirname(FILE)),
    entryPoints: { "read-pdf": "src/input/readers/pdf/read/read-pdf.ts" },
    plugins: [withoutCanvas],
    splitting: false,
    minify: true,
    // Its comments are gone, and with them what it is made of.
    banner: { js: `// ${PACKAGE}/legacy/build\n${options.banner.js}` },
  });
  const maps = join(outdir, dirname(FILE), "cmaps");
  mkdirSync(maps, { recursive: true });
  for (const name of readdirSync(`${PACKAGE}/cmaps`))
    if (!OTHER_LANGUAGES.test(name)) copyFileSync(`${PACKAGE}/cmaps/${name}`, join(maps, name));
  return metafile;
}

/** Files in folders of a bundle find the part by the way from there. */
export function linkPdf(metafile, outdir) {
  for (const path of Object.keys(metafile.outputs)) {
    const folder = dirname(relative(outdir, path));
    if (folder === "." || !metafile.outputs[path].imports.some((one) => one.path === `./${FILE}`)) continue;
    const way = relative(folder, FILE).split(sep).join("/");
    writeFileSync(path, readFileSync(path, "utf8").replaceAll(`"./${FILE}"`, JSON.stringify(way)));
  }
}
