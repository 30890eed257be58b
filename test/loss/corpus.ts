import { readdirSync, readFileSync } from "node:fs";
import { type Document, loadDocument } from "./document.ts";

const root = new URL("../../", import.meta.url);
/** Name of the seed among the reports. */
export const SEED = "seeds/000_c5e0678bee15d5f0.txt";
const FOLDERS = ["fixtures/parse/", "fixtures/rules/"];

/** The seed and every report among the fixtures that holds a table. */
export function loadCorpus(): Document[] {
  const inputs = FOLDERS.flatMap((folder) =>
    readdirSync(new URL(folder, root))
      .toSorted()
      .flatMap((name) => {
        const own = readdirSync(new URL(`${folder}${name}/`, root)).find((file) => file.startsWith("input."));
        return own ? [`${folder}${name}/${own}`] : [];
      }),
  );
  return [SEED, ...inputs]
    .map((path) => loadDocument(path, readFileSync(new URL(path, root))))
    .filter(({ lines }) => lines.some(({ kind }) => kind === "header"));
}
