// Target/actual pairs: each is put into a report of one row, target in the goal and actual in the results.

const HEADER =
  "基本方針\t取組みの方針\t取組みの項目\tNo.\t具体的な取組み項目\t取組主管課 関係課等\t今後の取組方向\t関係する計画等\t令和2年度の達成目標\t計画内容 (Plan)\t取組状況 (Do)\t取組工程に対する評価 (Check)\t取組達成度\t見直し、改善事項 (Action)";
const LEGEND = ["A：目標を達成", "B：目標はほぼ達成", "C：目標は未達成", "D：目標は未達成で取組困難"];
const OUTCOMES = new Map([
  [true, "met"],
  [false, "missed"],
  ["partial", "partial"],
  ["unknown", "unknown"],
]);

/** The text of a report with this pair as its only row. */
export function pairReport({ target, actual, rating }) {
  const symbol = /^[A-D]$/.test(rating) ? rating : "B";
  const cell = (text) => text.replace(/[\t\r\n]+/g, " ");
  const row = [
    "",
    "",
    "",
    "1",
    "取組の推進",
    "【取組主管課】 ・総務課",
    "",
    "-",
    cell(target),
    "",
    cell(actual),
    "",
    symbol,
    "",
  ];
  return [
    "行政改革実施計画取組結果（令和2年度）",
    "【取組達成度】",
    ...LEGEND,
    "",
    HEADER,
    row.join("\t"),
  ].join("\n");
}

/** What the program makes of a pair under a rating. */
function assessPair(row, rating, { openReportNow, assessReport }) {
  const report = openReportNow(pairReport({ ...row, rating }), { path: "pair.txt" });
  return assessReport(report, { nearly: 0.8 })[0];
}

/** Whether a careful reader may give an outcome. */
function isAccepted(outcome, { met, accept }) {
  return (accept ?? [OUTCOMES.get(met)]).includes(outcome);
}

/** The pairs whose outcome was decided: by which indicators, and whether rightly. */
export function judgedPairs(rows, stages) {
  return rows.flatMap((row, line) => {
    const { outcome, indicators } = assessPair(row, row.rating, stages) ?? { outcome: "unknown" };
    if (outcome === "unknown") return [];
    return [
      {
        line,
        indicators: indicators.filter(({ features }) => features !== null),
        isRight: isAccepted(outcome, row),
      },
    ];
  });
}

/** Pairs of which a rating is plainly honest and another is not, for telling how often accusations are right. */
export function ratedPairs(rows) {
  return rows
    .filter(({ met }) => met === true || met === false)
    .map((row) => ({
      met: row.met,
      toReport: (rating) => pairReport({ ...row, rating }),
      honest: row.met ? "A" : "C",
    }));
}

/** How many outcomes are right, by tag, and how many times met and missed were confused. */
export function judgePairs(rows, stages) {
  const byTag = new Map();
  const misses = [];
  let right = 0;
  let confused = 0;
  for (const row of rows) {
    const assessment = assessPair(row, row.rating, stages);
    const wanted = OUTCOMES.get(row.met);
    const outcome = assessment?.outcome ?? "unknown";
    const passed = isAccepted(outcome, row);
    if (passed) right++;
    if (!passed && [wanted, outcome].every((one) => one === "met" || one === "missed")) confused++;
    const entry = byTag.get(row.tag) ?? { passed: 0, total: 0 };
    byTag.set(row.tag, { passed: entry.passed + (passed ? 1 : 0), total: entry.total + 1 });
    if (passed) continue;
    const found = assessment?.indicators.map(
      ({ name, target, actual, result, better }) =>
        `${name} ${target.text} → ${actual?.text ?? "-"} ${better} ${result}`,
    );
    misses.push(
      `  [${row.tag}] wanted ${wanted}, got ${outcome}: ${row.target} | ${row.actual}\n      ${found?.join("\n      ") ?? ""}`,
    );
  }
  return { right, confused, byTag, misses };
}
