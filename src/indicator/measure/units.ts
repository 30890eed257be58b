import type { Quantity } from "../../quantity/model/types.ts";

const PEOPLE = new Set(["人", "名", "人数", "者"]);
const SAME: readonly ReadonlySet<string>[] = [
  PEOPLE,
  new Set(["か所", "箇所", "ヶ所", "カ所", "ヵ所", "ケ所", "個所"]),
  new Set(["団体", "組織"]),
  new Set(["回", "度", "回数"]),
  new Set(["世帯", "戸"]),
  new Set(["件", "件数"]),
  new Set(["点", "ポイント"]),
  new Set(["自治体", "市町村", "市町"]),
];

/** Whether two units measure the same thing, so that their values can be compared. */
export function sameUnit(a: string | null, b: string | null): boolean {
  return a === b || SAME.some((set) => a !== null && b !== null && set.has(a) && set.has(b));
}

const PHYSICAL = new Set(["area", "length", "weight", "volume"]);

/** How well two quantities can be compared: 1 the same unit, 0.5 one of them has none, 0 not at all. */
export function comparable(target: Quantity, actual: Quantity): number {
  const [a, b] = [target, actual];
  if (PHYSICAL.has(a.kind) || PHYSICAL.has(b.kind)) {
    return a.kind === b.kind || sameUnit(a.unit, b.unit) ? 1 : bare(b) ? 0.4 : 0;
  }
  if (a.kind === "duration" || b.kind === "duration") return a.kind === b.kind ? 1 : 0;
  if (sameUnit(a.unit, b.unit) && (a.kind === b.kind || (!bare(a) && !bare(b)))) return 1;
  if ((bare(a) && !isRelative(b)) || (bare(b) && !isRelative(a)))
    return a.kind === "money" || b.kind === "money" ? 0.3 : 0.5;
  return 0;
}

function bare(quantity: Quantity): boolean {
  return quantity.kind === "number" && quantity.unit === null;
}

function isRelative(quantity: Quantity): boolean {
  return quantity.kind === "point" || quantity.unit === "倍";
}
