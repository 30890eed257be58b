import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A real or small report of the project, as bytes. */
export interface CorpusFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const FOLDERS = ["seeds", "fixtures"];
const REPORT = /\.(?:txt|tsv|csv|md)$/;

function readCorpus(root: string): CorpusFile[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => REPORT.test(path))
      .toSorted()
      .map((path) => ({ name: `${folder}/${path}`, bytes: readFileSync(join(root, folder, path)) })),
  );
}

/** Every report of the project, found from the folder in which the tests run. */
export const CORPUS: readonly CorpusFile[] = readCorpus(process.cwd());
