/** The kinds of data that the engine asks for, by its names, and where they lie. */
const FOLDERS: Readonly<Record<string, string>> = { cMapUrl: "cmaps" };

/** Where the data lie: beside the bundle, which a build puts there, or in the package itself. */
const PLACES = ["", "../../../../../node_modules/pdfjs-dist/"];

/**
 * Gives the engine the character maps that are shipped; nothing is fetched. Fonts that are not in a file are not needed,
 * since nothing is drawn.
 *
 * @param missing gets the names of maps that are not shipped: without them text is lost, which the engine does not say
 */
export function dataFiles(missing: Set<string>) {
  return class {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      const folder = FOLDERS[kind];
      const found = folder === undefined ? null : await readData(`${folder}/${filename}`);
      if (found) return found;
      if (folder !== undefined) missing.add(filename);
      throw new Error(`no file ${filename}`);
    }
  };
}

async function readData(path: string): Promise<Uint8Array | null> {
  if (!/^[\w-]+\/[\w-]+\.bcmap$/.test(path)) return null;
  const { readFile } = await import("node:fs/promises");
  for (const place of PLACES) {
    const found = await readFile(new URL(place + path, import.meta.url)).catch(() => null);
    if (found) return new Uint8Array(found);
  }
  return null;
}
