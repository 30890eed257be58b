import type { Finding, Grounds, Lang } from "../../core/finding.ts";
import { wholePercent } from "../../core/sureness.ts";

// What is quoted is the report's own: each output makes it harmless in its own way.

/** How sure something is: 確かさ 96%. */
export function surenessText(confidence: number, lang: Lang): string {
  return WORDS[lang].sure(wholePercent(confidence));
}

/** What the row itself says of causes, and what would make the accusation wrong; a line each. */
export function groundsLines({ grounds }: Pick<Finding, "grounds">, lang: Lang): string[] {
  return [explanationText(grounds, lang), doubtText(grounds, lang)].filter((line) => line !== null);
}

/** What would make an accusation wrong; null where nothing is known to be weak. */
export function doubtText(grounds: Grounds | undefined, lang: Lang): string | null {
  const { doubt } = grounds ?? {};
  return doubt ? WORDS[lang].doubt(doubt.message[lang]) : null;
}

/** What the row itself says of causes; null where it says nothing. */
export function explanationText(grounds: Grounds | undefined, lang: Lang): string | null {
  const { explanation } = grounds ?? {};
  return explanation ? WORDS[lang].explanation(explanation.text) : null;
}

/** How the row's own words are called where they stand by themselves. */
export function explanationTitle(lang: Lang): string {
  return WORDS[lang].title;
}

/** All of it behind a message, in one line: sureness first; empty where nothing stands beside the finding. */
export function groundsSuffix(finding: Pick<Finding, "grounds">, lang: Lang): string {
  const sure = finding.grounds?.confidence;
  const parts = [
    ...(sure === null || sure === undefined ? [] : [surenessText(sure, lang)]),
    ...groundsLines(finding, lang),
  ];
  return parts.length === 0 ? "" : WORDS[lang].suffix(parts);
}

interface GroundsWords {
  readonly title: string;
  sure(percent: number): string;
  explanation(text: string): string;
  doubt(sentence: string): string;
  suffix(parts: readonly string[]): string;
}

const WORDS: Readonly<Record<Lang, GroundsWords>> = {
  ja: {
    title: "この行にある説明",
    sure: (percent) => `確かさ ${percent}%`,
    explanation: (text) => `この行にある説明: 「${text}」`,
    doubt: (sentence) => `最も不確かな点: ${sentence}`,
    suffix: (parts) => `（${parts.join("。")}）`,
  },
  en: {
    title: "the row's own explanation",
    sure: (percent) => `${percent} % sure`,
    explanation: (text) => `the row's own explanation: "${text}"`,
    doubt: (sentence) => `weakest point: ${sentence}`,
    suffix: (parts) => ` (${parts.join("; ")})`,
  },
};
