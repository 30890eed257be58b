import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const require = createRequire(import.meta.url);

const work = mkdtempSync(join(tmpdir(), "reform-package-"));
const home = join(work, "home");
const packed = join(work, "package");
const seed = join(root, "seeds/000_c5e0678bee15d5f0.txt");
const installed = join(home, "node_modules/reform-report");

/** Runs a program and gives what it prints. */
function run(program: string, args: readonly string[], cwd: string): string {
  return execFileSync(program, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** Builds the package away from the working copy, packs it, and installs it where nothing else is, without a network. */
beforeAll(() => {
  mkdirSync(packed);
  mkdirSync(home);
  for (const name of ["package.json", ...manifest.files.filter((name: string) => name !== "dist")]) {
    cpSync(join(root, name), join(packed, name), { recursive: true });
  }
  run(process.execPath, [join(root, "scripts/build.mjs"), join(packed, "dist")], root);
  const [{ filename }] = JSON.parse(run("npm", ["pack", "--ignore-scripts", "--json"], packed));
  run("npm", ["install", "--offline", "--no-audit", "--no-fund", join(packed, filename)], home);
}, 240_000);

afterAll(() => rmSync(work, { recursive: true, force: true }));

describe("the package, installed in an empty folder without a network", () => {
  it("brings no other package", () => {
    const names = readdirSync(join(home, "node_modules")).filter((name) => !name.startsWith("."));
    expect(names).toEqual(["reform-report"]);
  });

  it("runs every command", () => {
    const reform = (...args: string[]) => run(join(home, "node_modules/.bin/reform"), args, home);
    expect(reform("--version")).toBe(`${manifest.version}\n`);
    expect(JSON.parse(reform("parse", seed, "--json")).initiatives).toHaveLength(38);
    expect(JSON.parse(reform("check", seed, "--json", "--fail-on", "never")).summary.initiatives).toBe(38);
    expect(JSON.parse(reform("summary", seed, "--json")).total.initiatives).toBe(38);
    expect(reform("show", "1-1-5", seed, "--lang", "en")).toContain("1-1-5");
    expect(JSON.parse(reform("quantities", "5%", "--json")).quantities).toHaveLength(1);
    expect(JSON.parse(reform("schema", "parse")).type).toBe("object");
    expect(reform("explain", "rating/overrated", "--lang", "en")).toContain("rating/overrated");
    for (const command of [["rules"], ["init", "--print"], ["completion", "bash"]]) {
      expect(reform(...command).length).toBeGreaterThan(100);
    }
  });

  it("reads a PDF with what is in the package", () => {
    const reform = (...args: string[]) => run(join(home, "node_modules/.bin/reform"), args, home);
    const pdf = join(root, "fixtures/files/pdf/calc-a3.pdf");
    const old = join(root, "fixtures/files/pdf/shift-jis.pdf");
    expect(JSON.parse(reform("parse", pdf, "--json")).initiatives).toHaveLength(7);
    expect(JSON.parse(reform("check", pdf, "--json", "--fail-on", "never")).summary.initiatives).toBe(7);
    expect(JSON.parse(reform("parse", old, "--json")).initiatives[0].title).toBe("市税の収納率");
  });

  it("is a library", () => {
    const script = `import { parseReport } from "reform-report"; import { readFileSync } from "node:fs";
      console.log(parseReport(readFileSync(${JSON.stringify(seed)})).initiatives.length)`;
    writeFileSync(join(home, "use.mjs"), script);
    expect(run(process.execPath, ["use.mjs"], home)).toBe("38\n");
  });

  it("has types that need no other package, and say what they said before", () => {
    writeFileSync(join(home, "use.ts"), CONSUMER);
    const options = {
      target: "ES2023",
      module: "NodeNext",
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
    };
    writeFileSync(join(home, "package.json"), JSON.stringify({ type: "module" }));
    writeFileSync(
      join(home, "tsconfig.json"),
      JSON.stringify({ compilerOptions: { ...options, noEmit: true }, files: ["use.ts"] }),
    );
    const typescript = require.resolve("typescript/package.json");
    const tsc = join(dirname(typescript), require(typescript).bin.tsc);
    expect(run(process.execPath, [tsc, "-p", "."], home)).toBe("");
  });

  it("holds what README links to in it, and nothing of the workshop", () => {
    const holds = readdirSync(installed).toSorted();
    expect(holds).toEqual([
      "LICENSE",
      "README.ja.md",
      "README.md",
      "bin",
      "dist",
      "docs",
      "package.json",
      "seeds",
    ]);
    const files = readdirSync(installed, { recursive: true, encoding: "utf8" });
    expect(files.filter((file) => /\.test\.|\btsconfig|(?<!\.d)\.ts$/.test(file))).toEqual([]);
    const readme = readFileSync(join(installed, "README.md"), "utf8");
    const linked = [...readme.matchAll(/\]\(((?:docs|seeds|LICENSE)[^)#\s]*)/g)].map(([, path = ""]) => path);
    expect(linked).toContain("LICENSE");
    expect(linked.filter((path) => !files.includes(path))).toEqual([]);
  });
});

describe("the licences in the package", () => {
  /** What the bundles themselves say they hold: the bundler writes before each file where it is from. */
  const bundled = () => {
    const dist = join(installed, "dist");
    const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".js"),
    );
    const names = files.flatMap((file) =>
      [
        ...readFileSync(join(dist, file), "utf8").matchAll(
          /^\s*\/\/ \S*node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm,
        ),
      ].map(([, name = ""]) => name),
    );
    return [...new Set(names)].toSorted();
  };

  it("are those of all packages of which the bundles hold something", () => {
    const text = readFileSync(join(installed, "dist/THIRD-PARTY-LICENSES.txt"), "utf8");
    const listed = [...text.matchAll(/^- (\S+) \S+ \(\S+\)$/gm)].map(([, name]) => name);
    expect(bundled().length).toBeGreaterThan(5);
    expect(listed).toEqual(bundled());
  });

  it("stand there whole", () => {
    const text = readFileSync(join(installed, "dist/THIRD-PARTY-LICENSES.txt"), "utf8");
    for (const name of bundled()) {
      const folder = join(root, "node_modules", name);
      const licences = readdirSync(folder)
        .filter((file) => /^licen[cs]e/i.test(file))
        .map((file) => join(folder, file));
      // A package that ships without it.
      if (licences.length === 0) licences.push(join(root, "scripts/licences", `${name}.txt`));
      for (const file of licences) expect(text).toContain(readFileSync(file, "utf8").trim());
    }
  });
});

/** A program that uses the library, and holds some of its types against what they are meant to be. */
const CONSUMER = `
import { checkReport, InputError, type FindingJson, type InitiativeJson, type LocationJson, parseReport, RULES } from "reform-report";
import { readQuantities, type SummaryJson, summarizeReports } from "reform-report";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <T extends true>(): T | undefined => undefined;

same<Same<InitiativeJson["status"], "complete" | "partial" | "stub">>();
same<Same<InitiativeJson["extra"], Record<string, string | null>>>();
same<Same<FindingJson["location"], LocationJson>>();
same<Same<SummaryJson["schemaVersion"], 1>>();

const report = parseReport("text", { path: "a.txt", lang: "ja" });
const title: string | null = report.title;
const year: number | undefined = report.fiscalYear?.year;
const words: string[] = checkReport("text").findings.map(({ message }) => message);
const counted: number = summarizeReports(["text"], { by: "policy" }).total.initiatives;
const value: number | null | undefined = readQuantities("5%")[0]?.value;
const ids: string[] = RULES.map(({ id }) => id);
export const all = [title, year, words, counted, value, ids, new InputError({ ja: "", en: "" }).messages.en];
`;
