import { readReport } from "../../src/pipeline.ts";
import { type RunOptions, type RunResult, run } from "./run.ts";

const LEGEND = ["A：目標を達成", "B：目標はほぼ達成", "C：目標は未達成"];
const HEADER =
  "No.\t具体的な取組み項目\t取組主管課\t達成目標\t計画内容(Plan)\t取組状況(Do)\t評価(Check)\t取組達成度\t見直し、改善事項(Action)";
/** Rated higher than its number; no number asked for; no number given; not rated. */
const ROWS = [
  "1\t滞納整理の推進\t納税課\t収納率 95%以上\t上げる\t収納率 80%\t努めた\tA\t継続",
  "2\t窓口の整備\t市民課\t窓口が整った状態\t整える\t案内を見直した\t努めた\tA\t継続",
  "3\t広告収入の確保\t財政課\t広告収入 600千円以上\t募る\t募集を行った\t努めた\tB\t継続",
  "4\t職員研修\t人事課\t研修が充実した状態\t行う\t行った\t努めた\t\t継続",
];

/** A small report as it is copied from print; `legend` empty: without one. */
export function reportText({ legend = LEGEND, rows = ROWS } = {}): string {
  return `${["第2次行政改革実施計画取組み結果", "令和3年度", ...legend, HEADER, ...rows].join("\n")}\n`;
}

/** Runs a command with the program's own reading and judgement. */
export function runReal(argv: readonly string[], options: RunOptions): Promise<RunResult> {
  return run(argv, { readReport, ...options });
}
