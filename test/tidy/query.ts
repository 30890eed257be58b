import { DuckDBInstance, type Json } from "@duckdb/node-api";

/** Asks DuckDB about the files of a folder; values as they are in JSON, counts of 64 bits as text. */
export async function query(folder: string, sql: string): Promise<Json[][]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    await connection.run(`SET file_search_path = '${folder.replaceAll("'", "''")}'`);
    return (await connection.runAndReadAll(sql)).getRowsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
