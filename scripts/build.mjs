// Builds dist/, or the folder that is named: the bundles, the licences of what is in them, the type declarations.
import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { bundle } from "./bundle.mjs";
import { flattenTypes } from "./flatten-types.mjs";
import { bundledPackages, licenceText } from "./licences.mjs";

const require = createRequire(import.meta.url);
const outdir = resolve(process.argv[2] ?? "dist");
rmSync(outdir, { recursive: true, force: true });

const metafiles = await bundle(outdir);
writeFileSync(join(outdir, "THIRD-PARTY-LICENSES.txt"), licenceText(bundledPackages(metafiles)));

const types = join(outdir, "types");
const typescript = require.resolve("typescript/package.json");
const tsc = join(dirname(typescript), require(typescript).bin.tsc);
execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json", "--outDir", types], { stdio: "inherit" });
flattenTypes(types, resolve("tsconfig.build.json"));
