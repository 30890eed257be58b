import { labelKey, likeness } from "../../row/passage/labels.ts";
import { comparable } from "../measure/units.ts";
import { isActual, statedValue } from "../pairing/actuals.ts";
import type { JudgeContext } from "./judge-context.ts";
import { indicatorValueFrom, type Judged, SILENT } from "./judged.ts";
import { wordValue } from "./word-actuals.ts";

const ALL =
  /全\d{0,4}(?:件|員|職員|て|課|校|施設|地区|箇所|か所|事業|戸|世帯|部署|教室|普通教室|学級|園|公民館|館|庁舎|棟|路線|橋|部局|区|町内会|自治会|集落|小中学校|[小中]学校)/g;
const BRACKETS = /^\([^()]*\)/;
/** What says of all of them that it was done. */
const DONE_SOON = /^[をにでがのも]?[^。]{0,14}?(?:した|済|完了|実施|受講|参加|導入|達成|終え)/;
const EVERYTHING_DONE = /すべて[^。]{0,16}?(?:した|済|完了|実施)|100%/;

const PART_ONLY =
  /新規採用|主任|係長|管理職|若手|一部|希望者|年目|新任|のみ|だけ|限(?:って|定)|部局長|残る|残り|未(?:受講|実施|整備|策定)/;

/** 歳出総額＜歳入総額: both sides by their names. */
export function judgeRelation(
  left: string,
  right: string,
  { less, inclusive }: { readonly less: boolean; readonly inclusive: boolean },
  context: JudgeContext,
): Judged {
  const find = (name: string) =>
    context.results
      .filter((mention) => isActual(mention) && likeness(labelKey(name), mention.key) > 0.6)
      .toSorted((a, b) => likeness(labelKey(name), b.key) - likeness(labelKey(name), a.key))[0];
  const [a, b] = [find(left), find(right)];
  const [x, y] = [a ? statedValue(a) : null, b ? statedValue(b) : null];
  if (!a || !b || a === b || comparable(a.quantity, b.quantity) < 1) return SILENT;
  if (x === null || y === null) return SILENT;
  return {
    result: (x === y ? inclusive : less === x < y) ? "met" : "missed",
    actual: indicatorValueFrom(a),
    reason: "relation",
  };
}

interface Words {
  readonly index: number;
  readonly 0: string;
}

/** The first words that say of all that it was done. */
function findAllDone(text: string): Words | null {
  const [all, everything] = [findOfAll(text), EVERYTHING_DONE.exec(text)];
  return all && everything ? (all.index <= everything.index ? all : everything) : (all ?? everything);
}

/** 全職員（会計年度任用職員を除く）が受講した, with or without the brackets. */
function findOfAll(text: string): Words | null {
  for (const { index, 0: all } of text.matchAll(ALL)) {
    const from = index + all.length;
    const brackets = BRACKETS.exec(text.slice(from))?.[0].length ?? 0;
    for (const at of new Set([from + brackets, from])) {
      const done = DONE_SOON.exec(text.slice(at));
      if (done) return { index, 0: text.slice(index, at + done[0].length) };
    }
  }
  return null;
}

export function judgeEvery(context: JudgeContext): Judged {
  for (const passage of context.texts) {
    const done = findAllDone(passage.view);
    const left = /未受講|未実施|未整備|残る|残り/.exec(passage.view);
    if (done && left)
      return {
        result: "missed",
        near: true,
        actual: wordValue(passage, left.index, left.index + left[0].length, null),
        reason: "words",
      };
    if (done)
      return {
        result: "met",
        actual: wordValue(passage, done.index, done.index + done[0].length, null),
        reason: "words",
      };
    const part = passage.text.length <= 80 ? PART_ONLY.exec(passage.view) : null;
    if (part)
      return {
        result: "missed",
        actual: wordValue(passage, part.index, part.index + part[0].length, null),
        reason: "words",
        near: true,
      };
  }
  return SILENT;
}
