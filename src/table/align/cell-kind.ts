import { BLOCK_CLASS } from "../../text/bullets.ts";
import { DASH_OR_LONG_CLASS } from "../../text/dashes.ts";
import { strip, stripEnd } from "../../text/ends.ts";
import { foldKey } from "../../text/fold.ts";
import { normalizeSymbol } from "../legend/symbols.ts";
import { circledNumber, readMark } from "../model/marks.ts";

/** What a cell is by itself, before its column is known. */
export type CellKind =
  | "rating" // a symbol of this report's scale
  | "digit" // a digit that may be a rating of this report's scale or a number
  | "number" // an integer or an id such as R2-1
  | "departments" // 【取組主管課】… or a list of sections
  | "dash" // "none"
  | "heading" // a short text with a mark: ①…, 1 …, 第2章 …
  | "described" // a short text with a mark, and behind it the sentences that explain it
  | "bullet" // ●…, the words that explain a policy
  | "short" // a short text without a full stop
  | "prose";

/**
 * What the wording of a cell says, each a share from 0 to 1:
 * - past: sentences in the past tense: what was done
 * - future: sentences in the present tense: what is to be done
 * - state: ends in 状態: a goal
 * - next: needs, problems and wishes: what comes next
 * - judged: results, success and failure: an evaluation
 * - planName: ends like the name of a plan, a law or a guideline
 * - figures: without any verb, and ends in a number: a list of figures
 * - acted: activities in the past: held, made, distributed
 * - planThenDone: begins with what is to be done and ends with what was done: a plan with its results behind it
 */
export type Wording = readonly [
  past: number,
  future: number,
  state: number,
  next: number,
  judged: number,
  planName: number,
  figures: number,
  acted: number,
  planThenDone: number,
];

/** The parts of a wording, in its order. */
export const WORDING_SIGNS = [
  "past",
  "future",
  "state",
  "next",
  "judged",
  "planName",
  "figures",
  "acted",
  "planThenDone",
] as const;
export type WordingSign = (typeof WORDING_SIGNS)[number];

/** Whether a wording is that of a plan with its results behind it. */
export function isPlanThenDone(wording: Wording): boolean {
  return wording[8] === 1;
}

const KANJI_START = /^[\u3040-\u30ff\u4e00-\u9fff・]/;
const LINE_BREAK = /[\r\n]/;
const SOME_DIGIT = /[\d０-９]/;
const DIGITS = /^\d+$/;
const DASH = new RegExp(`^[~〜\\s${DASH_OR_LONG_CLASS}]{1,4}$`);
const NUMBER =
  /^(?:(?:no|№)\.?)?(?:[a-z]{0,2}\d{1,6}(?:[-.](?:\d\d?\d?|\(\d\d?\)|[①-⑳])){0,4}|[Ⅰ-Ⅻⅰ-ⅻ](?:[-.](?:\d\d?\d?|\(\d\d?\)|[①-⑳])){1,4}|\(\d\d?\d?\)(?:[-.](?:\d\d?\d?|\(\d\d?\)|[①-⑳])){0,3}|\d\d?\d?[.)])$/;
const DEPARTMENT_LABEL = /(?:主管|所管|担当|関係|実施|推進)(?:課|部|部署|課等|部局)/;
const DEPARTMENT_NAME =
  /^[^\s、。,\d０-９]{1,20}(?:課|室|局|部|係|署|所|館|園|校|センター|委員会|グループ|チーム|課等|室等|担当|公社|会議)$/;
/** A telephone number in brackets: （内線 211）. */
const TELEPHONE = /[（(][^（()）]{0,12}[\d０-９]{3}[^（()）]{0,12}[）)]/g;
/** Brackets at the end of a text, none closed in them. */
const BRACKETS_BEHIND = /^[（(][^）)]*[）)]$/;
const LEADING_LABEL = /^(?:取組)?(?:主管|所管|担当)(?:課|部)(?:等)?[\s　・●:：]/;
const OPENING = "【[(（〔「";
/** What the name of a section ends in, and hardly that of a place. */
const SECTION_ENDS = "課室局部係等";
/** What the name of a section or of a place ends in. */
const NAME_END = "課室局部係署所館園校ー会プム社議当等）)";
const PLAN_NAME =
  /(?:計画|方針|大綱|要綱|規則|基準|条例|指針|ビジョン|プラン|リスト|構想|戦略|ガイドライン|法|法律|マニュアル|要領|規程|協定|宣言|等の抽出)(?:等|書|案)?$/;
