// Which packages a bundle holds, and the texts of their licences.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const TEXT = /^(?:licen[cs]e|copying|notice)/i;
/** The folder of a package is the last one after `node_modules`, with its scope. */
const FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/** A package of which a bundle holds something. */
export function bundledPackages(metafiles, root = process.cwd()) {
  const folders = new Set();
  for (const { outputs } of metafiles) {
    for (const { inputs } of Object.values(outputs)) {
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = bytesInOutput > 0 ? FOLDER.exec(resolve(root, path))?.[0] : undefined;
        if (folder) folders.add(folder);
      }
    }
  }
  return [...folders].map(readPackage).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readPackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const texts = readdirSync(folder)
    .filter((file) => TEXT.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").trim());
  // What a package ships without, though its authors publish it.
  const kept = new URL(`licences/${name}.txt`, import.meta.url);
  if (texts.length === 0 && existsSync(kept)) texts.push(readFileSync(kept, "utf8").trim());
  if (texts.length === 0) throw new Error(`${name}: no text of its licence in ${folder}`);
  return { name, version, license, texts };
}

/** One text with all of them, as it is shipped beside the bundle. */
export function licenceText(packages) {
  const head = [
    "reform is made of its own code, under the licence in LICENSE, and of these packages, which are bundled into the",
    "files beside this one:",
    "",
    ...packages.map(({ name, version, license }) => `- ${name} ${version} (${license})`),
  ];
  const rule = "=".repeat(80);
  const each = packages.map(({ name, version, texts }) =>
    [rule, `${name} ${version}`, rule, "", texts.join("\n\n")].join("\n"),
  );
  return `${[head.join("\n"), ...each].join("\n\n")}\n`;
}
