import type { PlacedDecision } from "../../check/decided.ts";
import { allExplained, type CheckTotals } from "../../check/totals.ts";
import type { Decision } from "../../core/decision.ts";
import type { Lang } from "../../core/finding.ts";
import { DECISION_WORDS } from "../../corrections/decision-words.ts";

// Texts of a file of corrections are as foreign as those of a report: each output makes them harmless in its own way.

/** What a person decided, in one line: what was read, what counts, who says so, when and why. */
export function decisionLine(decision: Decision, lang: Lang): string {
  return `${DECISION_WORDS[lang][decision.kind]}: ${decisionChange(decision, lang)}${WORDS[lang].signed(decision)}`;
}

/** The same with the initiative that it is about. */
export function placedLine({ initiative, decision }: PlacedDecision, lang: Lang): string {
  return `${initiative === null ? "" : `[${initiative}] `}${decisionLine(decision, lang)}`;
}

/** What was read and what counts instead. */
export function decisionChange({ kind, about, was, is }: Decision, lang: Lang): string {
  const { quote, nothing } = WORDS[lang];
  const said = (text: string | null) => (text === null ? nothing : quote(text));
  // Of a pairing it is said by the kind what became of it, and a finding that is explained stays what it was.
  const isOne = kind === "confirm" || kind === "reject" || kind === "explain";
  const change = isOne ? said(was) : `${said(was)} → ${said(is)}`;
  return about === null ? change : `${about} ${change}`;
}

/** What a person says to a finding. */
export function explainedLine(decision: Decision, lang: Lang): string {
  return `${explainedWord(lang)}: ${explainedReason(decision, lang)}`;
}

/** That a finding is explained, in a word. */
export function explainedWord(lang: Lang): string {
  return WORDS[lang].explained;
}

/** The reason, with who gave it and when. */
export function explainedReason({ by, date, reason }: Decision, lang: Lang): string {
  return WORDS[lang].explanation(by, date, reason);
}

/** How a list of decisions is called. */
export function decisionsTitle(lang: Lang): string {
  return WORDS[lang].title;
}

/** How much of what is shown a person decided; null where nobody decided anything. */
export function decidedLine(totals: CheckTotals, lang: Lang): string | null {
  const { corrected, correctedColumns } = totals;
  const explained = allExplained(totals);
  if (corrected + correctedColumns + explained === 0) return null;
  return WORDS[lang].count(corrected, correctedColumns, explained);
}

interface DecisionLineWords {
  readonly title: string;
  readonly nothing: string;
  readonly explained: string;
  quote(text: string): string;
  signed(decision: Decision): string;
  explanation(by: string, date: string, reason: string): string;
  count(initiatives: number, columns: number, findings: number): string;
}

const WORDS: Readonly<Record<Lang, DecisionLineWords>> = {
  ja: {
    title: "人による訂正",
    nothing: "なし",
    explained: "説明済み",
    quote: (text) => `「${text}」`,
    signed: ({ by, date, reason }) => `（${by}、${date}: ${reason}）`,
    explanation: (by, date, reason) => `${reason}（${by}、${date}）`,
    count: (initiatives, columns, findings) =>
      `人による訂正: ${listOf([
        [initiatives, `取組 ${initiatives}件`],
        [columns, `列 ${columns}件`],
        [findings, `説明済みの指摘 ${findings}件（終了コードに数えない）`],
      ]).join("、")}`,
  },
  en: {
    title: "decided by people",
    nothing: "nothing",
    explained: "explained",
    quote: (text) => `"${text}"`,
    signed: ({ by, date, reason }) => ` (by ${by} on ${date}: ${reason})`,
    explanation: (by, date, reason) => `${reason} (by ${by} on ${date})`,
    count: (initiatives, columns, findings) =>
      `decided by people: ${listOf([
        [initiatives, `${initiatives} ${initiatives === 1 ? "initiative" : "initiatives"} corrected`],
        [columns, `${columns} ${columns === 1 ? "column" : "columns"} set`],
        [
          findings,
          `${findings} ${findings === 1 ? "finding" : "findings"} explained (no part of the exit code)`,
        ],
      ]).join(", ")}`,
  },
};

function listOf(parts: readonly (readonly [count: number, words: string])[]): string[] {
  return parts.flatMap(([count, words]) => (count > 0 ? [words] : []));
}