/** An article of it: 第12条第3項. */
const ARTICLE = /第[^第]{1,12}[条項号]$/;
/** Brackets at the end of a text. */
const QUOTED_BEHIND = /^[（(「][^）)」]*[）)」]$/;
const PLAN_NAME_END = /[画針綱要則準例指ント想略法律ルド領程定言出等書案条項号)）」]$/;
const NEXT = /必要(?:が|で|と|性)|課題|(?:て|で)い(?:き|く)|今後|引き続き|次年度|検討する|要する|求められ/;
const JUDGED =
  /(?:こと|実施|対応|把握|推進|確保)(?:が|を|も)?(?:でき|出来|得)|(?:向上|達成|改善|推進)(?:が|を|も)?(?:でき|出来|図ら|図れ|した)|図られた|つなが|繋が|課題が|明確|効果|順調|計画どおり|計画通り|できなかった|目標より/;
const ACTED =
  /(?:を|に)?(?:行っ|行い|実施し|開催し|作成し|配布し|設置し|策定し|取り組ん|交付し|整備し|掲載し|開始し|導入し|締結し|改定し)(?:た|ている)/;
/** Longest text that can be a title or a heading. */
const LONGEST_TITLE = 60;
/** What may stand behind the last word of a cell. */
const ENDING = "。）)」 　";
const EDGE = 150;
/** Longest phrase that can be a rating. */
const LONGEST_PHRASE = 30;

/** Tells what kind of cell a text is; `symbols` are the normalised symbols of the report's scale. */
export function classifyCell(text: string, symbols: ReadonlySet<string>): CellKind {
  if (symbols.has(text)) return isDigit(text) ? "digit" : "rating";
  if (text.length <= 3 && DIGITS.test(text)) return "number";
  if (symbols.has(normalizeLong(text))) return "rating";
  if (text.length <= 16) {
    const plain = stripQuote(text);
    if (text.length <= 8 || !KANJI_START.test(text)) {
      const symbol = normalizeSymbol(ratingCore(plain));
      if (symbols.has(symbol)) return isDigit(symbol) ? "digit" : "rating";
    }
    if (plain.length <= 4 && DASH.test(plain)) return "dash";
    if ((SOME_DIGIT.test(plain) && NUMBER.test(foldKey(plain))) || circledOnly(plain)) return "number";
  }
  if (isDepartments(text)) return "departments";
  if (isDescribed(text)) return "described";
  if (text.length > LONGEST_TITLE) return "prose";
  const first = text.charCodeAt(0);
  if (first === 0x25cf || first === 0x25c6 || first === 0x25a0) return "bullet";
  if (text.includes("。")) return "prose";
  if (readMark(text) && !/^[\d０-９]+[\s　]*[%％.．]/.test(text)) return "heading";
  if (first === 0x30fb || first === 0x2192 || (text.length > 30 && /[るたくいす]$/.test(text)))
    return "prose";
  return "short";
}

/** What opens the words that explain a heading. */
const BLOCK_START = new RegExp(`^[${BLOCK_CLASS}]`);

/** 1 財政の健全化, a line break, and behind it sentences, or ● and the words that explain it. */
function isDescribed(text: string): boolean {
  const end = text.search(LINE_BREAK);
  if (end < 0 || end > LONGEST_TITLE) return false;
  const head = text.slice(0, end);
  return (
    !head.includes("。") &&
    (text.includes("。", end) || BLOCK_START.test(text.slice(end).trimStart())) &&
    readMark(head) !== null &&
    !startsItem(text.slice(end))
  );
}

/** A second item of a list stands below the first. */
function startsItem(text: string): boolean {
  const rest = text.trimStart();
  return rest.startsWith("・") || readMark(rest) !== null;
}

/** Phrases that are ratings may be longer than symbols and their words are. */
function normalizeLong(text: string): string {
  return text.length > 8 && text.length <= LONGEST_PHRASE ? normalizeSymbol(text) : text;
}

