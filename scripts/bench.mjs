// Measures what the program costs, as ratios to something that costs the same everywhere: reading a text to papaparse
// alone, a command to an empty one, many inputs to one. Everything that is compared runs in turns, so that a busy
// moment of the machine hits both.
//
//   npm run bench                 prints the table
//   npm run bench -- --check      and exits with 1 where a limit is broken
//   npm run bench -- --only=parse --size=10 --rounds=3
import { spawn, spawnSync } from "node:child_process";
import { closeSync, copyFileSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import Papa from "papaparse";

const { values: options } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    only: { type: "string" },
    size: { type: "string", default: "50" },
    rounds: { type: "string", default: "5" },
  },
});
const SIZE = Number(options.size) * 1_000_000;
const ROUNDS = Number(options.rounds);
const SEED = "seeds/000_c5e0678bee15d5f0.txt";
const CLI = "bin/reform.js";
const folder = mkdtempSync(join(tmpdir(), "reform-bench-"));

const CHECK_ENTRY = `
export { checkReport, openReportNow } from "./src/pipeline.ts";
export { readQuantities } from "./src/quantity/read-quantities.ts";
`;

/**
 * What is measured: each group runs its parts in turns, `rounds` times; `base` is what the other parts are compared
 * with. A part gives the number that counts (milliseconds, or MB of memory).
 */
const GROUPS = [
  {
    name: "parse",
    unit: "ms",
    rounds: ROUNDS,
    base: "papaparse alone",
    async parts() {
      const { openReportNow } = await bundle('export { openReportNow } from "./src/pipeline.ts";');
      const seed = readFileSync(SEED, "utf8");
      const text = seed.repeat(Math.max(1, Math.round(SIZE / Buffer.byteLength(seed))));
      return {
        "papaparse alone": () =>
          timed(() => Papa.parse(text, { delimiter: "\t", newline: "\n", quoteChar: "" })),
        "text → report": () => timed(() => openReportNow(text, { path: "bench.txt" })),
      };
    },
    limits: { "text → report": 6 },
  },
  {
    name: "check",
    unit: "ms",
    rounds: Math.min(ROUNDS, 3),
    base: "papaparse alone",
    async parts() {
      const { openReportNow, checkReport } = await bundle(CHECK_ENTRY);
      const seed = readFileSync(SEED, "utf8");
      const text = seed.repeat(Math.max(1, Math.round(SIZE / Buffer.byteLength(seed))));
      return {
        "papaparse alone": () =>
          timed(() => Papa.parse(text, { delimiter: "\t", newline: "\n", quoteChar: "" })),
        "text → findings": () => timed(() => checkReport(openReportNow(text, { path: "bench.txt" }))),
      };
    },
    limits: { "text → findings": 15 },
  },
  {
    // One cell of 1 MB against one of 250 kB: the time has to grow with the length and no faster.
    name: "cell",
    unit: "ms",
    rounds: ROUNDS,
    base: "quantities of 250 kB",
    async parts() {
      const { readQuantities } = await bundle(CHECK_ENTRY);
      const prose = "受診率は42.3％（前年度比＋1.9ポイント）、利用者は延べ1,234,567人となった。";
      const cell = (length) => prose.repeat(Math.ceil(length / prose.length)).slice(0, length);
      const [short, long] = [cell(250_000), cell(1_000_000)];
      return {
        "quantities of 250 kB": () => timed(() => readQuantities(short)),
        "quantities of 1 MB": () => timed(() => readQuantities(long)),
      };
    },
    limits: { "quantities of 1 MB": 6 },
  },
  {
    // Needs a peer that the project does not depend on: npm install --no-save @microsoft/recognizers-text-suite
    name: "peer",
    unit: "ms",
    rounds: Math.min(ROUNDS, 3),
    base: "reform, all cells",
    needs: "node_modules/@microsoft/recognizers-text-suite",
    async parts() {
      const { readQuantities } = await bundle(CHECK_ENTRY);
      const { default: peer } = await import("@microsoft/recognizers-text-suite");
      // All that readQuantities reads takes five recognizers there.
      const readers = [
        peer.recognizeNumber,
        peer.recognizePercentage,
        peer.recognizeCurrency,
        peer.recognizeDimension,
        peer.recognizeDateTime,
      ];
      const cells = readFileSync(SEED, "utf8")
        .split(/[\t\n]/)
        .filter((cell) => /\d/.test(cell) && cell.length > 20)
        .slice(0, 40);
      return {
        // A hundred times over, and divided by that: once is too short to measure.
        "reform, all cells": () =>
          timed(() => {
            for (let i = 0; i < 100; i++) for (const cell of cells) readQuantities(cell);
          }) / 100,
        "recognizers-text, all cells": () =>
          timed(() => {
            for (const cell of cells) for (const read of readers) read(cell, peer.Culture.Japanese);
          }),
      };
    },
    // The other way round: the peer has to be slower by this much.
    slower: { "recognizers-text, all cells": 100 },
    limits: {},
  },
  {
    name: "start",
    unit: "ms",
    rounds: ROUNDS * 4,
    base: "node -e 0",
    needs: CLI,
    parts: () => ({
      "node -e 0": () => timed(() => run(["-e", "0"])),
      "reform parse": () => timed(() => run([CLI, "parse", SEED, "--json"])),
    }),
    limits: { "reform parse": 2.2 },
  },
  {
    name: "memory",
    unit: "MB",
    rounds: Math.min(ROUNDS, 3),
    base: "1 input",
    needs: CLI,
    parts() {
      // Files of their own: the same path named twice is read once.
      const copies = Array.from({ length: 200 }, (_, i) => join(folder, `report-${i}.txt`));
      for (const copy of copies) copyFileSync(SEED, copy);
      return {
        "1 input": () => peakMemory([CLI, "parse", SEED, "--format", "ndjson"]),
        "200 inputs": () => peakMemory([CLI, "parse", ...copies, "--format", "ndjson"]),
      };
    },
    limits: { "200 inputs": 3 },
  },
];

