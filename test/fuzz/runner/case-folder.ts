import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FuzzCase } from "../case.ts";

/** What a case is beside its files, as it is kept in `case.json`; bytes are in base64. */
interface Kept extends Omit<FuzzCase, "files" | "calls"> {
  readonly files: readonly string[];
  readonly calls: readonly {
    readonly argv: readonly string[];
    readonly stdin?: string;
    readonly vars?: Readonly<Record<string, string>>;
  }[];
}

/** Keeps a case: each of its files under `input/`, and all else in `case.json`. */
export async function writeCase(folder: string, fuzzCase: FuzzCase): Promise<void> {
  for (const { name, bytes } of fuzzCase.files) {
    const file = join(folder, "input", name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  const kept: Kept = {
    ...fuzzCase,
    files: fuzzCase.files.map(({ name }) => name),
    calls: fuzzCase.calls.map(({ stdin, ...call }) => ({
      ...call,
      ...(stdin ? { stdin: Buffer.from(stdin).toString("base64") } : {}),
    })),
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "case.json"), `${JSON.stringify(kept, null, 2)}\n`);
}

/** A case that was kept. */
export async function readCase(folder: string): Promise<FuzzCase> {
  const kept = JSON.parse(await readFile(join(folder, "case.json"), "utf8")) as Kept;
  const files = await Promise.all(
    kept.files.map(async (name) => ({ name, bytes: await readFile(join(folder, "input", name)) })),
  );
  const calls = kept.calls.map(({ stdin, ...call }) => ({
    ...call,
    ...(stdin === undefined ? {} : { stdin: Buffer.from(stdin, "base64") }),
  }));
  return { ...kept, files, calls };
}