/** The symbol of a rating cell: `A評価`, `【A】`, `A（達成）` are the symbol with words around it. */
export function ratingCore(text: string): string {
  const bare = stripEnd(text.replace(/^["'「『【〔[(（<]+/, ""), /["'」』】〕\])）>]/).trim();
  const found =
    /^([A-Za-zＡ-Ｚａ-ｚ]{1,2}[+＋-]?|[◎○〇◯△▲▽×✕✖●◇◆□■☆★\d０-９])\s*(?:評価|ランク|判定|[（(【:：].*)$/u.exec(
      bare,
    );
  return found?.[1] ?? bare;
}

function stripQuote(text: string): string {
  return text.startsWith('"') ? strip(text, /"/) : text;
}

function isDigit(text: string): boolean {
  return text.length === 1 && text >= "0" && text <= "9";
}

function circledOnly(text: string): boolean {
  return text.length === 1 && circledNumber(text) !== null;
}

function isDepartments(printed: string): boolean {
  const text = joinGlyphs(printed);
  if (OPENING.includes(text[0] as string) && DEPARTMENT_LABEL.test(text.slice(0, 14))) return true;
  if (text.length < 400 && LEADING_LABEL.test(text)) return true;
  if (text.length > 200 || !NAME_END.includes(text.at(-1) as string) || text.includes("。")) return false;
  // ①児童館 is a heading: a place where a service is given, numbered.
  if (circledNumber(text) !== null && !SECTION_ENDS.includes(text.at(-1) as string)) return false;
  const names = text
    .replace(TELEPHONE, "")
    .replace(/[●・]/g, " $&")
    .split(/[\s　、，,／/]+/)
    .filter((name) => name !== "" && !/^[【[].*[】\]]$/.test(name));
  return (
    names.length > 0 && names.every((name) => isDepartmentName(name) && !/(?:の|を)/.test(name.slice(0, -1)))
  );
}

/** 管 財 課: every character set apart. */
function joinGlyphs(text: string): string {
  if (text[1] !== " " && text[1] !== "　") return text;
  const pieces = text.split(/[\s　]/).filter((piece) => piece !== "");
  return pieces.every((piece) => piece.length === 1) ? pieces.join("") : text;
}

/** A name that ends as those of sections do, before brackets that may stand behind it. */
function isDepartmentName(name: string): boolean {
  const bare = name.replace(/^[●○◎・]/, "");
  const at = bare.search(/[（(]/);
  return (
    DEPARTMENT_NAME.test(bare) ||
    (at > 0 && DEPARTMENT_NAME.test(bare.slice(0, at)) && BRACKETS_BEHIND.test(bare.slice(at)))
  );
}

/** Whether a text ends in the name of a plan or a law, before brackets and articles that may stand behind it. */
function isPlanName(text: string): boolean {
  if (PLAN_NAME.test(text)) return true;
  const whole = text.replace(ARTICLE, "").replace(ARTICLE, "");
  const at = Math.max(...["（", "(", "「"].map((bracket) => whole.lastIndexOf(bracket)));
  return PLAN_NAME.test(at > 0 && QUOTED_BEHIND.test(whole.slice(at)) ? whole.slice(0, at) : whole);
}

/** Reads the wording of a prose cell from its sentence ends; long cells are judged by their two ends. */
export function readWording(text: string): Wording {
  const sample = text.length > 2 * EDGE ? `${text.slice(0, EDGE)}。${text.slice(-EDGE)}` : text;
  let past = 0;
  let future = 0;
  let firstTense = "";
  let lastTense = "";
  for (let from = 0; from < sample.length; ) {
    const stop = sample.indexOf("。", from);
    const end = stop < 0 ? sample.length : stop;
    const last = sample[end - 1];
    if (last === "た" || sample.endsWith("済み", end) || sample.endsWith("完了", end)) {
      past++;
      lastTense = "past";
    } else if (
      last === "る" ||
      last === "く" ||
      last === "う" ||
      last === "す" ||
      last === "む" ||
      last === "い"
    ) {
      future++;
      lastTense = "future";
    }
    firstTense ||= lastTense;
    from = end + 1;
  }
  const sentences = past + future || 1;
  let last = text.length;
  while (last > 0 && ENDING.includes(text[last - 1] as string)) last--;
  const tail = text.slice(Math.max(0, last - 60), last);
  const rear = text.slice(-EDGE);
  const share = (holds: boolean) => (holds ? 1 : 0);
  return [
    past / sentences,
    future / sentences,
    share(/状態(?:を目指す|である|とする)?$|状態（/.test(tail)),
    share(NEXT.test(rear)),
    share(JUDGED.test(rear)),
    share(
      text.length <= 120 &&
        ((PLAN_NAME_END.test(tail) && isPlanName(tail)) || /^第[\d０-９一二三四五]{1,2}期/.test(text)),
    ),
    share(past + future === 0 && /\d[^\s\d]{0,4}$/.test(tail)),
    share(past > future && ACTED.test(rear)),
    share(firstTense === "future" && lastTense === "past" && future >= past),
  ];
}
