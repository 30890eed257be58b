import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";

const root = new URL("../src/", import.meta.url);

/** What each folder of `src` may import from, each with its reason. What is not listed is not allowed. */
const ALLOWED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  core: {},
  text: { core: "answers that are remembered" },
  quantity: { text: "words, characters and eras are read the same way everywhere" },
  input: { core: "spans, errors", text: "names of places made safe to print, kanji for radicals" },
  table: {
    core: "spans, findings",
    text: "folding, words",
    input: "the cells of a document",
    quantity: "units of columns, cells that are a number alone",
  },
  report: {
    core: "spans, findings",
    text: "cleaning",
    input: "the cells of a document",
    table: "rows, columns, legend",
  },
  row: {
    core: "spans",
    text: "cleaning, sentences, words",
    input: "the cells of a document",
    quantity: "numbers in texts",
    report: "initiatives",
  },
  indicator: {
    core: "spans",
    text: "words",
    quantity: "kinds and units",
    report: "initiatives",
    row: "texts with what was read in them",
    table: "what headings say of numbers, cells that hold none",
  },
  corrections: {
    core: "findings, decisions",
    text: "keys",
    quantity: "numbers that people wrote",
    report: "columns and ratings that are set",
    indicator: "indicators that are set, and how they are compared",
  },
  rules: {
    core: "spans, messages",
    text: "words",
    quantity: "kinds and units",
    report: "initiatives",
    row: "texts with what was read in them",
    indicator: "assessments",
  },
  check: {
    core: "findings",
    text: "keys",
    input: "what was found while reading",
    table: "what was found while reading",
    report: "what was found while reading",
    row: "rows as they are judged",
    indicator: "assessments",
    rules: "the rules that are run",
    corrections: "findings that people explained",
  },
  summary: { text: "keys", report: "initiatives", indicator: "verdicts" },
  tidy: {
    core: "messages, severities",
    input: "places, documents",
    report: "initiatives",
    indicator: "what was judged, and why",
    check: "findings, why a rating is unverifiable",
    contract: "the same roundings and names of own columns as in JSON",
  },
  contract: {
    core: "findings",
    input: "places",
    report: "what parse prints",
    indicator: "what check prints",
    check: "what check prints",
    summary: "what summary prints",
    quantity: "what quantities prints",
    corrections: "what a file of corrections holds",
  },
  render: {
    core: "findings, languages",
    text: "widths, wrapping, sanitising",
    input: "places",
    report: "what is shown",
    row: "names of fields",
    indicator: "what is shown",
    rules: "severities and documentation",
    check: "what is shown",
    summary: "what is shown",
    quantity: "what is shown",
    contract: "the shapes of JSON",
    corrections: "words for what people decide",
    tidy: "flat tables",
  },
  cli: {
    core: "errors, languages",
    text: "sanitising",
    input: "encodings, extensions",
    report: "types",
    indicator: "types",
    quantity: "the command of that name",
    corrections: "the file, and the command that writes it",
    check: "the run",
    summary: "the count",
    contract: "schemas",
    render: "output",
    "pipeline.ts": "the way through the stages",
  },
  "pipeline.ts": {
    input: "first",
    table: "second",
    report: "third",
    row: "fourth",
    indicator: "fifth",
    corrections: "what people decided, in the place of what was read",
    rules: "sixth",
    check: "seventh",
    summary: "or the count",
  },
  library: {
    core: "what values should be, limits",
    input: "readers, encodings",
    check: "rules, severities, suppressions",
    summary: "what is counted by",
    report: "fields of columns, levels of ratings",
    corrections: "entries, and what is wrong with them",
  },
  "index.ts": {
    library: "the options",
    core: "public types",
    input: "public types",
    quantity: "public function",
    report: "the report between the stages",
    rules: "public list",
    check: "public types",
    summary: "order of groups",
    contract: "public shapes",
    render: "words of the summary",
    "pipeline.ts": "the way through the stages",
  },
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"))
  .toSorted();
const texts = new Map(files.map((path) => [path, readFileSync(new URL(path, root), "utf8")]));

