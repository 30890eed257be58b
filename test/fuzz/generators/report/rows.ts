import { between, pick, type Random, sized } from "../../random.ts";
import { costlyText, hostileText } from "../hostile-texts.ts";
import type { Column } from "./header.ts";
import { numberText } from "./numbers.ts";
import { damaged, prose } from "./prose.ts";

const POLICIES = [
  "1 財政の健全化",
  "２　行政経営システムの見直し",
  "第3章 人材育成",
  "Ⅳ 市民との協働",
  "基本方針1",
  "●歳出の見直しと歳入の確保",
  "__proto__",
];
const STRATEGIES = [
  "①歳出構造の見直し",
  "(2) 歳入の確保",
  "③",
  "1-1 経費の節減",
  "ア 公共施設",
  "constructor",
];
const TITLES = [
  "有利な市債の有効活用",
  "基金の確保と活用",
  "補助金・交付金の見直し",
  "電子化の推進",
  "職員研修の充実",
];
const DEPARTMENTS = [
  "【取組主管課】 ・財政課 【関係課等】",
  "●政策推進課 ・財政課 【関係課等】 ・全ての課等",
  "財政課",
  "総務課、税務課",
  "各課",
  "課",
];

/** What a report's rows are made with. */
export interface RowPlan {
  readonly columns: readonly Column[];
  readonly symbols: readonly string[];
  /** The next word that stands nowhere else in the report; empty where its words are not followed. */
  token(): string;
}

/** Lines of the table's body: rows, and what stands between them. */
export function bodyLines(count: number, plan: RowPlan, random: Random): string[][] {
  const lines: string[][] = [];
  for (let i = 0; i < count; i++) {
    if (random.chance(0.15)) lines.push(labelLine(plan, random));
    lines.push(disturb(rowCells(i + 1, plan, random), random));
    if (random.chance(0.03)) lines.push(strayLine(random));
  }
  return lines;
}

function rowCells(number: number, { columns, symbols, token }: RowPlan, random: Random): string[] {
  return columns.map(({ name }) => {
    if (random.chance(0.05)) return pick(["", "-", "―", "－", " ", "\u3000"], random);
    switch (name) {
      case "policy":
        return random.chance(0.2) ? pick(POLICIES, random) : "";
      case "strategy":
      case "item":
        return random.chance(0.2) ? pick(STRATEGIES, random) : "";
      case "number":
        return random.chance(0.9)
          ? String(number)
          : pick(["R2-1", "①", "1-1-1", "１", "", "999999999999", "-1"], random);
      case "rating":
        return random.chance(0.9)
          ? pick(symbols, random)
          : pick(["A→B", "Ｂ", "評価なし", "A（達成）", "-"], random);
      case "title":
        return damaged(pick(TITLES, random), random) + token();
      case "departments":
        return random.chance(0.9) ? pick(DEPARTMENTS, random) : costlyText(random);
      case "extra":
        return random.chance(0.5) ? numberText(random) : hostileText(random);
      default:
        return damaged(prose(random), random) + token();
    }
  });
}

/** A line that names a level of the hierarchy, or explains one. */
function labelLine({ columns }: RowPlan, random: Random): string[] {
  const at = random.below(Math.max(1, Math.min(3, columns.length)));
  const text = at === 0 ? pick(POLICIES, random) : pick(STRATEGIES, random);
  return columns.map((_, i) => (i === at ? text : ""));
}

function strayLine(random: Random): string[] {
  return pick<(random: Random) => string[]>(
    [
      () => ["- 3 -"],
      () => ["令和3年11月"],
      () => [""],
      () => ["\t".repeat(sized(2000, random))],
      (random) => [hostileText(random)],
      (random) => [costlyText(random)],
      (random) => [prose(random)],
    ],
    random,
  )(random);
}

/** A row as extraction leaves it: moved, with a cell too few or too many, torn. */
function disturb(cells: string[], random: Random): string[] {
  if (random.chance(0.7)) return cells;
  const at = random.below(cells.length + 1);
  switch (random.below(8)) {
    case 0:
      return ["", ...cells];
    case 1:
      return cells.slice(1);
    case 2:
      return [...cells.slice(0, at), ...cells.slice(at + 1)];
    case 3:
      return [...cells.slice(0, at), "", ...cells.slice(at)];
    case 4:
      return [...cells, ...cells.slice(at)];
    case 5:
      return cells.slice(0, between(1, Math.max(1, cells.length), random));
    case 6:
      return [...cells, ...Array.from({ length: sized(300, random) }, () => "")];
    default:
      return cells.toReversed();
  }
}
