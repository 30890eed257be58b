import type { Message } from "../../core/finding.ts";

/** How many accusations of a severity were right on rows whose truth is known and that nothing was fitted to. */
export interface Measured {
  readonly severity: "error" | "warning";
  readonly accused: number;
  readonly right: number;
  /** What they were measured on, as it stands in a sentence. */
  readonly on: Message;
  /** ISO 8601. */
  readonly date: string;
}

const ON: Message = {
  ja: "評価を正しく付けた行と逆に付けた行（数値の列がある行、散文の行、目標と取組状況の組）のうち、調整に使わなかった半分で",
  en: "rows rated rightly and the other way round (with columns of numbers, in prose, pairs of target and result), the half that nothing was fitted to",
};

/** Counted by test/indicator/calibration.test.ts on fixtures/calibration. */
export const MEASURED: readonly Measured[] = [
  { severity: "error", accused: 78, right: 78, on: ON, date: "2026-11-27" },
  { severity: "warning", accused: 193, right: 189, on: ON, date: "2026-11-27" },
];
