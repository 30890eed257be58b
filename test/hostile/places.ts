/** Where a text of a stranger stands; each is put to the test by itself. */
export const PLACES = [
  "title",
  "year",
  "legend",
  "symbol",
  "heading",
  "number",
  "name",
  "department",
  "goal",
  "do",
  "check",
  "cause",
  "rating",
  "extra",
  "policy",
  "stray",
  "path",
  "reason",
  "by",
  "decider",
  "decision",
  "indicator",
] as const;
export type Place = (typeof PLACES)[number];

/** What is written to disk for a run. */
export interface HostileInput {
  /** The name of the report, in a folder of its own; a file system does not take every name. */
  readonly path: string;
  readonly text: string;
  readonly config: string;
  /** What people decided, as `reform.corrections.json`. */
  readonly corrections: string;
}

/** What a cell of a tab-separated file cannot hold without being another cell. */
const BREAKS = /[\t\n\v\f\r]+/g;

/** Texts by the places that they are put into; the other places are harmless. */
export type Texts = Readonly<Partial<Record<Place, string>>>;

/** A small report with these texts in their places, and its configuration. */
export function hostileInput(texts: Texts): HostileInput {
  const at = (place: Place, plain: string) => texts[place]?.replace(BREAKS, " ") ?? plain;
  const behind = (place: Place) => at(place, "");
  const row = (cells: readonly string[]) => cells.join("\t");
  const names =
    "No.,具体的な取組み項目,取組主管課,達成目標,計画内容(Plan),取組状況(Do),評価(Check),取組達成度";
  const lines = [
    `${behind("title")}第2次行政改革実施計画取組結果`,
    `令和3年度${behind("year")}`,
    `A：目標を達成${behind("legend")}`,
    "B：目標はほぼ達成",
    "C：目標は未達成",
    `${at("symbol", "D")}：その他`,
    row([...names.split(","), "見直し、改善事項(Action)", at("heading", "備考")]),
    ...(texts.policy === undefined ? [] : [row(["1", behind("policy")])]),
    row([
      at("number", "1"),
      at("name", "滞納整理の推進"),
      at("department", "納税課"),
      `収納率 95%以上${behind("goal")}`,
      "上げる",
      `収納率 80%${behind("do")}`,
      `努めた${behind("check")}`,
      at("rating", "A"),
      `感染症の影響により、${at("cause", "")}納付が減少した`,
      at("extra", "なし"),
    ]),
    row(["2", "窓口の整備", "市民課", "窓口が整った状態", "整える", "見直した", "努めた", "B", "継続", ""]),
    behind("stray"),
    row(["3", "広告収入", "財政課", "広告収入 600千円以上", "募る", "募集した", "努めた", "A", "継続", ""]),
  ];
  const suppression = {
    rule: "target/*",
    reason: `理由${texts.reason ?? ""}`,
    by: `財政課${texts.by ?? ""}`,
  };
  const path = fileName(texts.path ?? "r");
  return {
    path,
    text: `${lines.join("\n")}\n`,
    config: JSON.stringify({ suppressions: [suppression] }),
    corrections: hostileCorrections(path, texts),
  };
}

/** Decisions that are followed, and some that no longer fit: both are shown. */
function hostileCorrections(report: string, texts: Texts): string {
  const signed = {
    report,
    by: `課長${texts.decider ?? ""}`,
    date: "2024-06-01",
    reason: `確認${texts.decision ?? ""}`,
  };
  const named = `収入${texts.indicator ?? ""}`;
  const corrections = [
    { ...signed, initiative: "2", rating: { was: "B", is: "C" } },
    { ...signed, initiative: "3", rating: { was: "A", is: `Z${texts.indicator ?? ""}` } },
    { ...signed, initiative: "3", target: { indicator: named, was: null, is: "5件以上" } },
    { ...signed, initiative: "3", result: { indicator: `別の${named}`, was: null, is: "5件" } },
    { ...signed, initiative: "1", explain: { rule: "rating/overrated" } },
    { ...signed, initiative: null, column: { heading: `欄${named}`, was: "extra", is: "goal" } },
  ];
  return JSON.stringify({ schemaVersion: 1, corrections });
}

/** As much of a text as a name may hold: no slash, no NUL, no half characters, and no glob. */
function fileName(text: string): string {
  const name = text
    .slice(0, 60)
    .replace(/[/\0]|\p{Cs}/gu, "／")
    .replace(/[*?{}]/g, "＊");
  return `${name}.txt`;
}
