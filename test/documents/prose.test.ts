import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundle } from "../../scripts/bundle.mjs";
import { bundledPackages } from "../../scripts/licences.mjs";
import { COMMANDS } from "../../src/cli/commands.ts";
import {
  DOCUMENTS,
  type DocumentName,
  ROOT,
  readAnchors,
  readBlocks,
  readDocument,
  readProse,
  readRegion,
} from "./documents.ts";
import { splitCommand } from "./transcripts.ts";

/** What users cannot do anything with: other people's machines, hosts that packages come from, how the work is done. */
const FOREIGN = [
  /\/(?:home|root|tmp|work|Users)\//,
  /[A-Z]:\\Users/,
  /registry\.|npmjs|npmmirror|pypi|debian\.org/i,
  /\b(?:agents?|assistants?|LLM|AI|prompts?|subagents?|helpers?|reviewers?|briefs?)\b/,
  /生成AI|エージェント|(?<!コマンド)プロンプト/,
  /\b(?:TODO|FIXME|TBD)\b/,
];

const scripts = Object.keys(JSON.parse(readFileSync(new URL("package.json", ROOT), "utf8")).scripts);

const options = new Map(
  await Promise.all(
    COMMANDS.map(async ({ name, load }) => {
      const flags = (await load()).options.flatMap(
        ({ flags }) => flags.match(/(?<![\w-])--?[a-z][a-z-]*/g) ?? [],
      );
      return [name, new Set<string>(flags)] as const;
    }),
  ),
);
const GLOBAL = new Set(["--lang", "--color", "--ambiguous-width", "--help", "-h", "--version", "-V"]);

describe.each(DOCUMENTS)("%s", (name) => {
  const text = readDocument(name);
  const prose = readProse(text);

  it("names every command", () => {
    const missing = COMMANDS.filter((command) => !text.includes(`reform ${command.name}`));
    expect(missing.map((command) => command.name)).toEqual([]);
  });

  it("links to headings and files that are there", () => {
    const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((target) => !isThere(name, target))).toEqual([]);
  });

  it("calls only commands and options that there are", () => {
    const lines = readBlocks(text)
      .filter(({ language }) => ["console", "sh", "yaml"].includes(language))
      .flatMap((block) => block.text.split("\n"));
    const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = ""]) => span.replaceAll("\\|", "|"));
    expect([...lines, ...spans].flatMap(unknownWords)).toEqual([]);
  });

  it("calls only scripts of package.json", () => {
    const called = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, script]) => script);
    expect(called.filter((script) => !scripts.includes(script ?? ""))).toEqual([]);
  });

  it("says nothing that a user cannot do anything with", () => {
    const lines = text.split("\n").filter((line) => FOREIGN.some((pattern) => pattern.test(line)));
    expect(lines).toEqual([]);
  });

  it("keeps its lines to 120 characters, but for tables and code", () => {
    const long = prose.split("\n").filter((line) => line.length > 120 && !/^(?:\||- \[)/.test(line));
    expect(long).toEqual([]);
  });
});

describe("the packages in README.md", () => {
  const manifest = JSON.parse(readFileSync(new URL("package.json", ROOT), "utf8"));
  const named = (region: string) =>
    readRegion(readDocument("README.md"), region)
      .split("\n")
      .slice(2)
      .flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, one = ""]) => one));

  it("are those of package.json, which declares none for the run time", () => {
    const declared = Object.keys(manifest.devDependencies);
    const bundled = named("bundled").filter((name) => declared.includes(name));
    expect(manifest.dependencies).toBeUndefined();
    expect([...bundled, ...named("devDependencies")].toSorted()).toEqual(declared.toSorted());
  });

  it("that are bundled are those of which the bundle holds something", async () => {
    const metafiles = await bundle(mkdtempSync(join(tmpdir(), "reform-bundle-")));
    expect(named("bundled").toSorted()).toEqual(bundledPackages(metafiles).map(({ name }) => name));
  });
});

it("README.md names the scripts that people run", () => {
  const text = readDocument("README.md");
  const internal = new Set(["prepare", "build", "typecheck", "lint", "format"]);
  expect(
    scripts.filter((script) => !internal.has(script) && !new RegExp(`npm (?:run )?${script}\\b`).test(text)),
  ).toEqual([]);
});

function isThere(name: DocumentName, target: string): boolean {
  if (/^https:\/\/nodejs\.org\//.test(target)) return true;
  const [path = "", anchor] = target.split("#");
  if (path !== "" && !existsSync(new URL(path, ROOT))) return false;
  if (anchor === undefined) return true;
  const linked = path === "" ? name : DOCUMENTS.find((document) => document === path);
  return linked !== undefined && readAnchors(readDocument(linked)).includes(decodeURIComponent(anchor));
}

/** Options and commands of a command line that the program does not know. */
function unknownWords(line: string): string[] {
  const call = /(?:^|[\s&|])(?:reform|reform-report|node \S*bin[\\/]reform\.js) (.+)/.exec(line)?.[1];
  if (call === undefined) return [];
  const words = splitCommand(call);
  const command = words.find((word) => options.has(word));
  const known = options.get(command ?? "");
  return words
    .filter((word) => /^--?[a-z]/i.test(word))
    .map((word) => word.replace(/=.*/, ""))
    .filter((word) => !GLOBAL.has(word) && !known?.has(word))
    .map((word) => `${word} in ${line}`);
}
