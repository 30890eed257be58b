/** What a heading says of the numbers behind it. */
export type HeadingRole = "target" | "actual" | "baseline";

const ROLES: readonly (readonly [role: HeadingRole, words: readonly string[]])[] = [
  ["target", ["目標", "目標値", "数値目標", "計画", "計画値", "年度目標", "当初目標"]],
  [
    "actual",
    ["実績", "実績値", "結果", "成果", "達成値", "取組実績", "取組結果", "年度実績", "現在", "今年度"],
  ],
  [
    "baseline",
    ["前年度", "前年", "前年度実績", "昨年度", "前回", "現状", "現状値", "基準", "基準値", "基準年"],
  ],
];
const ROLE_OF: ReadonlyMap<string, HeadingRole> = new Map(
  ROLES.flatMap(([role, words]) => words.map((word) => [word, role] as const)),
);

/** So far behind its heading a number may stand. */
const REACH = 48;
const OPENERS = "【[〔<《「";
const CLOSERS = "】]〕>》」";
/** A year in a heading does not change its role: 令和3年度実績. */
const YEAR = /^(?:令和|平成|[RH])?(?:\d{1,4}|元)年?(?:度)?(?:の)?/;

/** 【実績】96.2％: the role that the heading in brackets before a number gives it; null where none does. */
export function headingRole(view: string, start: number): HeadingRole | null {
  const from = Math.max(0, start - REACH);
  for (let end = start - 1; end >= from; end--) {
    const char = view[end] ?? "";
    if (char === "。") return null;
    if (!CLOSERS.includes(char)) continue;
    const opener = view.lastIndexOf(OPENERS[CLOSERS.indexOf(char)] ?? "", end);
    if (opener < 0 || end - opener > REACH) return null;
    const words = view.slice(opener + 1, end).trim();
    const role = ROLE_OF.get(words) ?? ROLE_OF.get(words.replace(YEAR, ""));
    // 【目標】受診率「がん」: what is quoted on the way is a name, not the next heading.
    if (role || char !== "」") return role ?? null;
  }
  return null;
}
