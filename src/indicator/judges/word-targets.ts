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
import { wordReading } from "./word-results.ts";

const NAME = "([\\p{Script=Han}\\p{Script=Katakana}ーA-Za-z（）()・の]{2,24}?)";

const ZERO = new RegExp(
  `${NAME}(?:を|は|が|の|[\\s　：:])*(ゼロ|皆無|なし|無し)(?=[\\s　。、（(をにとのへ]|$)`,
  "u",
);

const NEVER = new RegExp(`${NAME}(?:を|は|が)(?:発生|生じ|出|起こ)(?:させない|さない)`, "u");

const BEGONE = /((?:待機児童|待機者|赤字|不足|滞納|未収金?|違反|渋滞|放置自転車)[^。、]{0,6}?)(?:の|を)解消/u;
const RELATION = new RegExp(
  `${NAME}[\\s　]*([<＜>＞])[\\s　]*([\\p{Script=Han}\\p{Script=Katakana}ー]{2,20})`,
  "u",
);

const SURPLUS = new RegExp(`${NAME}(?:を|は|が|の|[\\s　：:])*(?:の)?黒字`, "u");

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
  const add = (match: RegExpExecArray | null, name: string, better: Better, judge: () => Judged) => {
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
    ? ZERO.exec(text)
    : /させない|さない/.test(text)
      ? NEVER.exec(text)
      : mentions.length === 0 && text.includes("解消")
        ? BEGONE.exec(text)
        : null;
  add(zero, zero?.[1] ?? "", "lower", () => judgeZero(zero?.[1] ?? "", context));
  const surplus = text.includes("黒字") ? SURPLUS.exec(text) : null;
  add(surplus, surplus?.[1] ?? "", "higher", () => judgeSurplus(context));
  const relation = mentions.length === 0 && /[<＜>＞]/.test(text) ? RELATION.exec(text) : null;
  add(relation, relation?.[0] ?? "", /[<＜]/.test(relation?.[2] ?? "") ? "lower" : "higher", () =>
    judgeRelation(relation?.[1] ?? "", relation?.[3] ?? "", /[<＜]/.test(relation?.[2] ?? ""), context),
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
      text.slice(0, only.quantity.start).replace(/[（(].*$/, ""),
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

/** The name under which the results may give the figure that was compared with: 全国平均 as 全国. */
function referenceOf(word: string): string {
  return /平均$/.test(word) ? word.replace(/平均$/, "") : "";
}
