import { between, pick, type Random, repeat, sized } from "../../random.ts";
import { costlyText, hostileText } from "../hostile-texts.ts";
import { numberText } from "./numbers.ts";

const NAMES =
  "市税徴収率 実質公債費比率 将来負担比率 基金残高 受診率 利用者数 参加者数 歳入決算規模 職員数 時間外勤務 経費 未収金 効果額 会議の開催 満足度 待機児童 施設数 補助金 研修 電子申請".split(
    " ",
  );
const MARKS = ["・", "①", "②", "※", "●", "(1) ", "ア ", "→", "[参考] ", "【達成目安】", ""];
const LINKS = [
  "は",
  "を",
  "が",
  "：",
  " ",
  "、",
  "について、",
  "の目標",
  "（前年度 ",
  "に対し実績",
  "の状態とする。",
  "→",
];
const ENDS =
  "を達成した。 を目標に取り組んだ。 を確保する。 となった。 に留まった。 を下回った。 を見直した。 は未実施。 を策定 できなかった。 を検討中である。 ） の減 、 。".split(
    " ",
  );
const SPACES = [" ", "\u3000", "  ", "<br>", "<ul><li>", "\u00a0", "\u1680", "\u200b"];

/** A sentence or two of a report, with numbers in it. */
export function prose(random: Random): string {
  return repeat(between(1, 1 + sized(8, random), random), () => sentence(random)).join(pick(SPACES, random));
}

function sentence(random: Random): string {
  if (random.chance(0.04)) return hostileText(random);
  const words = [pick(MARKS, random), pick(NAMES, random), pick(LINKS, random)];
  for (let i = between(0, 3, random); i > 0; i--) words.push(numberText(random), pick(LINKS, random));
  words.push(pick(ENDS, random));
  return bracketed(words.join(""), random);
}

function bracketed(text: string, random: Random): string {
  if (!random.chance(0.12)) return text;
  const [open, close] = pick(["（）", "()", "「」", "【】", "［］", "(）"], random).split("") as [
    string,
    string,
  ];
  return random.chance(0.2) ? `${open}${text}` : `${open}${text}${close}`;
}

/** A text with the faults that extraction leaves in it. */
export function damaged(text: string, random: Random): string {
  if (random.chance(0.9)) return text;
  if (random.chance(0.1)) return text + costlyText(random);
  const fault = pick(FAULTS, random);
  const at = random.below(text.length + 1);
  return text.slice(0, at) + fault + text.slice(random.chance(0.5) ? at : at + 1);
}

const FAULTS = [
  "\ufffd",
  "\ufffd\ufffd\ufffd\ufffd",
  "\ue001",
  "⼀⼆⽬",
  "か\u3099",
  "ｶﾞ",
  "\0",
  "\x1b",
  "\x0c",
  "\x0b",
  "\x85",
  "\ud83d",
  "葛\u{e0100}",
  "\u202e",
  '"',
  '""',
  "\t",
  "\r",
  "\n",
  "\r\n",
  "#REF!",
  "(cid:123)",
  "■■■",
  "&nbsp;",
  "</td>",
] as const;
