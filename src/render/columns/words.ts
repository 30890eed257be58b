import type { Lang } from "../../core/finding.ts";
import type { NumberRole, Sureness } from "../../report/types.ts";

/** The words around columns that are not the report's own. */
export interface ColumnWords {
  readonly head: Readonly<Record<"heading" | "field" | "sure" | "examples" | "text" | "why", string>>;
  readonly sure: Readonly<Record<Sureness, string>>;
  readonly roles: Readonly<Record<NumberRole, string>>;
  readonly noCells: string;
  readonly hint: string;
  readonly placed: string;
  /** Which column would be it instead. */
  couldBe(rival: string): string;
  numbers(role: string): string;
  against(reason: string): string;
  header(place: string): string;
  otherHeader(place: string): string;
  moved(by: number): string;
  /** What stands over the weights of the cells. */
  readonly weighed: string;
  /** How much worse the row would read with a cell elsewhere. */
  elsewhere(margin: string): string;
}

export const COLUMN_WORDS: Readonly<Record<Lang, ColumnWords>> = {
  ja: {
    head: { heading: "見出し", field: "読み方", sure: "確かさ", examples: "例", text: "この行", why: "理由" },
    sure: { sure: "確か", rather: "ほぼ確か", doubtful: "不確か" },
    roles: {
      name: "指標名",
      unit: "単位",
      baseline: "基準値",
      target: "目標値",
      actual: "実績値",
      rate: "達成率",
      effect: "効果額",
      due: "期限",
      difference: "差",
      value: "年度の値",
    },
    noCells: "（空欄）",
    hint: "違う列があれば、reform columns FILE --config の出力を reform.config.json に貼り付け、その列の指定を書き換えてください。",
    placed: "セルの置き方",
    couldBe: (rival) => `または「${rival}」`,
    numbers: (role) => `数値: ${role}`,
    against: (reason) => `反対: ${reason}`,
    header: (place) => `${place} の見出し`,
    otherHeader: (place) => `${place} の見出し（上と違う列）`,
    moved: (by) => `見出しより${Math.abs(by)}列${by > 0 ? "右" : "左"}`,
    weighed: "セルがその列に合う度合い（ほかの列に置いたときとの差）",
    elsewhere: (margin) => `（差 ${margin}）`,
  },
  en: {
    head: {
      heading: "heading",
      field: "taken for",
      sure: "how sure",
      examples: "examples",
      text: "this row",
      why: "why",
    },
    sure: { sure: "sure", rather: "rather sure", doubtful: "unsure" },
    roles: {
      name: "name",
      unit: "unit",
      baseline: "baseline",
      target: "target",
      actual: "result",
      rate: "rate",
      effect: "effect",
      due: "due",
      difference: "difference",
      value: "a year's value",
    },
    noCells: "(empty)",
    hint: "Where a column is wrong, paste what reform columns FILE --config prints into reform.config.json and change its field.",
    placed: "how the cells were placed",
    couldBe: (rival) => `or "${rival}"`,
    numbers: (role) => `numbers: ${role}`,
    against: (reason) => `against it: ${reason}`,
    header: (place) => `header at ${place}`,
    otherHeader: (place) => `header at ${place}, where it differs`,
    moved: (by) => `${Math.abs(by)} to the ${by > 0 ? "right" : "left"} of its heading`,
    weighed: "how well each cell suits its column (and how much worse the row would read with it elsewhere)",
    elsewhere: (margin) => ` (${margin} worse elsewhere)`,
  },
};
