import { groupEndings, startOfEnding } from "../../text/ends.ts";

/** Ends of names of what is held or sent out so many times, with a name that shows it. */
export const EVENTS: readonly (readonly [ends: string, evidence: string])[] = [
  ["会 講座 教室 研修 セミナー 講演 フォーラム サロン カフェ", "おはなし会"],
  ["訪問 巡回 訓練 キャンペーン", "独居高齢者の訪問"],
  ["発行 配信 掲載 放送", "広報紙の発行"],
  ["公演 展 祭 まつり イベント", "企画展"],
  ["開催 実施", "出前講座の開催"],
];

const ENDS = groupEndings(EVENTS.flatMap(([ends]) => ends.split(" ")));
const COUNTED = groupEndings(["回数", "の"]);

/** Whether a name is that of something held, of which so many times are aimed at. A name may as well be of failures. */
export function namesEvent(name: string): boolean {
  const bare = name.slice(0, startOfEnding(name, COUNTED));
  return startOfEnding(bare, ENDS) < bare.length;
}
