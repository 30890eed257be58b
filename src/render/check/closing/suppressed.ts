import { allSuppressed, type CheckTotals } from "../../../check/totals.ts";
import {
  type SuppressedFinding,
  type Suppression,
  type SuppressionKind,
  suppressionKind,
} from "../../../check/types.ts";
import type { Lang } from "../../../core/finding.ts";

/** How many findings are not reported, and by whose doing: no report may look clean because it was silenced. */
export function suppressedLine(totals: Pick<CheckTotals, "suppressed">, lang: Lang): string | null {
  return allSuppressed(totals) === 0 ? null : WORDS[lang].count(totals.suppressed);
}

/** How a list of them is called. */
export function suppressedTitle(lang: Lang): string {
  return WORDS[lang].title;
}

/** By whom and why a finding is not reported. */
export function suppressionLine(held: SuppressedFinding, lang: Lang): string {
  const reason = suppressionReason(held, lang);
  return held.by === null ? reason : `${suppressionWord(held, lang)}: ${reason}`;
}

/** What keeps a finding back, in a word. */
export function suppressionWord(held: SuppressedFinding, lang: Lang): string {
  return WORDS[lang].kinds[suppressionKind(held)];
}

/** Why, in the words of whoever accepted it. */
export function suppressionReason({ by }: SuppressedFinding, lang: Lang): string {
  if (by === null) return WORDS[lang].recorded;
  const details = WORDS[lang].details(by);
  const [open, comma, close] = WORDS[lang].brackets;
  return details.length === 0 ? by.reason : `${by.reason}${open}${details.join(comma)}${close}`;
}

interface SuppressedWords {
  readonly title: string;
  readonly kinds: Readonly<Record<SuppressionKind, string>>;
  /** What stands for the reason of a baseline, which gives none. */
  readonly recorded: string;
  readonly brackets: readonly [open: string, comma: string, close: string];
  count(suppressed: CheckTotals["suppressed"]): string;
  /** Who accepted it, and until when. */
  details(by: Suppression): string[];
}

const WORDS: Readonly<Record<Lang, SuppressedWords>> = {
  ja: {
    title: "抑制した指摘",
    kinds: { configuration: "設定", baseline: "ベースライン" },
    recorded: "ベースラインに記録済み",
    brackets: ["（", "、", "）"],
    count: ({ configuration, baseline }) =>
      `抑制した指摘: ${configuration + baseline}件（設定 ${configuration}件、ベースライン ${baseline}件）`,
    details: ({ by, until }) => [...(by ? [by] : []), ...(until ? [`${until}まで`] : [])],
  },
  en: {
    title: "suppressed findings",
    kinds: { configuration: "configuration", baseline: "baseline" },
    recorded: "held by the baseline",
    brackets: [" (", ", ", ")"],
    count: ({ configuration, baseline }) =>
      `suppressed findings: ${configuration + baseline} (${configuration} by configuration, ${baseline} by baseline)`,
    details: ({ by, until }) => [...(by ? [`by ${by}`] : []), ...(until ? [`until ${until}`] : [])],
  },
};
