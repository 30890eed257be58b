// How often accusations are right: each row is rated honestly and then the other way round, and checked.

const SEVERITIES = ["error", "warning", "info"];
const RULES = new Set(["rating/overrated", "rating/underrated"]);

/**
 * @param rows `toReport(rating)` gives the report of a row, `honest` its honest rating of A and C, `met` whether the
 * target was reached
 * @returns how many outcomes were decided and rightly, accusations by severity, how many wrong ratings were found, and
 * for each accusation how sure it was and whether it was right
 */
export function judgeAccusations(rows, { openReportNow, checkReport }) {
  const bySeverity = new Map(SEVERITIES.map((one) => [one, { right: 0, wrong: 0 }]));
  const bins = [];
  const misses = [];
  let decided = 0;
  let right = 0;
  let caught = 0;
  for (const { met, honest, toReport } of rows) {
    for (const rating of ["A", "C"]) {
      const checked = checkReport(openReportNow(toReport(rating), { path: "row.txt" }));
      const [assessment] = checked.assessments;
      const isHonest = rating === honest;
      if (isHonest && assessment && assessment.outcome !== "unknown") {
        decided++;
        if ((assessment.outcome === "met") === met) right++;
        else misses.push(describe(assessment));
      }
      const found = checked.findings.find(({ rule }) => RULES.has(rule));
      if (!found) continue;
      const entry = bySeverity.get(found.severity);
      if (isHonest) entry.wrong++;
      else entry.right++;
      if (!isHonest) caught++;
      bins.push({ p: assessment?.confidence ?? 0, isRight: !isHonest });
    }
  }
  return { total: rows.length, decided, right, caught, bySeverity, bins, misses };
}

function describe({ outcome, indicators }) {
  return `  ${outcome}: ${indicators.map(({ name, target, actual, better, confidence }) => `${name} ${target.text} → ${actual?.text ?? "-"} ${better} ${confidence?.toFixed(2) ?? ""}`).join("; ")}`;
}
