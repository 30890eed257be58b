import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openParquet } from "../../src/render/data/parquet.ts";
import { makeFolder } from "../cli/run.ts";
import { query } from "./query.ts";

const COLUMNS = [
  { name: "words", type: "string" },
  { name: "whole", type: "integer" },
  { name: "amount", type: "number" },
  { name: "is_so", type: "boolean" },
  { name: "id", type: "integer", isRequired: true },
] as const;

/** A file of these rows, and in how many pieces it came. */
async function written(rows: Iterable<readonly (string | number | boolean | null)[]>) {
  const table = openParquet(COLUMNS, { generator: "reform 0.0.0", table: "example" });
  const pieces: Uint8Array[] = [];
  for (const row of rows) {
    const bytes = table.add(row);
    if (bytes) pieces.push(bytes);
  }
  pieces.push(table.end());
  const folder = await makeFolder({});
  await writeFile(join(folder, "x.parquet"), Buffer.concat(pieces));
  return { folder, pieces: pieces.length };
}

describe("a Parquet file", () => {
  it("has the types that were asked for, and holds texts, numbers and nulls as they are", async () => {
    const hostile = '\u202e=cmd|\'!A1\r\n\u001b[31m\u0000,"𠮷"';
    const { folder } = await written([
      [hostile, 2 ** 31 - 1, 0.1, true, 1],
      [null, null, null, null, 2],
      ["NULL", -(2 ** 31), 1e21, false, 3],
    ]);
    expect(
      await query(folder, "SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM 'x.parquet')"),
    ).toEqual([
      ["words", "VARCHAR"],
      ["whole", "INTEGER"],
      ["amount", "DOUBLE"],
      ["is_so", "BOOLEAN"],
      ["id", "INTEGER"],
    ]);
    expect(await query(folder, "SELECT * FROM 'x.parquet' ORDER BY id")).toEqual([
      [hostile, 2147483647, 0.1, true, 1],
      [null, null, null, null, 2],
      ["NULL", -2147483648, 1e21, false, 3],
    ]);
  });

  it("is in SNAPPY, says which program wrote which table, and which columns are never null", async () => {
    const { folder } = await written([["a", 1, 1, true, 1]]);
    const meta = "SELECT decode(key), decode(value) FROM parquet_kv_metadata('x.parquet') ORDER BY 1";
    expect(await query(folder, meta)).toEqual([
      ["generator", "reform 0.0.0"],
      ["table", "example"],
    ]);
    const codecs = "SELECT DISTINCT compression FROM parquet_metadata('x.parquet')";
    expect(await query(folder, codecs)).toEqual([["SNAPPY"]]);
    const required =
      "SELECT name FROM parquet_schema('x.parquet') WHERE repetition_type = 'REQUIRED' AND type IS NOT NULL";
    expect(await query(folder, required)).toEqual([["id"]]);
  });

  it("of many rows comes in pieces, a group of 5,000 each", async () => {
    const rows = Array.from({ length: 12_001 }, (_, i) => [`行${i % 7}`, i, i / 2, i % 2 === 0, i]);
    const { folder, pieces } = await written(rows);
    expect(pieces).toBe(3);
    const groups =
      "SELECT DISTINCT row_group_id::INTEGER, row_group_num_rows::INTEGER FROM parquet_metadata('x.parquet') ORDER BY 1";
    expect(await query(folder, groups)).toEqual([
      [0, 5000],
      [1, 5000],
      [2, 2001],
    ]);
    expect(
      await query(folder, "SELECT sum(id)::INTEGER, count(DISTINCT words)::INTEGER FROM 'x.parquet'"),
    ).toEqual([[(12_001 * 12_000) / 2, 7]]);
  });

  it("without a row is one all the same", async () => {
    const { folder } = await written([]);
    expect(await query(folder, "SELECT count(*)::INTEGER FROM 'x.parquet'")).toEqual([[0]]);
  });
});
