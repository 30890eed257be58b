// npm run eval [-- --misses] [FILE.jsonl ...]
// npm run eval -- --reports[=NAME] [--misses]
// Runs the program over labelled data and prints how often it is right, by phenomenon: target/actual pairs (lines
// with `target`), indicators with columns of their own (lines with `indicator`), texts with the quantities in them (lines with `expected`), the seeds' judgements by reading, and the
// whole reports of fixtures/reports (with --reports these alone, with =NAME those whose name holds NAME).
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { judgeAccusations } from "./eval-accusations.mjs";
import { judgeColumns, ratedColumns } from "./eval-columns.mjs";
import { judgePairs, ratedPairs } from "./eval-pairs.mjs";
import { evaluate as evaluateQuantities } from "./eval-quantities.mjs";
import { judgeSeeds } from "./eval-seeds.mjs";
import { loadSource } from "./load-source.mjs";
import { printBins } from "./print-bins.mjs";
import { readLines } from "./read-lines.mjs";

const root = new URL("..", import.meta.url).pathname;

/** Evaluation files beside the project and its own, where no file is named. */
function defaultFiles() {
  const folders = [
    join(root, "..", "shared", "eval"),
    join(root, "fixtures", "pairs"),
    join(root, "fixtures", "calibration"),
  ];
  return folders.flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith(".jsonl"))
          .map((name) => join(folder, name))
      : [],
  );
}

function share(passed, total) {
  return `${String(passed).padStart(4)} / ${String(total).padStart(4)}  ${((100 * passed) / total).toFixed(1).padStart(5)} %`;
}

function printCounts(counts) {
  for (const [key, { passed, total }] of [...counts].sort(([a], [b]) => a.localeCompare(b))) {
    console.log(`  ${key.padEnd(40)} ${share(passed, total)}`);
  }
}

/** How often what was decided and what was accused is right, by severity and by how sure it was said to be. */
function printAccusations(name, rows) {
  if (rows.length === 0) return;
  const found = judgeAccusations(rows, source);
  const bySeverity = [...found.bySeverity].flatMap(([severity, { right, wrong }]) =>
    right + wrong === 0 ? [] : [`${severity} ${right} of ${right + wrong} right`],
  );
  console.log(
    `  ${name}: decided ${share(found.decided, found.total)}, of these right ${share(found.right, found.decided)}; ` +
      `accusations: ${bySeverity.join(", ")}; wrong ratings found ${share(found.caught, found.total)}`,
  );
  printBins("accusations by how sure", found.bins);
}

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith("--"));
const showMisses = args.includes("--misses");
const reports = args.find((arg) => arg.startsWith("--reports"));
const source = await loadSource();

for (const file of named.length > 0 ? named : reports ? [] : defaultFiles()) {
  const rows = readLines(file);
  console.log(`\n${file}`);
  if (rows[0]?.indicator !== undefined && rows[0]?.outcome !== undefined) {
    for (const withGoal of [false, true]) {
      const found = judgeColumns(rows, source, withGoal);
      console.log(
        `  in columns${withGoal ? " beside the goal's prose" : ""}: outcome right ${share(found.right, rows.length)}; ` +
          `met and missed confused ${found.confused}; honest ratings accused ${found.wronged}; wrong ones caught ${found.caught}`,
      );
      if (showMisses) for (const miss of found.misses) console.log(miss);
    }
    for (const [name, rated] of Object.entries(ratedColumns(rows))) printAccusations(name, rated);
    continue;
  }
  if (rows[0]?.expected === undefined && rows[0]?.tag === undefined) {
    console.log(`  ${rows.length} lines of another kind: not evaluated`);
    continue;
  }
  if (rows[0]?.expected === undefined) {
    const { right, confused, byTag, misses } = judgePairs(rows, source);
    printCounts(byTag);
    console.log(
      `  outcome right ${share(right, rows.length)}; met and missed confused ${share(confused, rows.length)}`,
    );
    printAccusations("rated both ways", ratedPairs(rows));
    if (showMisses) for (const miss of misses) console.log(miss);
  } else {
    const { counts, misses } = evaluateQuantities(rows, source.readQuantities);
    printCounts(counts);
    if (showMisses)
      for (const { row, quantities } of misses)
        console.log(`  ${row.id} ${row.text}\n    ${quantities.map(({ text }) => text).join(" | ")}`);
  }
}

if (named.length === 0 && !reports) {
  const { right, total, misses } = judgeSeeds(root, source);
  console.log(`\nseeds, by reading\n  pairs, outcomes and verdicts ${share(right, total)}`);
  for (const miss of misses) console.log(`  ${miss}`);
}

if (named.length === 0) {
  const [, part = ""] = reports?.split("=") ?? [];
  const scores = source
    .loadReports(root)
    .filter(({ name }) => name.includes(part))
    .map(source.scoreReport);
  console.log("\nwhole reports, by reading");
  for (const line of source.scoreLines(scores, showMisses)) console.log(line);
}
