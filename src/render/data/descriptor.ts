import type { Lang } from "../../core/finding.ts";
import type { TidySource } from "../../tidy/source.ts";
import type { AnyTable } from "../../tidy/types.ts";
import type { TableOptions } from "./table-file.ts";

/** What a package says of itself. */
export interface PackageOptions extends TableOptions {
  readonly lang: Lang;
  readonly created: Date;
  /** The licence of the data, as a short name such as `CC-BY-4.0`; null where nobody said it. */
  readonly license: string | null;
}

/** A report that the tables are made of. */
export interface SourceFile {
  readonly path: string;
  readonly title: string | null;
  readonly sha256: string;
}

/** A file that was written. */
export interface WrittenFile {
  readonly bytes: number;
  readonly sha256: string;
}

/** The identifier that the Open Definition has for it. */
const NOT_SPECIFIED = "notspecified";

const WORDS = {
  title: {
    ja: "行政改革の取組結果と照合",
    en: "Results of administrative reform, and whether the ratings agree",
  },
  license: {
    ja: "不明（報告書を公表した団体に確かめてください）",
    en: "unknown: ask those who published the reports",
  },
} as const;

/** A Data Package, by the words of versions 1 and 2 of the standard alike. */
export function describePackage(
  tables: readonly AnyTable<TidySource>[],
  files: ReadonlyMap<string, WrittenFile>,
  sources: readonly SourceFile[],
  { generator, lang, created, license }: PackageOptions,
) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    profile: "data-package",
    name: "reform",
    title: WORDS.title[lang],
    created: created.toISOString(),
    generator,
    licenses: [license ? { name: license } : { name: NOT_SPECIFIED, title: WORDS.license[lang] }],
    ...(sources.length > 0 ? { sources: sources.map(toSource) } : {}),
    resources: tables.flatMap((table) => [
      csvResource(table, files, lang),
      parquetResource(table, files, lang),
    ]),
  };
}

/** What the standard takes for a path: relative, and not upwards. */
const isPortable = (path: string) =>
  !/^[./~]|[\\:\p{Cc}\u2028\u2029]/u.test(path) && !path.split("/").includes("..");

function toSource({ path, title, sha256 }: SourceFile) {
  return { title: title || path, ...(isPortable(path) ? { path } : {}), hash: `sha256:${sha256}` };
}

function common(name: string, files: ReadonlyMap<string, WrittenFile>) {
  const file = files.get(name);
  if (!file) throw new Error(`${name} was not written`);
  return { path: name, bytes: file.bytes, hash: `sha256:${file.sha256}` };
}

function csvResource(table: AnyTable<TidySource>, files: ReadonlyMap<string, WrittenFile>, lang: Lang) {
  return {
    name: table.name,
    type: "table",
    profile: "tabular-data-resource",
    title: table.about[lang],
    ...common(`${table.name}.csv`, files),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: toSchema(table, lang),
  };
}

function parquetResource(table: AnyTable<TidySource>, files: ReadonlyMap<string, WrittenFile>, lang: Lang) {
  return {
    name: `${table.name}-parquet`,
    profile: "data-resource",
    title: table.about[lang],
    ...common(`${table.name}.parquet`, files),
    format: "parquet",
    mediatype: "application/vnd.apache.parquet",
  };
}

/** References in which a column may be empty are left out: validators take an empty one for one that points nowhere. */
function toSchema({ columns, key, references }: AnyTable<TidySource>, lang: Lang) {
  const required = new Set(columns.filter(({ isRequired }) => isRequired).map(({ name }) => name));
  const foreignKeys = references
    .filter((reference) => reference.columns.every((name) => required.has(name)))
    .map((reference) => ({
      fields: reference.columns,
      reference: { resource: reference.table, fields: reference.columns },
    }));
  return {
    fields: columns.map(({ name, type, about, isRequired }) => ({
      name,
      type,
      description: about[lang],
      ...(isRequired ? { constraints: { required: true } } : {}),
    })),
    missingValues: [""],
    primaryKey: key,
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}
