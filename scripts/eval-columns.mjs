// Indicators with their outcome (lines with `indicator`, `target`, `actual`): each is put into a report of one row with
// columns of its own, rated honestly and then the other way round, with and without the prose of its goal.

const HEADER = ["No.", "取組項目", "担当課", "目標", "指標名", "単位", "目標値", "実績値", "達成度"];
const LEGEND = ["A：目標を達成", "C：目標を達成できなかった"];

export function columnReport({ goal, project, indicator, unit, target, actual, year }, rating, withGoal) {
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

/** The indicators whose outcome was decided, in columns alone, beside the goal's prose and as prose, and whether rightly. */
export function judgedColumns(rows, { openReportNow, assessReport }) {
  return Object.values(ratedColumns(rows)).flatMap((form) =>
    form.flatMap(({ honest, met, toReport }, line) => {
      const report = openReportNow(toReport(honest), { path: "columns.txt" });
      const { outcome, indicators } = assessReport(report, { nearly: 0.8 })[0];
      if (outcome === "unknown") return [];
      return [
        {
          line,
          indicators: indicators.filter(({ features }) => features !== null),
          isRight: outcome === (met ? "met" : "missed"),
        },
      ];
    }),
  );
}

/** The same as prose: 指標名は target とする beside 指標名は actual であった. */
export function proseReport({ goal, project, indicator, unit, target, actual, year }, rating) {
  const cell = (text) => String(text ?? "").replace(/\s+/g, " ");
  const header = ["No.", "取組項目", "担当課", "目標", "取組状況", "達成度"];
  const row = [
    "1",
    project,
    "総務課",
    `${goal} ${indicator} ${target}${unit}`,
    `${indicator} ${actual}${unit}`,
    rating,
  ];
  return [
    `行政改革実施計画取組結果（${year}年度）`,
    "【達成度】",
    ...LEGEND,
    "",
    header.join("\t"),
    row.map(cell).join("\t"),
  ].join("\n");
}

/** Indicators of which a rating is plainly honest and another is not, in the three forms. */
export function ratedColumns(rows) {
  const rated = (row, toReport) => ({ met: row.met, honest: row.met ? "A" : "C", toReport });
  return {
    "in columns": rows.map((row) => rated(row, (rating) => columnReport(row, rating, false))),
    "in columns beside the goal's prose": rows.map((row) =>
      rated(row, (rating) => columnReport(row, rating, true)),
    ),
    "as prose": rows.map((row) => rated(row, (rating) => proseReport(row, rating))),
  };
}
