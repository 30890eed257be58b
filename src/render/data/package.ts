import { sha256 } from "@noble/hashes/sha2.js";
import { toHex } from "../../core/sha256.ts";
import type { TidySource } from "../../tidy/source.ts";
import type { AnyTable } from "../../tidy/types.ts";
import { inBatches } from "../kit/pieces.ts";
import { describePackage, type PackageOptions, type SourceFile } from "./descriptor.ts";
import { onlyOnce } from "./once.ts";
import { csvFile, parquetFile, type TableFile } from "./table-file.ts";

/** Where the files of a package go to, by name. */
export interface PackageSink {
  write(name: string, piece: string | Uint8Array): Promise<void>;
}

/** A package that is written a report at a time. */
export interface DataPackage {
  begin(): Promise<void>;
  add(source: TidySource): Promise<void>;
  /** Ends the tables and describes them. */
  end(): Promise<void>;
}

/** The name of the file that describes the others. */
export const DESCRIPTOR = "datapackage.json";

/** The names of all files of a package of these tables; the one that describes them comes last. */
export function packageFiles(tables: readonly AnyTable<TidySource>[]): string[] {
  return [...tables.flatMap(({ name }) => [`${name}.csv`, `${name}.parquet`]), DESCRIPTOR];
}

interface Part {
  readonly name: string;
  readonly file: TableFile;
  readonly hash: ReturnType<typeof sha256.create>;
  bytes: number;
}

/** Each table as CSV and as Parquet, with a description of all. The second copy of a file is left out. */
export function openPackage(
  tables: readonly AnyTable<TidySource>[],
  sink: PackageSink,
  options: PackageOptions,
): DataPackage {
  const parts = tables.flatMap((table): Part[] => [
    toPart(`${table.name}.csv`, csvFile(table)),
    toPart(`${table.name}.parquet`, parquetFile(table, options)),
  ]);
  const sources: SourceFile[] = [];
  const isNew = onlyOnce();
  const write = async (part: Part, piece: string | Uint8Array) => {
    const bytes = typeof piece === "string" ? new TextEncoder().encode(piece) : piece;
    part.hash.update(bytes);
    part.bytes += bytes.length;
    await sink.write(part.name, bytes);
  };
  return {
    begin: async () => {
      for (const part of parts) await write(part, part.file.begin());
    },
    add: async (source) => {
      if (!isNew(source)) return;
      const { title, document } = source.report;
      sources.push({ path: document.source.path, title, sha256: source.sha256 });
      for (const part of parts) {
        for (const piece of inBatches(part.file.add(source))) await write(part, piece);
      }
    },
    end: async () => {
      for (const part of parts) await write(part, part.file.end());
      const files = new Map(
        parts.map(({ name, bytes, hash }) => [name, { bytes, sha256: toHex(hash.digest()) }]),
      );
      const description = describePackage(tables, files, sources, options);
      await sink.write(DESCRIPTOR, `${JSON.stringify(description, null, 2)}\n`);
    },
  };
}

function toPart(name: string, file: TableFile): Part {
  return { name, file, hash: sha256.create(), bytes: 0 };
}
