import { build, type Metafile } from "esbuild";
import { describe, expect, it } from "vitest";
import { tableLibrary } from "../../scripts/table-library.mjs";

/** The command line in the pieces that it is built in. */
async function buildPieces(): Promise<Metafile["outputs"]> {
  const { metafile } = await build({
    entryPoints: ["src/cli/main.ts"],
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    outdir: "dist",
    write: false,
    metafile: true,
    plugins: [tableLibrary],
  });
  return metafile.outputs;
}

/** What has been read when a piece runs: the files of its own and of all that it imports at once. */
function readWith(piece: string, outputs: Metafile["outputs"], seen = new Set<string>()): string[] {
  if (seen.has(piece)) return [];
  seen.add(piece);
  const { inputs = {}, imports = [] } = outputs[piece] ?? {};
  return [
    ...Object.keys(inputs),
    ...imports
      .filter(({ kind }) => kind === "import-statement")
      .flatMap(({ path }) => readWith(path, outputs, seen)),
  ];
}

describe("the library that reads pages", () => {
  it("is read when there is a page, and by nothing else", async () => {
    const outputs = await buildPieces();
    const pages = Object.entries(outputs).filter(
      ([piece, { entryPoint }]) =>
        entryPoint !== undefined && readWith(piece, outputs).some((file) => file.includes("/parse5/")),
    );
    expect(pages.map(([, { entryPoint = "" }]) => entryPoint.replace(/^.*node_modules\//, ""))).toEqual([
      "parse5/dist/index.js",
    ]);
  });
});

describe("what writes flat tables", () => {
  it("is read when they are asked for, and by nothing else", async () => {
    const outputs = await buildPieces();
    const readers = Object.entries(outputs).filter(
      ([piece, { entryPoint }]) =>
        entryPoint !== undefined &&
        readWith(piece, outputs).some((file) => /node_modules\/hyparquet-writer\/|src\/tidy\//.test(file)),
    );
    expect(readers.map(([, { entryPoint }]) => entryPoint)).toEqual(["src/render/data/data.ts"]);
  });
});

describe("what reads the files of office programs, and what writes workbooks", () => {
  it("is read when there is one to read or to write, and by nothing else", async () => {
    const outputs = await buildPieces();
    const readers = Object.entries(outputs).filter(
      ([piece, { entryPoint }]) =>
        entryPoint !== undefined &&
        readWith(piece, outputs).some((file) => /node_modules\/(?:fflate|saxes)\//.test(file)),
    );
    expect(readers.map(([, { entryPoint }]) => entryPoint).toSorted()).toEqual([
      "src/input/office/office.ts",
      "src/render/workbook/workbook.ts",
    ]);
  });
});

describe("the library for tables", () => {
  it("is read when a table is drawn, and by nothing else", async () => {
    const outputs = await buildPieces();
    const entries = Object.entries(outputs).filter(([, { entryPoint }]) => entryPoint !== undefined);
    expect(entries.length).toBeGreaterThan(20);
    const readers = entries.filter(([piece]) =>
      readWith(piece, outputs).some((file) => file.includes("cli-table3")),
    );
    expect(readers.map(([, { entryPoint }]) => entryPoint).toSorted()).toEqual([
      "src/render/columns/text.ts",
      "src/render/columns/why.ts",
      "src/render/summary/text.ts",
    ]);
  });

  it("is not read by what says which columns are what, unless a configuration does", async () => {
    const outputs = await buildPieces();
    const readers = Object.entries(outputs).filter(
      ([piece, { entryPoint }]) =>
        entryPoint !== undefined && readWith(piece, outputs).some((file) => file.includes("/picomatch/")),
    );
    expect(readers.map(([, { entryPoint }]) => entryPoint)).not.toContain("src/cli/config/said.ts");
    expect(readers.map(([, { entryPoint }]) => entryPoint)).not.toContain("src/cli/commands/parse/parse.ts");
  });

  it("comes without a width function and without colours of its own", async () => {
    const files = Object.values(await buildPieces()).flatMap(({ inputs }) => Object.keys(inputs));
    expect(
      files.filter((file) => /node_modules\/(?:string-width|@colors|emoji-regex|strip-ansi)\//.test(file)),
    ).toEqual([]);
    expect(files.some((file) => file.includes("node_modules/cli-table3/"))).toBe(true);
  });
});
