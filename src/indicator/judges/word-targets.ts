import { displayLabel } from "../../row/passage/labels.ts";
import type { Mention } from "../../row/passage/mentions.ts";
import type { Passage } from "../../row/passage/passage.ts";
import { EVERY } from "../../row/passage/role-words.ts";
import type { Better, Indicator } from "../model/types.ts";
import type { JudgeContext } from "./judge-context.ts";
import {
  earlierDirection,
  improvedWay,
  type Judged,
  judgeEarlier,
  judgeEvery,
  judgeImproved,
  judgeRelation,
  judgeSurplus,
  judgeZero,
} from "./judge-word-targets.ts";
import { findNamed } from "./named-before.ts";
import { wordReading } from "./word-results.ts";

/** What may stand between a name and what is said of it. */
const BETWEEN = /[をはがの\s　：:]/;
const ZERO = /(?:ゼロ|皆無|なし|無し)(?=[\s　。、（(をにとのへ]|$)/g;
const NEVER = /[をはが](?:発生|生じ|出|起こ)(?:させない|さない)/g;

const BEGONE = /((?:待機児童|待機者|赤字|不足|滞納|未収金?|違反|渋滞|放置自転車)[^。、]{0,6}?)(?:の|を)解消/u;
const RELATION = /([<＜>＞])[\s　]?([\p{Script=Han}\p{Script=Katakana}ー]{2,20})/gu;
const SURPLUS = /黒字/g;

const EARLIER =
  /(前年度?|昨年度?|前回|現状|(?:全国|県|県内|県内市町村|類似団体|市町村)平均)(?:の)?(?:実績|数値|値|水準|件数|人数|数|額|率|[\p{Script=Han}]{2,8}(?=[（(]))?(?:値)?(?:[（(][^（）()]{1,16}[）)])?(?:と|を|より)?(以上|以下|未満|超|を?上回|を?下回|並み?|維持|同(?:水準|程度|数)|より?(?:も)?(?:増|減|向上|改善|低減)|に?比べ(?:て)?(?:増|減))/u;

const IMPROVE = /縮小|改善|増加|減少|向上|削減|低下|抑制|拡大|解消|圧縮/;

const ANY_WORD =
  /[<＜>＞]|させない|さない|ゼロ|皆無|なし|無し|黒字|前年|昨年|前回|現状|平均|縮小|改善|増加|減少|向上|削減|低下|抑制|拡大|解消|圧縮|全|すべて/;

/** Whether a goal has a word that may state a target, told cheaply. */
export function hasWordTarget(text: string): boolean {
  return ANY_WORD.test(text);
}

/** Targets that words state: ゼロ, 黒字, 前年度以上, 転出超過の縮小（現状▲120人）, 全職員. */
export function judgeWordTargets(
  goal: Passage,
  mentions: readonly Mention[],
  context: JudgeContext,
): Indicator[] {
  const { text } = goal;
  if (!hasWordTarget(text)) return [];
  const found: Indicator[] = [];
  const add = (
    match: { index: number; 0: string } | null,
    name: string,
    better: Better,
    judge: () => Judged,
  ) => {
    if (!match) return;
    const target = wordReading(goal, match.index, match.index + match[0].length, null);
    found.push({
      name: displayLabel(name),
      unit: null,
      better,
      target,
      baseline: null,
      attainment: null,
      near: false,
      ...judge(),
    });
  };
  const zero = /ゼロ|皆無|なし|無し/.test(text)
    ? findNamed(text, ZERO, BETWEEN)
    : /させない|さない/.test(text)
      ? findNamed(text, NEVER, null)
      : mentions.length === 0 && text.includes("解消")
        ? findBegone(text)
        : null;
  add(zero, zero?.name ?? "", "lower", () => judgeZero(zero?.name ?? "", context));
  const surplus = text.includes("黒字") ? findNamed(text, SURPLUS, BETWEEN) : null;
  add(surplus, surplus?.name ?? "", "higher", () => judgeSurplus(context));
  const relation =
    mentions.length === 0 && /[<＜>＞]/.test(text) ? findNamed(text, RELATION, /[\s　]/) : null;
  const [, sign = "", right = ""] = relation?.word ?? [];
  const less = /[<＜]/.test(sign);
  add(relation, relation?.[0] ?? "", less ? "lower" : "higher", () =>
    judgeRelation(relation?.name ?? "", right, less, context),
  );
  const earlier = EARLIER.exec(text);
  const label = text.slice(Math.max(0, (earlier?.index ?? 0) - 24), earlier?.index ?? 0);
  if (
    earlier &&
    !mentions.some(
      ({ quantity, hosted, traits }) =>
        !hosted &&
        !traits.has("baseline") &&
        quantity.start < earlier.index + 40 &&
        quantity.end > earlier.index - 24,
    )
  ) {
    const better = earlierDirection(earlier[2] ?? "", label, text);
    add(earlier, label, better, () =>
      judgeEarlier(
        better,
        /以上|以下|並|維持|同/.test(earlier[2] ?? ""),
        referenceOf(earlier[1] ?? ""),
        mentions,
        context,
      ),
    );
  }
  const [only] = mentions;
  if (
    !earlier &&
    found.length === 0 &&
    mentions.length === 1 &&
    only?.traits.has("baseline") &&
    only.bracketed &&
    IMPROVE.test(text)
  ) {
    add(
      IMPROVE.exec(text),
      text.slice(0, only.quantity.start).split(/[（(]/, 1)[0] ?? "",
      improvedWay(text),
      () => judgeImproved(text, only, context),
    );
  }
  const every = EVERY.exec(text);
  if (every && found.length === 0 && mentions.length === 0) {
    const judged = judgeEvery(context);
    if (judged.result !== "no-actual") add(every, text.slice(0, every.index) || text, "higher", () => judged);
  }
  return found;
}

/** What is to go away, which names itself: 待機児童の解消. */
function findBegone(text: string): { index: number; 0: string; name: string } | null {
  const found = BEGONE.exec(text);
  return found && { index: found.index, 0: found[0], name: found[1] ?? "" };
}

/** The name under which the results may give the figure that was compared with: 全国平均 as 全国. */
function referenceOf(word: string): string {
  return /平均$/.test(word) ? word.replace(/平均$/, "") : "";
}
