/** The kinds of data that the engine asks for, by its names, and where they lie. */
const FOLDERS: Readonly<Record<string, string>> = { cMapUrl: "cmaps", standardFontDataUrl: "standard_fonts" };

/** Where the data lie: beside the bundle, which a build puts there, or in the package itself. */
const PLACES = ["", "../../../../../../node_modules/pdfjs-dist/"];

/** Gives the engine the character maps and fonts that are shipped; nothing is fetched. */
export class DataFiles {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const folder = FOLDERS[kind];
    if (folder === undefined || /[/\\]/.test(filename)) throw new Error(`no data of the kind ${kind}`);
    const { readFile } = await import("node:fs/promises");
    for (const place of PLACES) {
      const found = await readFile(new URL(`${place}${folder}/${filename}`, import.meta.url)).catch(
        () => null,
      );
      if (found) return new Uint8Array(found);
    }
    throw new Error(`no file ${filename}`);
  }
}
