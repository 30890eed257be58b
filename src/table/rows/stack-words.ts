import { foldKey } from "../../text/fold.ts";

/** What one of two numbers that stand over one another is. */
export type StackRole = "target" | "actual";

/**
 * Words that say of a line, or of a part of a cell, which of the two it is; the phrase shows the pair as reports print
 * it. A word counts only where its partner stands beside it.
 */
export const STACK_WORDS: readonly (readonly [words: string, role: StackRole, evidence: string])[] = [
  ["目標 目標値 数値目標 年度目標", "target", "目標 98.0 / 実績 98.2"],
  ["計画 計画値 予定 当初計画 見込 見込み 見込値", "target", "計画 12回 / 実績 10回"],
  ["実績 実績値 結果 達成値", "actual", "目標 98.0 / 実績 98.2"],
];

const ROLES: ReadonlyMap<string, StackRole> = new Map(
  STACK_WORDS.flatMap(([words, role]) => words.split(" ").map((word) => [word, role] as const)),
);

const FRAME = /[()【】[\]<>〔〕「」:：・]/g;

/** Which of the two a cell's words say that its line is; null where it says anything else. */
export function stackRole(text: string): StackRole | null {
  return text.length > 12 ? null : (ROLES.get(foldKey(text).replace(FRAME, "")) ?? null);
}

/** Words for the upper and the lower one in a heading such as (上段:目標)(下段:実績). */
const UPPER = /^(?:上段|上|上欄|左)[:：は・]?(?<word>.+)$/;
const LOWER = /^(?:下段|下|下欄|右)[:：は・]?(?<word>.+)$/;

/** Which stands above and which below in the cells of a column, by its heading; null where it does not say so. */
export function headingStack(heading: string): readonly [upper: StackRole, lower: StackRole] | null {
  if (heading.length > 60) return null;
  const parts = foldKey(heading)
    .replace(/下段|下欄/g, "($&")
    .split(/[()【】[\]<>〔〕「」、,;；/／\n]/)
    .filter((part) => part !== "");
  const named = (pattern: RegExp) => {
    for (const part of parts) {
      const role = stackRole(pattern.exec(part)?.groups?.["word"] ?? "");
      if (role) return role;
    }
    return null;
  };
  const [upper, lower] = [named(UPPER), named(LOWER)];
  if (upper && lower) return upper === lower ? null : [upper, lower];
  return pairStack(heading);
}

/** 目標／実績, 計画・実績: the two in the order in which they stand, at the end of a heading. */
function pairStack(heading: string): readonly [StackRole, StackRole] | null {
  const parts = foldKey(heading)
    .replace(/下段|下欄/g, "($&")
    .split(/[()、,/／・と]|及び/)
    .filter((part) => part !== "");
  const [upper, lower] = [stackRole(parts.at(-2) ?? ""), stackRole(parts.at(-1) ?? "")];
  return upper && lower && upper !== lower ? [upper, lower] : null;
}
