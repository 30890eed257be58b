import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";

const root = new URL("../src/", import.meta.url);

/** The stages in the order in which a report runs through them; each may import from those before it. */
const STAGES = [
  "core",
  "text",
  "source",
  "grid",
  "table",
  "report",
  "quantity",
  "indicator",
  "rules",
  "check",
  "summary",
  "render",
  "cli",
];
/** Files that put stages together, and the stages that may call them. */
const WHOLE: Readonly<Record<string, readonly string[]>> = { "pipeline.ts": ["cli"], "index.ts": [] };

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
    const folders = new Set(files.map(stageOf).filter((stage) => !stage.endsWith(".ts")));
    expect([...folders].filter((folder) => !STAGES.includes(folder))).toEqual([]);
  });

  it("import only files that are there", () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.filter(({ to }) => !texts.has(to))).toEqual([]);
  });

  it("import only from the stages before them", () => {
    const wrong = imports.filter(({ from, to }) => {
      const [own, other] = [stageOf(from), stageOf(to)];
      if (own in WHOLE || own === other) return false;
      if (other in WHOLE) return !WHOLE[other]?.includes(own);
      return STAGES.indexOf(other) > STAGES.indexOf(own);
    });
    expect(wrong).toEqual([]);
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
    /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bconsole\.|\bperformance\.|\bMath\.random\(|"node:(?:fs|process|child_process|stream|readline|tty|os|http|https|net|worker_threads)/;

  it("is touched by the command line only", () => {
    const touching = files.filter((path) => stageOf(path) !== "cli" && OUTSIDE.test(codeOf(path)));
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
