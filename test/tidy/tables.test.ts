import { describe, expect, it } from "vitest";
import { CHECKED_TABLES, JUDGED_TABLE, READ_TABLE, READ_TABLES } from "../../src/tidy/tables.ts";
import { query } from "./query.ts";

const SINGLE = [JUDGED_TABLE, READ_TABLE];
const ALL = [...CHECKED_TABLES, ...READ_TABLES, ...SINGLE];

/** Words that SQL:2016 reserves and that a column of such tables might be called. */
const RESERVED =
  "condition count date day describe element end filter function language level match member method module month number of only order out over parameter partition percent period position precision primary range rank references result row rows session start table time to trigger user using value values when where with year".split(
    " ",
  );

describe("the flat tables", () => {
  it("have names of ASCII letters that SQL does not reserve", async () => {
    const known = await query(
      ".",
      "SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category = 'reserved'",
    );
    const reserved = new Set([...RESERVED, ...known.map(([word]) => String(word))]);
    expect(reserved.size).toBeGreaterThan(RESERVED.length);
    const names = ALL.flatMap(({ name, columns }) => [name, ...columns.map((column) => column.name)]);
    expect(names.filter((name) => reserved.has(name) || !/^[a-z][a-z0-9_]*$/.test(name))).toEqual([]);
  });

  it.each(ALL.map((table) => [table.name, table] as const))("%s has each column once", (_, { columns }) => {
    const names = columns.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it.each(ALL.map((table) => [table.name, table] as const))(
    "%s has a key that is never empty",
    (_, { key, columns }) => {
      const required = columns.filter(({ isRequired }) => isRequired).map(({ name }) => name);
      expect(key.filter((name) => !required.includes(name))).toEqual([]);
    },
  );

  it("refer to the keys of tables before them", () => {
    for (const tables of [CHECKED_TABLES, READ_TABLES]) {
      for (const [i, { references }] of tables.entries()) {
        for (const { table, columns } of references)
          expect(tables.slice(0, i).find(({ name }) => name === table)?.key).toEqual(columns);
      }
    }
  });

  it("of reports that were only read hold nothing that a check tells", () => {
    const names = [...READ_TABLES, READ_TABLE].flatMap(({ columns }) => columns.map(({ name }) => name));
    for (const name of ["verdict", "outcome", "because", "confidence", "errors", "overrated"])
      expect(names).not.toContain(name);
  });
});