let bundles = 0;

/** Bundles an entry out of the sources and loads it. */
async function bundle(contents) {
  const outfile = join(folder, `bundle-${bundles++}.mjs`);
  await build({
    stdin: { contents, resolveDir: process.cwd(), loader: "ts" },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "error",
  });
  return import(pathToFileURL(outfile).href);
}

function timed(work) {
  globalThis.gc?.();
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Runs node with its output into a pipe, as a script that reads it does. */
function run(args) {
  const { status, stderr } = spawnSync(process.execPath, args, { maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error(`node ${args.slice(0, 3).join(" ")} … exits with ${status}\n${stderr}`);
}

/** The highest resident memory of a command, in MB, as the process itself reports it at its end. */
function peakMemory(args) {
  const report =
    'process.on("exit",()=>require("fs").writeSync(2,"\\npeak "+process.resourceUsage().maxRSS))';
  const preload = `data:text/javascript,${encodeURIComponent(`import{createRequire}from"node:module";const require=createRequire("file:///x");${report}`)}`;
  const sink = openSync("/dev/null", "w");
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", preload, ...args], {
      stdio: ["ignore", sink, "pipe"],
    });
    let errors = "";
    child.stderr.setEncoding("utf8").on("data", (chunk) => {
      errors += chunk;
    });
    child.on("close", () => {
      closeSync(sink);
      const peak = /peak (\d+)/.exec(errors);
      if (peak) resolve(Number(peak[1]) / 1024);
      else reject(new Error(errors));
    });
  });
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

async function measure({ parts, rounds }) {
  const works = Object.entries(await parts());
  const samples = new Map(works.map(([name]) => [name, []]));
  // The first round warms up and does not count.
  for (let round = 0; round <= rounds; round++) {
    for (const [name, work] of works) {
      const sample = await work();
      if (round > 0) samples.get(name).push(sample);
    }
  }
  return new Map([...samples].map(([name, values]) => [name, median(values)]));
}

let isBroken = false;
const line = (...cells) =>
  console.log(
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(28) : String(cell).padStart(12))).join(""),
  );

line("", "median", "ratio", "limit");
for (const group of GROUPS) {
  if (options.only && !options.only.split(",").includes(group.name)) continue;
  if (group.needs && !existsSync(group.needs === CLI ? "dist" : group.needs)) {
    console.log(
      `${group.name}: left out; ${group.needs === CLI ? "npm run build" : `npm install --no-save ${group.needs.replace("node_modules/", "")}`} first`,
    );
    continue;
  }
  const medians = await measure(group);
  for (const [name, value] of medians) {
    const limit = group.limits[name];
    const ratio = value / medians.get(group.base);
    const least = group.slower?.[name];
    const isOver = limit !== undefined ? ratio > limit : least !== undefined && ratio < least;
    const verdict =
      limit !== undefined
        ? `${isOver ? ">" : "≤"} ${limit}`
        : least !== undefined
          ? `${isOver ? "<" : "≥"} ${least}`
          : "";
    isBroken ||= isOver;
    line(
      name,
      `${value.toFixed(value < 10 ? 1 : 0)} ${group.unit}`,
      `${ratio.toFixed(2)}×`,
      isOver ? `${verdict} !` : verdict,
    );
  }
}
rmSync(folder, { recursive: true, force: true });
if (options.check && isBroken) process.exitCode = 1;