/** A file's code without its comments. */
function codeOf(path: string): string {
  return (texts.get(path) ?? "").replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

/** What the matches of a pattern name among the project's own files. */
function importsBy(pattern: RegExp): Import[] {
  return files.flatMap((from) =>
    [...codeOf(from).matchAll(pattern)]
      .map((match) => match[1] ?? "")
      .filter((specifier) => specifier.startsWith("."))
      .map((specifier) => ({ from, to: posix.normalize(posix.join(posix.dirname(from), specifier)) })),
  );
}

/** Everything that is imported or exported again, be it a type or on demand. */
const imports = importsBy(/(?:\bfrom\s*|\bimport\s*\(?\s*)"([^"\n]+)"/g);
/** What has to be loaded before the file itself can run. */
const loads = importsBy(/^(?:import|export)\s+(?!type\b)[^;]*?from\s*"([^"\n]+)"/gm);

const stageOf = (path: string) => (path.includes("/") ? (path.split("/")[0] ?? "") : path);

describe("the stages", () => {
  it("are the folders of src", () => {
    expect([...new Set(files.map(stageOf))].toSorted()).toEqual(Object.keys(ALLOWED).toSorted());
  });

  it("import only files that are there", () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.filter(({ to }) => !texts.has(to))).toEqual([]);
  });

  it("import only what they may", () => {
    const wrong = imports.filter(({ from, to }) => {
      const [own, other] = [stageOf(from), stageOf(to)];
      return own !== other && !Object.hasOwn(ALLOWED[own] ?? {}, other);
    });
    expect(wrong).toEqual([]);
  });

  it("need all that they may import", () => {
    const needed = new Set(imports.map(({ from, to }) => `${stageOf(from)} → ${stageOf(to)}`));
    const edges = Object.entries(ALLOWED).flatMap(([own, others]) =>
      Object.keys(others).map((other) => `${own} → ${other}`),
    );
    expect(edges.filter((edge) => !needed.has(edge))).toEqual([]);
  });

  it("lie in folders of which no two import each other", () => {
    const folderOf = (path: string) => posix.dirname(path);
    const edges = new Set(
      imports
        .map(({ from, to }) => [folderOf(from), folderOf(to)])
        .filter(([from, to]) => from !== to)
        .map(String),
    );
    const mutual = [...edges].filter((edge) => edges.has(edge.split(",").toReversed().join(",")));
    expect(mutual).toEqual([]);
  });

  it("load each other without cycles", () => {
    const targets = new Map(files.map((path) => [path, loads.filter(({ from }) => from === path)]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, way: readonly string[]) => {
      if (way.includes(path)) {
        cycles.push([...way.slice(way.indexOf(path)), path].join(" → "));
        return;
      }
      if (done.has(path)) return;
      for (const { to } of targets.get(path) ?? []) visit(to, [...way, path]);
      done.add(path);
    };
    for (const path of files) visit(path, []);
    expect(cycles).toEqual([]);
  });
});

describe("the world outside", () => {
  /** What only the command line may use: files, streams, the environment, the clock. */
  const OUTSIDE =
    /\bBuffer\b|\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bconsole\.|\bperformance\.|\bMath\.random\(|"node:/;

  /** The day by which a suppression has expired, where whoever calls the library does not say it. */
  const PRESENT_DAY = /today = dayOf\(new Date\(\)\)/;

  /** Character maps of PDF lie in files beside the program; only what hands them to the engine reads them. */
  const DATA_FILES = "input/readers/pdf/engine/data-files.ts";

  it("is touched by the command line only, and the present day by the library", () => {
    const code = (path: string) =>
      path === "index.ts" ? codeOf(path).replace(PRESENT_DAY, "") : codeOf(path);
    const touching = files.filter(
      (path) => stageOf(path) !== "cli" && path !== DATA_FILES && OUTSIDE.test(code(path)),
    );
    expect(touching).toEqual([]);
  });
});

describe("modules", () => {
  it("export names only, and keep no state that changes", () => {
    const offending = files.filter((path) =>
      /^export default|^(?:export )?let |^(?:export )?enum |^(?:export )?var /m.test(texts.get(path) ?? ""),
    );
    expect(offending).toEqual([]);
  });
});
