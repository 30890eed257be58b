import { labelKey } from "../../row/passage/labels.ts";
import type { Mention } from "../../row/passage/mentions.ts";
import { namesPartOfYear, timeWords } from "../../row/passage/periods.ts";
import { withoutMeasure } from "../../row/passage/things.ts";
import type { Trait } from "../../row/passage/traits.ts";
import { comparable } from "../measure/units.ts";
import { type Actual, isActual } from "../pairing/actuals.ts";
import { isOfOtherDeed } from "../pairing/score-pair.ts";
import type { Target } from "../targets/target-types.ts";

/** What makes a number another one of the same measure: of a part of it, of another time, counted otherwise. */
const APART: readonly Trait[] = [
  "part",
  "baseline",
  "from",
  "attendance",
  "cumulative",
  "average",
  "forecast",
  "share",
  "whole",
  "against",
];
const OTHER_VALUE = /速報|暫定|概算|当初|修正前|前年|昨年|前回|他市|県内|全国/;

/** Other numbers of the row for just what a result measures: by the same name, for the same time, of the whole. */
export function rivalsOf(target: Target, { mention, how }: Actual, results: readonly Mention[]): Mention[] {
  if (how !== "stated") return [];
  const names = [mention.fullKey, ...target.fullKeys, ...target.keys].map(bareName);
  return results.filter((other) => {
    if (other === mention || !isActual(other) || comparable(mention.quantity, other.quantity) < 1)
      return false;
    return (
      namesOf(other).some((name) => isOneOf(names, bareName(name))) &&
      isOfOneTime(mention, other) &&
      other.quantity.change === null &&
      APART.every((trait) => mention.traits.has(trait) === other.traits.has(trait)) &&
      !mention.traits.has("to") &&
      !isOfOtherDeed(target, other) &&
      !OTHER_VALUE.test(other.label)
    );
  });
}

/** By its whole label, and without the words of another clause before it: 再調査の結果、収納率. */
function namesOf({ fullKey, group, label }: Mention): string[] {
  const clause = group === "" && label.includes("、") ? label.split("、").at(-1) : undefined;
  return clause === undefined ? [fullKey] : [fullKey, labelKey(clause)];
}

function isOneOf(names: readonly string[], name: string): boolean {
  return name.length >= 2 && names.some((one) => one === name || one.endsWith(`の${name}`));
}

/** 基金等残高 is more than 基金残高. */
function bareName(key: string): string {
  return /等.{0,4}$/.test(key) ? key : withoutMeasure(key);
}

function isOfOneTime(a: Mention, b: Mention): boolean {
  const isSame = a.date === b.date || a.date === null || b.date === null;
  const isSameYear = a.fiscalYear === b.fiscalYear || a.fiscalYear === null || b.fiscalYear === null;
  return isSame && isSameYear && !namesPartOfYear(timeWords(a)) && !namesPartOfYear(timeWords(b));
}

const NOT_REACHED =
  /(?:目標|計画|予定)(?:値|数|額)?(?:を|に|は|には|までは|の)?(?:達成(?:は|する(?:こと(?:は|が))?)?(?:でき|し(?:て(?:い)?)?|なら)な|到達(?:でき|し)な|届か|届い(?:て(?:い)?)?な|及ば|下回)|目標(?:は)?未達/;
const REACHED =
  /(?:目標|計画|予定)(?:値|数|額)?(?:を|に|は|には|の)?(?:大きく|大幅に|無事)?(?:達成(?:し(?:た|て|、)|でき(?:た|、)|済|[。、]|となった)|到達し|上回(?:った|り|る)|クリア)/;

/** Whether the sentence of a number says of it the contrary of what it shows, without speaking of something else between. */
export function isDenied({ mention: { passage, quantity } }: Actual, met: boolean): boolean {
  const { view } = passage;
  const behind = view.slice(quantity.end, quantity.end + 60);
  const sentence = behind.split("。", 1)[0] ?? "";
  const claim = (met ? NOT_REACHED : REACHED).exec(sentence);
  if (!claim || /概ね|おおむね|ほぼ/.test(sentence)) return false;
  const between = sentence.slice(0, claim.index);
  // 利用率は80%となったが、登録者数は目標に届かなかった: a topic of its own between.
  const clause = between.split(/[がり]、/).at(-1) ?? "";
  return !/\d/.test(between) && !/[はも]/.test(clause.slice(2));
}
