import { ByteWriter } from "hyparquet-writer/src/bytewriter.js";
import { ParquetWriter } from "hyparquet-writer/src/parquet-writer.js";
import type { TidyType, TidyValue } from "../../tidy/types.ts";

/** What is said of a column: its name, its type, and whether it is ever null. */
export interface ParquetColumn {
  readonly name: string;
  readonly type: TidyType;
  readonly isRequired?: true;
}

/** Takes rows one after the other and gives the bytes of the file as they come. */
export interface ParquetTable {
  /** The bytes that became ready with this row, often none. */
  add(values: readonly TidyValue[]): Uint8Array | null;
  /** The rest of the bytes. */
  end(): Uint8Array;
}

type SchemaElement = ParquetWriter["schema"][number];

/** Rows are kept until a group of them is full: larger groups compress better, and cost memory. */
const GROUP_ROWS = 5_000;

/** How the types are stored. */
const STORED: Readonly<Record<TidyType, Pick<SchemaElement, "type" | "converted_type">>> = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
};

/** A Parquet file, in SNAPPY; `about` is kept in it as key and value. */
export function openParquet(
  columns: readonly ParquetColumn[],
  about: Readonly<Record<string, string>>,
): ParquetTable {
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: [{ name: "root", num_children: columns.length }, ...columns.map(toElement)],
    codec: "SNAPPY",
    kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
    createdBy: about["generator"] ?? "reform",
  });
  let group: TidyValue[][] = columns.map(() => []);
  const writeGroup = () => {
    const columnData = columns.map(({ name }, i) => ({ name, data: group[i] ?? [] }));
    file.write({ columnData, rowGroupSize: GROUP_ROWS });
    group = columns.map(() => []);
    return take(writer);
  };
  return {
    add: (values) => {
      for (const [i, own] of group.entries()) own.push(values[i] ?? null);
      return (group[0]?.length ?? 0) < GROUP_ROWS ? null : writeGroup();
    },
    end: () => {
      const rest = writeGroup();
      file.finish();
      return joinBytes(rest, take(writer));
    },
  };
}

function toElement({ name, type, isRequired }: ParquetColumn): SchemaElement {
  return { name, ...STORED[type], repetition_type: isRequired ? "REQUIRED" : "OPTIONAL" };
}

/** What was written since the last time. */
function take(writer: ByteWriter): Uint8Array {
  const bytes = new Uint8Array(writer.getBuffer());
  writer.index = 0;
  return bytes;
}

function joinBytes(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}
