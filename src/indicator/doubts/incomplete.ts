import { sharesWord } from "../../row/passage/labels.ts";
import type { Mention } from "../../row/passage/mentions.ts";
import type { Actual } from "../pairing/actuals.ts";
import { tells, thingsIn } from "../pairing/slots.ts";
import type { Target } from "../targets/target-types.ts";

/** What says that the parts that are listed are not all of them. */
const SOME =
  /など|等[、をがにでの](?!級)|ほか(?!計)|主な|主要な?|代表的|抜粋|の一部|を除く|を含まない|は含まず|は除く/;
/** What says that a number is still to come. */
export const TO_COME =
  /未集計|集計中|集計途中|未報告|報告待ち|取り?まとめ(?:中|ている)|とりまとめ中|未確定|精査中|算定中|確認中|照会中|未回答|未提出|調査中|測定中|(?:調査|測定|把握)(?:は|を)?(?:実施)?(?:して|できて)いない|報告がない|反映され(?:てい)?(?:ない|ず)/;
const TO_COMES = new RegExp(TO_COME, "g");
/** 1園は3月25日に完成予定: so many of them are planned. */
const PLANNED = /(?:完成|完了|竣工|開設|締結)(?:する)?予定/g;
const SO_MANY = /\d(?![\d年月日])|残り/;
/** Things that are parts of another, by a word in their name. */
const PART = /分(?:の|は|が|$)|地区|地域|支所|支部|会場|校|園|館|課|残り|一部|以外|(?:ほか|他)の/;
const LATER = /翌年度|次年度|来年度|翌々年度|以降/;
/** 主なものは売却95万円、62万円: one of those that are named is not all of it, either. */
const CHIEF = /主な|(?:のみ|だけ)を?(?:把握|集計|計上)/;

/** The parts of a sum, with the words of the sentence around them. */
function around({ passage: { view } }: Mention, from: number, to: number): string {
  const start = Math.max(view.lastIndexOf("。", from), view.lastIndexOf("\n", from)) + 1;
  const stop = view.indexOf("。", to);
  return view.slice(start, stop < 0 ? view.length : stop);
}

/** 4路線を廃止、1路線を変更 for 見直し 7路線: numbers of one unit, nameless, of different deeds, none of them the target's. */
export function isOneOfSeveralDeeds({ mention: wanted, name }: Target, { mention, how }: Actual): boolean {
  const { deed, passage, quantity } = mention;
  if (how !== "stated" || deed === null || deed === wanted.deed || name.includes(deed)) return false;
  const others = passage.deeds.filter(({ unit, isDone }) => unit === quantity.unit && isDone);
  return (
    others.length > 1 && others.every((other) => other.deed !== wanted.deed && !name.includes(other.deed))
  );
}

const EXCEPT = /([\p{Script=Han}\p{Script=Katakana}ー]{2,12})を除く/u;

/** 市税収入 for 入湯税を除く市税収入, where the row gives the 入湯税: the whole is more than what was asked for. */
export function isOfWhole({ mention: { label } }: Target, { mention }: Actual): boolean {
  const left = EXCEPT.exec(label)?.[1];
  return left !== undefined && !/除/.test(mention.label) && mention.passage.view.includes(left);
}

/** 市道・農道 with the number of 市道分 alone. */
export function isOfOneOfSeveral(target: Target, { mention, how }: Actual): boolean {
  const parts = target.isSlot ? [] : thingsIn(target);
  const label = `${mention.group}${mention.label}`;
  return how === "stated" && parts.length > 1 && parts.some((part) => tells(label, part, parts));
}

/**
 * Whether the row says that a sum, or the number of one part, leaves something out. `others` are the names of the row's
 * other targets: what is still to come of those is no part of this one.
 */
export function isIncomplete({ mention, upTo, how }: Actual, others: readonly string[]): boolean {
  const sentence = around(mention, mention.quantity.start, upTo.quantity.end);
  if ((how === "sum" ? SOME : CHIEF).test(sentence)) return true;
  const { view } = mention.passage;
  const isStillToCome = [...view.matchAll(TO_COMES)].some(({ index }) => {
    const clause = clauseBefore(view, index);
    return how === "sum" || PART.test(clause) || isCountOfElse(clause, others);
  });
  const isPlanned = [...view.matchAll(PLANNED)].some(({ index }) => {
    const clause = clauseBefore(view, index);
    // What is to come after the year is no part of it.
    return SO_MANY.test(clause) && !LATER.test(clause);
  });
  return isStillToCome || isPlanned;
}

function clauseBefore(view: string, index: number): string {
  const before = view.slice(Math.max(0, index - 30), index);
  return before.split(/[。、(]/).at(-1) ?? "";
}

/** シカの頭数は報告待ち: another count that the row's other targets do not ask for. */
function isCountOfElse(clause: string, others: readonly string[]): boolean {
  const topic = /^(.{2,20}?)[はがも]/.exec(clause)?.[1] ?? "";
  return topic !== "" && !/(?:率|度|割合|比)$/.test(topic) && !others.some((name) => sharesWord(name, topic));
}
