// Compares what src/quantity reads with labelled texts: node scripts/eval-quantities.mjs [--misses] FILE.jsonl...
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** The quantity stage, bundled in memory: Node 20 does not run TypeScript. */
async function loadReader() {
  const { outputFiles } = await build({
    entryPoints: [new URL("../src/quantity/read-quantities.ts", import.meta.url).pathname],
    bundle: true,
    format: "esm",
    platform: "neutral",
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString("base64");
  return (await import(`data:text/javascript;base64,${code}`)).readQuantities;
}

const DIMENSIONS = ["area", "length", "weight", "volume"];
const SECONDS = {
  秒: 1,
  分: 60,
  時間: 3600,
  日: 86400,
  週: 604800,
  ヶ月: 2592000,
  年: 31536000,
  世紀: 3153600000,
};

/** The kinds of the labelled texts that a quantity counts as, where nothing may be reported unasked. */
function kindsOf(quantity) {
  const kinds = [];
  if (quantity.kind === "money") kinds.push("currency");
  if (quantity.kind === "percent") kinds.push("percent");
  if (DIMENSIONS.includes(quantity.kind)) kinds.push("dimension");
  if (quantity.kind === "number" && quantity.unit !== null && quantity.unit !== "倍") kinds.push("dimension");
  if (quantity.kind === "duration") kinds.push("duration");
  if (quantity.kind === "date") kinds.push("date");
  if (quantity.kind === "period") kinds.push("date", "date_range");
  if (quantity.kind === "ordinal") kinds.push("ordinal");
  if (quantity.kind === "count" || (quantity.kind === "number" && quantity.unit === null))
    kinds.push("number");
  if (quantity.min !== null || quantity.max !== null) kinds.push("range");
  return kinds;
}

function same(a, b) {
  if (a == null || b == null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Whether a quantity says what the label says. */
function agrees(label, quantity) {
  if (label.start != null && (quantity.end <= label.start || quantity.start >= label.end)) return false;
  if (label.date !== undefined) return (quantity.date ?? String(quantity.fiscalYear)) === label.date;
  if (label.date_lower !== undefined)
    return quantity.from === label.date_lower && quantity.to === label.date_upper;
  if (label.lower != null || label.upper != null) {
    if (!same(label.lower, quantity.min) || !same(label.upper, quantity.max)) return false;
    if (label.lower_incl != null && quantity.minInclusive !== label.lower_incl) return false;
    return label.upper_incl == null || quantity.maxInclusive === label.upper_incl;
  }
  if (label.value == null) return true;
  if (label.kind === "duration") return same(label.value * (SECONDS[label.unit] ?? 1), quantity.value);
  return same(label.value, quantity.value);
}

/** What is wrong with a row: labels without a quantity, and quantities without a label. */
function judge(row, quantities) {
  const used = new Set();
  const missing = row.expected.filter((label) => {
    const hit = quantities.find((quantity) => !used.has(quantity) && agrees(label, quantity));
    if (hit !== undefined) used.add(hit);
    return hit === undefined;
  });
  const extra = row.complete
    ? quantities.filter(
        (quantity) => !used.has(quantity) && kindsOf(quantity).some((kind) => row.scope.includes(kind)),
      )
    : [];
  return { missing, extra };
}

/** Pass counts by source and by scope, and the rows that fail. */
export function evaluate(rows, readQuantities) {
  const counts = new Map();
  const misses = [];
  const count = (key, passed) => {
    const entry = counts.get(key) ?? { passed: 0, total: 0 };
    counts.set(key, { passed: entry.passed + (passed ? 1 : 0), total: entry.total + 1 });
  };
  for (const row of rows) {
    const quantities = readQuantities(row.text);
    const { missing, extra } = judge(row, quantities);
    const passed = missing.length === 0 && extra.length === 0;
    const groups = ["all", `source ${row.source}`, ...row.scope.map((kind) => `scope ${kind}`)];
    if (row.expected.length === 0) groups.push("without any");
    for (const key of groups) count(key, passed);
    if (!passed) misses.push({ row, quantities, missing, extra });
  }
  return { counts, misses };
}

function describe({ kind, text, value, min, max, unit, date, from, to }) {
  return `${kind} 「${text}」 ${[value, min, max, unit, date, from, to].filter((part) => part != null).join(" ")}`;
}

async function main(args) {
  const readQuantities = await loadReader();
  const files = args.filter((arg) => !arg.startsWith("--"));
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
  const rows = texts.flatMap((text) =>
    text
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  );
  const { counts, misses } = evaluate(rows, readQuantities);
  for (const [key, { passed, total }] of [...counts].sort(([a], [b]) => a.localeCompare(b))) {
    console.log(
      `${key.padEnd(36)} ${String(passed).padStart(4)} / ${String(total).padStart(4)}  ${((100 * passed) / total).toFixed(1)} %`,
    );
  }
  if (!args.includes("--misses")) return;
  for (const { row, quantities, missing, extra } of misses) {
    console.log(`\n${row.id} [${row.scope}]${row.complete ? "" : " partial"} ${row.text}`);
    console.log(`  read:    ${quantities.map(describe).join("; ")}`);
    if (missing.length > 0)
      console.log(`  missing: ${missing.map((label) => JSON.stringify(label)).join("; ")}`);
    if (extra.length > 0) console.log(`  extra:   ${extra.map(describe).join("; ")}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
