import { CHECK_HELP } from "../check/help.ts";

/** The texts of `reform correct --help`. */
export const CORRECT_HELP = {
  id: {
    ja: "取組の番号 (1-1-5 など)。列と報告書全体の指摘には -",
    en: "id of the initiative, such as 1-1-5; - for a column and for a finding of the report as a whole",
  },
  inputs: CHECK_HELP.inputs,
  confirm: { ja: "目標と実績の対応は正しい", en: "the target and the result belong together" },
  reject: {
    ja: "目標と実績の対応は正しくない (以後は判定しない)",
    en: "they do not belong together, and are not judged again",
  },
  target: { ja: "正しい目標 (96億円以上 など)", en: "the right target, as in a report: 96億円以上" },
  result: { ja: "正しい実績 (98億円 など)", en: "the right result, as in a report: 98億円" },
  direction: { ja: "良い向き: higher、lower、closer", en: "which way is better: higher, lower or closer" },
  level: {
    ja: "評価が表す段階: exceeded、achieved、nearly、missed、infeasible、unknown",
    en: "what the rating says: exceeded, achieved, nearly, missed, infeasible or unknown",
  },
  rating: { ja: "正しい評価 (凡例の記号)", en: "the right rating, a symbol of the legend" },
  column: {
    ja: "列の項目: 見出し=項目 (実績=do など。項目の一覧は docs/columns.md)",
    en: "what a column holds: HEADING=FIELD, such as 実績=do (docs/columns.md lists the fields)",
  },
  explain: {
    ja: "この規則の指摘を説明する (指摘は残り、終了コードに数えなくなる)",
    en: "explain the finding of this rule: it stays, but is no part of the exit code",
  },
  indicator: {
    ja: "どの数値目標か: 名前、または reform show に出る順の番号 (1つだけなら不要)",
    en: "which numeric target: its name, or its number in the order of reform show; not needed where there is one",
  },
  fingerprint: {
    ja: "どの指摘か: JSONの fingerprint (同じ規則の指摘が1つだけなら不要)",
    en: "which finding: its fingerprint in the JSON; not needed where the rule found one",
  },
  by: { ja: "決めた人の名前", en: "who decides it" },
  reason: { ja: "理由", en: "why" },
  date: { ja: "決めた日 YYYY-MM-DD (既定: 今日)", en: "when, as YYYY-MM-DD (default: today)" },
  list: { ja: "訂正を番号付きで一覧する", en: "list the corrections with their numbers" },
  remove: { ja: "この番号の訂正を消す", en: "take away the correction of this number" },
  config: CHECK_HELP.config,
  noConfig: CHECK_HELP.noConfig,
  notes: {
    ja: "1回に1つ決める。ファイルのほかの項目やコメントはそのまま残る。読み取った内容も一緒に書かれ、あとで違う内容が読み取られるようになったら、その訂正は適用されず、指摘 correction/stale になる。",
    en: "One decision at a time. Other entries and comments of the file stay as they are. What was read is written down as well: where something else is read later, the correction is not applied and is reported as correction/stale.",
  },
  examples: [
    {
      line: "reform correct 1-1-5 report.txt --result 98億円 --by 山田 --reason 決算書で確認",
      help: { ja: "実績を訂正する", en: "set a result" },
    },
    {
      line: "reform correct 1-1-5 report.txt --explain rating/overrated --by 山田 --reason 災害のため",
      help: { ja: "指摘を説明する", en: "explain a finding" },
    },
    { line: "reform correct --list", help: { ja: "訂正の一覧", en: "what has been decided" } },
  ],
} as const;
