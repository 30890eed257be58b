import { type ChildProcess, spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll } from "vitest";

const root = new URL("../../../", import.meta.url);

/** A small report with a finding of its own: a target that was missed is called reached. */
export const REPORT = [
  "あさひ市行政改革実施計画取組結果（令和5年度）",
  "",
  "No\t事務事業名\t所管課\t評定\t数値目標\t実績\t評定理由\t改善策",
  "1\t税外収入の確保\t財政課\tA\t広告収入200万円\t広告収入100万円\t掲載の枠が埋まらなかった。\t代理店へ委託する。",
  "2\t窓口混雑の緩和\t市民課\tA\t平均待ち時間10分以内\t平均待ち時間8分30秒\t発券機の導入で短縮した。\t応援体制を整える。",
  "",
  "A：目標を達成",
  "B：一部未達成",
  "C：未達成",
  "",
].join("\n");

export interface Ended {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ShellOptions {
  readonly cwd: string;
  /** The user to run as, where the tests run as one who may do everything. */
  readonly uid?: number;
}

/** The program as people run it: bundled from the sources, in processes of its own. */
export interface Program {
  /** Runs a line of bash in which `reform` is the program. */
  shell(line: string, options: ShellOptions): Promise<Ended>;
  /** Starts the program; the caller ends it. */
  start(argv: readonly string[], cwd: string): ChildProcess;
}

/** Bundles the program for the tests of a file. */
export function useProgram(): Program {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "reform-program-"));
    await bundle(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const entry = () => join(folder, "dist/entry.js");
  const env = { ...process.env, LC_ALL: "C.UTF-8", NO_COLOR: "1" };
  return {
    shell: (line, { cwd, uid }) => {
      // A function, so that redirections and process substitution act on the program alone.
      const script = `reform() { "$NODE" "$ENTRY" "$@"; }\n${line}`;
      const own = { ...env, NODE: process.execPath, ENTRY: entry() };
      const user = uid === undefined ? {} : { uid, gid: uid };
      return ended(spawn("bash", ["--norc", "-c", script], { cwd, env: own, stdio: "pipe", ...user }));
    },
    start: (argv, cwd) => spawn(process.execPath, [entry(), ...argv], { cwd, env, stdio: "pipe" }),
  };
}

/** Waits until a process has ended, taking what it writes. */
export function ended(child: ChildProcess): Promise<Ended> {
  const texts = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name]?.setEncoding("utf8").on("data", (text: string) => {
      texts[name] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, ...texts }));
  });
}

async function bundle(folder: string): Promise<void> {
  const source = `import { main } from "./src/cli/main.ts"; process.exitCode = await main(process.argv.slice(2));`;
  await build({
    stdin: { contents: source, resolveDir: root.pathname, loader: "ts" },
    entryNames: "entry",
    outdir: join(folder, "dist"),
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" },
    banner: { js: 'const require = process.getBuiltinModule("node:module").createRequire(import.meta.url);' },
    logLevel: "error",
  });
  const { name, version } = JSON.parse(await readFile(new URL("package.json", root), "utf8"));
  const manifest = { name, version, type: "module", exports: { "./package.json": "./package.json" } };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  // Also for another user.
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o755);
}
