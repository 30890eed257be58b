// Indicators with their outcome (lines with `indicator`, `target`, `actual`): each is put into a report of one row with
// columns of its own, rated honestly and then the other way round, with and without the prose of its goal.

const HEADER = ["No.", "取組項目", "担当課", "目標", "指標名", "単位", "目標値", "実績値", "達成度"];
const LEGEND = ["A：目標を達成", "C：目標を達成できなかった"];

function columnReport({ goal, project, indicator, unit, target, actual, year }, rating, withGoal) {
  const cell = (text) => String(text ?? "").replace(/\s+/g, " ");
  const row = ["1", project, "総務課", withGoal ? goal : "", indicator, unit, target, actual, rating].map(
    cell,
  );
  return [
    `行政改革実施計画取組結果（${year}年度）`,
    "【達成度】",
    ...LEGEND,
    "",
    HEADER.join("\t"),
    row.join("\t"),
  ].join("\n");
}

/** What the program makes of each indicator: how many are decided, decided rightly, and accused rightly and wrongly. */
export function judgeColumns(rows, { openReportNow, assessReport }, withGoal) {
  const counts = { decided: 0, right: 0, confused: 0, accused: 0, wronged: 0, caught: 0 };
  const misses = [];
  const isAccusation = (verdict) => verdict === "overrated" || verdict === "underrated";
  for (const row of rows) {
    const assess = (rating) =>
      assessReport(openReportNow(columnReport(row, rating, withGoal), { path: "columns.txt" }))[0];
    const [honest, other] = row.met ? ["A", "C"] : ["C", "A"];
    const { outcome, verdict, indicators } = assess(honest);
    const isDecided = outcome !== "unknown";
    if (isDecided) counts.decided++;
    if (outcome === row.outcome) counts.right++;
    else if (isDecided) counts.confused++;
    if (isAccusation(verdict)) counts.wronged++;
    if (isAccusation(assess(other).verdict)) counts.caught++;
    if (outcome !== row.outcome || isAccusation(verdict)) {
      const found = indicators.map(
        ({ name, target, actual, result, better, reason }) =>
          `${name} | ${target.text} → ${actual?.text ?? "-"} ${better} ${result} ${reason}`,
      );
      misses.push(
        `  wanted ${row.outcome} (${row.better}), got ${outcome} ${verdict}: ${row.indicator} | ${row.unit} | ${row.target} | ${row.actual}\n      ${found.join("\n      ")}`,
      );
    }
  }
  counts.accused = counts.caught + counts.wronged;
  return { ...counts, misses };
}
