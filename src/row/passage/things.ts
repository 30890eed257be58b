import { foldKey } from "../../text/fold.ts";
import { foldedView } from "../../text/folded-view.ts";
import { labelKey } from "./labels.ts";
import type { Mention } from "./mentions.ts";

/** The thing that a label counts: 混入 of the kind ビニール片, 事故 that are 重大. All are comparison keys. */
export interface Thing {
  /** The noun itself, without words for its number; empty where the label has none. */
  readonly head: string;
  /** Whose or what kind of it, joined by の; empty where that is not said. */
  readonly of: string;
  /** What narrows it, joined by な: 重大な; empty where nothing does. */
  readonly narrowed: string;
}

const NOTHING: Thing = { head: "", of: "", narrowed: "" };
const JOINTS =
  /(として|ため|により|による|への|へと|に関する|について|に対する|に対し|に向けた|における|など|した|された|する|される|ている|いる|った|ない|[、・\s:()「」]|,(?!\d)|[をがはもでにとのな])/;
/** A label that ends so has told why, not what. */
const REASON_END = /(?:ため|として|により|によって|に向け|に向けて|に対し|に対して|から|へ)[、\s]?$/;
/** Words for how many there are of a thing, longest first. */
const MEASURES = [
  "発生件数",
  "事案",
  "案件",
  "事例",
  "件数",
  "人数",
  "者数",
  "回数",
  "金額",
  "残高",
  "発生",
  "数",
  "量",
  "額",
  "者",
  "等",
];

/** The thing that a label names. A label that only tells why (待機児童の解消のため) names none. */
export function thingOf(label: string): Thing {
  const view = foldedView(label);
  if (REASON_END.test(view)) return NOTHING;
  const pieces = view.split(JOINTS);
  const nouns: { key: string; joint: string }[] = [];
  for (let i = 0; i < pieces.length; i += 2) {
    const key = withoutMeasure(labelKey(pieces[i] ?? ""));
    if (key.length >= 2) nouns.push({ key, joint: pieces[i + 1] ?? "" });
  }
  const head = nouns.at(-1)?.key ?? "";
  const before = nouns.slice(0, -1);
  return {
    head,
    of: before.findLast(({ joint }) => joint === "の" || joint === "への" || isSpace(joint))?.key ?? "",
    narrowed: before.findLast(({ joint }) => joint === "な")?.key ?? "",
  };
}

/** What the words before a number name; those that still belong to the number before it (の赤字だったが、今年度は) do not count. */
export function thingBefore({ group, label }: Pick<Mention, "group" | "label">): Thing {
  return thingOf(`${group} ${label.replace(/^[のをがはでにともへ][^、]*、?/, "")}`);
}

function isSpace(joint: string): boolean {
  return joint !== "" && joint.trim() === "";
}

/** A comparison key without the words for how many there are of a thing: 利用者 for 利用者数. */
export function withoutMeasure(key: string): string {
  let rest = key;
  for (;;) {
    const end = rest;
    const measure = MEASURES.find((word) => end.endsWith(word));
    if (measure === undefined) return rest;
    rest = rest.slice(0, -measure.length);
  }
}

/** Whether the sentence that a text ends in has the thing as its topic: 待機児童は4月に…. */
export function isTopic(head: string, before: string): boolean {
  const sentence = foldKey(before.slice(before.lastIndexOf("。") + 1));
  const at = sentence.lastIndexOf(head);
  return at >= 0 && /^(?:者|件|人)?数?(?:は|が|について)/.test(sentence.slice(at + head.length));
}

/** Whether a number is all that a short cell says, but for a date before it. */
export function beginsText({ passage, quantity }: Mention): boolean {
  return passage.text.length <= 80 && labelKey(passage.text.slice(0, quantity.start)).length < 2;
}
