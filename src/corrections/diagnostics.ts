import type { DecisionKind } from "../core/decision.ts";
import { defineDiagnostic } from "../core/diagnostic.ts";
import type { Finding, Lang } from "../core/finding.ts";
import type { Report } from "../report/types.ts";
import { DECISION_WORDS } from "./decision-words.ts";
import type { Stale, StaleCorrection } from "./types.ts";

interface StaleData {
  readonly kind: DecisionKind;
  readonly why: Stale;
  readonly initiative: string | null;
  readonly about: string | null;
  readonly was: string | null;
  readonly now: string | null;
  readonly by: string;
  readonly date: string;
  readonly reason: string;
}

/** Why it is not applied, in words. */
const WHY: Readonly<Record<Lang, Readonly<Record<Stale, (data: StaleData) => string>>>> = {
  ja: {
    "no-initiative": ({ initiative }) => `取組 ${initiative} はこの報告書にありません`,
    "other-title": ({ initiative, was, now }) =>
      `取組 ${initiative} は今は「${now ?? ""}」で、訂正したときの「${was ?? ""}」ではありません`,
    differs: ({ was, now }) =>
      `訂正したときは${quoteJa(was)}と読み取られていましたが、今は${quoteJa(now)}です`,
    "no-indicator": ({ about }) => `指標「${about ?? ""}」は、訂正したときのようには読み取られていません`,
    several: ({ about }) =>
      `指標「${about ?? ""}」に当たるものがいくつもあります（target で区別してください）`,
    bound: ({ now }) => `目標「${now ?? ""}」の言葉と向きが合いません`,
    "not-on-scale": ({ now }) => `「${now ?? ""}」は報告書の凡例にありません`,
    "no-column": ({ about }) => `見出し「${about ?? ""}」はこの報告書にないか、その項目としては読めません`,
    "no-finding": ({ about }) => `${about ?? ""} の指摘は、もうないか、別の記述についてのものです`,
  },
  en: {
    "no-initiative": ({ initiative }) => `this report has no initiative ${initiative}`,
    "other-title": ({ initiative, was, now }) =>
      `initiative ${initiative} is now "${now ?? ""}" and not "${was ?? ""}" as it was then`,
    differs: ({ was, now }) => `${quoteEn(was)} was read then, and ${quoteEn(now)} is now`,
    "no-indicator": ({ about }) => `the indicator "${about ?? ""}" is not read as it was then`,
    several: ({ about }) => `several indicators answer to "${about ?? ""}" (tell them apart by target)`,
    bound: ({ now }) => `the words of the target "${now ?? ""}" say the contrary`,
    "not-on-scale": ({ now }) => `the legend of the report has no "${now ?? ""}"`,
    "no-column": ({ about }) => `no header has "${about ?? ""}", or it cannot be read as that field`,
    "no-finding": ({ about }) =>
      `there is no finding of ${about ?? ""} any more, or it speaks of other words`,
  },
};

function quoteJa(text: string | null): string {
  return text === null ? "なし" : `「${text}」`;
}

function quoteEn(text: string | null): string {
  return text === null ? "nothing" : `"${text}"`;
}

export const staleCorrection = defineDiagnostic<StaleData>({
  id: "correction/stale",
  severity: "warning",
  messages: {
    ja: (data) =>
      `${data.by}さんの訂正（${data.date}、${DECISION_WORDS.ja[data.kind]}）は適用していません: ${WHY.ja[data.why](data)}`,
    en: (data) =>
      `the correction by ${data.by} of ${data.date} (${DECISION_WORDS.en[data.kind]}) is not applied: ${WHY.en[data.why](data)}`,
  },
  docs: {
    summary: { ja: "もう当てはまらない訂正", en: "A correction that no longer fits" },
    why: {
      ja: "人の訂正（reform.corrections.json）が指す取組や指標がなくなったか、読み取った内容が訂正したときと変わりました。訂正は適用されません。内容を確かめて、書き直すか消してください（reform correct --list、--remove）。",
      en: "What a correction (reform.corrections.json) speaks of is gone, or is not read as it was when the correction was made. It is not applied. Look at it again, then write it anew or take it away (reform correct --list, --remove).",
    },
  },
});

/** Every kind of finding of this stage. */
export const CORRECTION_DIAGNOSTICS = [staleCorrection] as const;

/** The finding that says so: at the initiative where there is one, else at the head of the report. */
export function staleFinding({ correction, why, now = null }: StaleCorrection, report: Report): Finding {
  const { initiative: id, said, title, by, date, reason } = correction;
  const initiative = report.initiatives.find((one) => one.id === id);
  const data = {
    kind: said.kind,
    why,
    initiative: id,
    about: aboutOf(said),
    was: why === "other-title" ? (title ?? null) : wasOf(said),
    now,
    by,
    date,
    reason,
  };
  const place = initiative ? { initiative: initiative.id } : {};
  return staleCorrection.at(initiative?.span ?? { start: 0, end: 0 }, data, place);
}

function aboutOf(said: StaleCorrection["correction"]["said"]): string | null {
  if ("indicator" in said) return said.indicator;
  if (said.kind === "column") return said.heading;
  return said.kind === "explain" ? said.rule : null;
}

function wasOf(said: StaleCorrection["correction"]["said"]): string | null {
  if ("actual" in said) return said.actual;
  return said.kind === "explain" ? (said.was?.join(" / ") ?? null) : said.was;
}
