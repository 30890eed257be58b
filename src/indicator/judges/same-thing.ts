import type { Mention } from "../../row/passage/mentions.ts";
import { beginsText, isTopic, type Thing, thingBefore, thingOf } from "../../row/passage/things.ts";
import { isActual } from "../pairing/actuals.ts";

/**
 * What a number counts, held against a thing. same: just that; kin: a kind of it under a shorter name (ビニール片の混入 for
 * 異物混入); wider: more than that (事故 for 死亡事故); other: something else, or nobody can tell.
 */
export type Sameness = "same" | "kin" | "wider" | "other";

/** Units that count anything; a unit that names a thing of its own (クラブ, 校) counts that thing. */
const ANY_THING: ReadonlySet<string | null> = new Set([
  null,
  "件",
  "人",
  "名",
  "者",
  "回",
  "度",
  "世帯",
  "戸",
  "か所",
  "箇所",
  "円",
  "%",
]);
const PEOPLE: ReadonlySet<string | null> = new Set([null, "人", "名", "者", "世帯"]);
const PEOPLE_HEAD = /(?:児童|生徒|園児|高齢|患|待機)$/;

/** What in front of a thing's name makes it another thing: 隠れ待機児童 are in no count of 待機児童. */
const NOT_QUITE: readonly string[] = ["隠れ", "潜在", "潜在的", "元", "準"];

/** Before a thing's name they say where it is, not that it is another: 保育所待機児童. */
const WHERE: ReadonlySet<string> = new Set([
  "保育所",
  "保育園",
  "保育施設",
  "幼稚園",
  "学校",
  "小学校",
  "中学校",
  "小中学校",
  "市立",
  "町立",
  "公立",
  "市内",
  "町内",
  "市営",
  "庁内",
]);

const ELSEWHERE: readonly string[] = ["他市", "他団体", "他自治体", "近隣", "全国", "県内"];

/** Behind a number that says how much there is, not what was done to it: 3件であった, 1件が発生し, 2件を確認した. */
const STATED =
  /^(?:[\s、。()/・]|だ|で(?:あ|し|、)|と(?:な|い)|に(?:な|減|増|と)|(?:が|も|は)?(?:あ|い(?:た|る)|発生|確認|起|生じ|判明|発覚|残)|を?(?:確認|受け|指摘|把握|認知|受理|記録|検出|発見|検知|数え|超え|上回)|(?:が|も|は)?(?:寄せられ|届い)|$)/;
const NOUN_BEHIND = /^の([^\d、。がはをもでに()]{2,16})/;

/**
 * What each result counts of a thing that a target names in words. A number without a name of its own goes with the one
 * before it in its text, or answers the target where the text begins with it.
 */
export function samenessIn(target: Thing, results: readonly Mention[]): (mention: Mention) => Sameness {
  const known = new Map<Mention, Sameness>();
  let carried: Sameness = "other";
  for (const [i, mention] of results.entries()) {
    if (results[i - 1]?.passage !== mention.passage) carried = beginsText(mention) ? "same" : "other";
    const { found, rest } = read(mention);
    if (isElsewhere(mention)) carried = "other";
    else if (found.head !== "") carried = compareThings(target, found);
    else if (isTopic(target.head, mention.passage.text.slice(0, mention.quantity.start))) carried = "same";
    known.set(mention, isAbsolute(mention, rest) && suits(target, mention.quantity.unit) ? carried : "other");
  }
  return (mention) => known.get(mention) ?? "other";
}

/** What a number counts by the words in front of it or joined behind it (12人の待機児童), and what follows it then. */
function read(mention: Mention): { found: Thing; rest: string } {
  const { behind } = mention;
  const noun = NOUN_BEHIND.exec(behind);
  return noun
    ? { found: thingOf(noun[1] ?? ""), rest: behind.slice(noun[0].length) }
    : { found: thingBefore(mention), rest: behind };
}

/** 他市で3件: what happened to others is no result. */
function isElsewhere({ label }: Mention): boolean {
  return ELSEWHERE.some((word) => label.includes(word));
}

/** Whether a number states how much there is, not a change, not what was done. */
function isAbsolute(mention: Mention, rest: string): boolean {
  return isActual(mention) && mention.quantity.change === null && STATED.test(rest);
}

function suits({ head }: Thing, unit: string | null): boolean {
  if (PEOPLE_HEAD.test(head)) return PEOPLE.has(unit);
  return ANY_THING.has(unit) || (unit !== null && head.includes(unit));
}

/** How a thing that a number counts relates to the one that the target speaks of. */
export function compareThings(target: Thing, found: Thing): Sameness {
  const narrower = target.narrowed !== "" && target.narrowed !== found.narrowed;
  if (found.head.endsWith(target.head)) {
    if (NOT_QUITE.some((word) => found.head === word + target.head)) return "other";
    if (narrower) return found.narrowed === "" ? "wider" : "other";
    return isOfAnother(target.of, found.of) ? "kin" : "same";
  }
  if (isShortFor(found.head, target.of + target.narrowed + target.head)) return "same";
  if (
    found.of === "" &&
    WHERE.has(target.head.slice(0, -found.head.length)) &&
    target.head.endsWith(found.head)
  )
    return "kin";
  if (!target.head.endsWith(found.head) || found.narrowed !== "") return "other";
  return found.of === "" || target.of.includes(found.of) ? "wider" : "kin";
}

/** 重大災害 for 重大な労働災害: from its first character to its last two, with some left out between. */
function isShortFor(short: string, long: string): boolean {
  if (short.length < 4 || short[0] !== long[0] || !long.endsWith(short.slice(-2))) return false;
  let at = 0;
  for (const char of short) {
    at = long.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function isOfAnother(a: string, b: string): boolean {
  return a !== "" && b !== "" && !a.includes(b) && !b.includes(a);
}
