// The seeds' judgements, worked out by reading, against what the program finds.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Compares every pair, outcome and verdict; one line for each difference. */
export function judgeSeeds(root, { openReportNow, assessReport }) {
  const folder = join(root, "seeds");
  let right = 0;
  let total = 0;
  const misses = [];
  const check = (same, words) => {
    total++;
    if (same) right++;
    else misses.push(words);
  };
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".judgements.json"))) {
    const { initiatives } = JSON.parse(readFileSync(join(folder, name), "utf8"));
    const text = join(folder, name.replace(".judgements.json", ".txt"));
    const report = openReportNow(readFileSync(text), { path: text });
    for (const { initiative, outcome, verdict, indicators } of assessReport(report, { nearly: 0.8 })) {
      const wanted = initiatives[initiative.id] ?? { pairs: [], outcome: "unknown", verdict: "unverifiable" };
      const place = `${name} ${initiative.id}`;
      check(outcome === wanted.outcome, `${place}: outcome ${outcome}, by reading ${wanted.outcome}`);
      check(verdict === wanted.verdict, `${place}: verdict ${verdict}, by reading ${wanted.verdict}`);
      const left = indicators.filter(
        ({ target }) => target.value !== null || target.min !== null || target.max !== null,
      );
      for (const pair of wanted.pairs) {
        const at = left.findIndex(
          ({ target, actual, result }) =>
            target.text === pair.target && (actual?.text ?? null) === pair.actual && result === pair.result,
        );
        check(
          at >= 0,
          `${place}: ${pair.name} ${pair.target} → ${pair.actual} (${pair.result}) was not found`,
        );
        if (at >= 0) left.splice(at, 1);
      }
      for (const { name: extra, target, actual } of left)
        check(false, `${place}: ${extra} ${target.text} → ${actual?.text ?? "-"} is none`);
    }
  }
  return { right, total, misses };
}
