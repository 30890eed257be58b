import type { Quantity } from "../../quantity/model/types.ts";

/** What a measure's name says its values are. */
type Measured = "people" | "percent" | "money" | "time" | "things" | string;

/** Endings of names of measures, the longest first, with what such a measure is given in. */
const ENDINGS: readonly (readonly [ending: string, measured: Measured])[] = [
  ...["者数", "人数", "員数", "客数", "生数", "民数", "児数"].map((word) => [word, "people"] as const),
  ["件数", "件"],
  ["回数", "回"],
  ["日数", "time"],
  ["割合", "percent"],
  ["比率", "percent"],
  ["率", "percent"],
  ["額", "money"],
  ["数", "things"],
];

/** How far a name may go on behind a number in it. */
const LONGEST = 24;
/** の参加があった講座数: so many words between the number and the measure's noun. */
const MOST_STEPS = 3;
/** の…, or a verb that ends in a form before nouns: に処理した, を受けた, を超える. */
const ATTRIBUTE = /^(?:の|[にをがで][^、。()\s]{0,16}?[たる])(?=[\p{Script=Han}\p{Script=Katakana}])/u;
const NOUN = /^[\p{Script=Han}\p{Script=Katakana}ー]+/u;
/** 5%以上の利用者数の増加 asks for more of it. */
const CHANGED = /^の?(?:増|減|削減|縮減|拡大|向上|上昇|改善|低下|伸び|アップ|カット|達成|確保)/;

/**
 * Whether a number is a part of the name of what is measured, by what follows it: 千円以上の寄附件数 counts gifts, not yen;
 * 14日以内に処理した割合 is no time. 80%以上の収納率 and 50件の寄附件数 are values, for the measure is given in just that.
 *
 * @param behind the words behind the number, folded
 */
export function isInName(quantity: Quantity, behind: string): boolean {
  let rest = behind.slice(0, LONGEST);
  for (let step = 0; step < MOST_STEPS; step++) {
    const attribute = ATTRIBUTE.exec(rest);
    if (attribute === null) return false;
    const noun = NOUN.exec(rest.slice(attribute[0].length))?.[0] ?? "";
    rest = rest.slice(attribute[0].length + noun.length);
    const ending = ENDINGS.find(([word]) => noun.endsWith(word));
    if (ending !== undefined)
      return !mayBeGivenIn(quantity, noun, ending[1]) && !(quantity.kind === "percent" && CHANGED.test(rest));
  }
  return false;
}

const COUNTS_OF_PEOPLE: ReadonlySet<string> = new Set(["人", "名", "者"]);
const DIMENSIONS: ReadonlySet<string> = new Set("money duration area length weight volume".split(" "));

/** Whether the values of a measure may be of the quantity's unit. */
function mayBeGivenIn({ kind, unit }: Quantity, noun: string, measured: Measured): boolean {
  if (unit === null) return true;
  switch (measured) {
    case "people":
      return COUNTS_OF_PEOPLE.has(unit);
    case "percent":
    case "money":
      return kind === measured || (kind === "point" && measured === "percent");
    case "time":
      return kind === "duration";
    case "things":
      return !DIMENSIONS.has(kind) && (kind !== "count" || !isOtherThing(noun, unit));
    default:
      return unit === measured;
  }
}

/** Things with a counter of their own name: 10人以上の団体数 is given in 団体. */
const THINGS: readonly string[] =
  "団体 施設 事業 講座 世帯 企業 事業所 店舗 地区 学校 職場 自治会 教室 会議 研修 サービス".split(" ");

function isOtherThing(noun: string, unit: string): boolean {
  const thing = THINGS.find((word) => noun.endsWith(`${word}数`));
  return thing !== undefined && unit !== thing;
}
