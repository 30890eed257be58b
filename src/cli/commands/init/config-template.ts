import type { Lang, Message } from "../../../core/finding.ts";
import { toJsonText } from "../../../render/kit/json-text.ts";
import { listExtensions } from "../../io/report-names.ts";

/** A key of the configuration as it stands in the file to start from. */
interface Entry {
  readonly comment: Message;
  /** Lines of JSON; commented out where they only show what is possible. */
  readonly lines: readonly string[];
  readonly isActive: boolean;
}

const EXTENSIONS = listExtensions();

/** The place of what is to be included. */
const INCLUDE = '"include": ["."],';

const HEAD: Message = {
  ja: "reform の設定。// のコメントを書けます。全部の項目は reform schema config で確かめられます。",
  en: "Configuration of reform; // comments are allowed. All keys: reform schema config.",
};

const ENTRIES: readonly Entry[] = [
  {
    comment: {
      ja: `入力を書かないときに読む報告書: ファイル、フォルダー、glob (このファイルからの相対)。フォルダーは中の ${EXTENSIONS.ja} をすべて`,
      en: `Reports to read where none are named: files, globs and folders (all ${EXTENSIONS.en} in them), from here`,
    },
    lines: [INCLUDE],
    isActive: true,
  },
  {
    comment: { ja: "そのうち読まないもの", en: "What of those is left out" },
    lines: ['"exclude": ["draft-*.txt"],'],
    isActive: false,
  },
  {
    comment: {
      ja: "check の終了コードを1にする重さ: error、warning、info、never",
      en: "The severity from which check exits with 1: error, warning, info or never",
    },
    lines: ['"failOn": "error",'],
    isActive: true,
  },
  {
    comment: {
      ja: "規則の重さ: error、warning、info、off (一覧は reform rules)",
      en: "Severities of rules: error, warning, info or off (reform rules lists them)",
    },
    lines: ['"rules": { "table/shifted-row": "off" },'],
    isActive: false,
  },
  {
    comment: {
      ja: "「ほぼ達成」とみなす達成率の下限 (凡例に率があればそちら)",
      en: "Attainment from which a missed target is nearly met (a rate in the legend goes first)",
    },
    lines: ['"nearly": 0.8,'],
    isActive: false,
  },
  {
    comment: {
      ja: "報告書ごとに、見出しがどの項目か (reform columns FILE --config の出力を貼り付けて直す)",
      en: "Which field each heading is, by report (what reform columns FILE --config prints, changed)",
    },
    lines: ['"columns": { "r5*.txt": { "判定": "rating" } },'],
    isActive: false,
  },
  {
    comment: {
      ja: "報告書ごとに、評価の記号の意味 (凡例より優先)",
      en: "What each rating means, by report; goes before the legend",
    },
    lines: ['"ratings": { "r5*.txt": { "◇": "achieved" } },'],
    isActive: false,
  },
  {
    comment: {
      ja: "分かっていて受け入れる指摘とその理由",
      en: "Findings that are known and accepted, and why",
    },
    lines: [
      '"suppressions": [',
      '  { "rule": "rating/overrated", "initiative": "1-1-5", "reason": "…", "until": "2099-03-31" },',
      "],",
    ],
    isActive: false,
  },
  {
    comment: {
      ja: "今ある指摘を記録し、以後は新しいものだけを報告する (reform check --update-baseline で書く)",
      en: "Findings that are not reported again (written by reform check --update-baseline)",
    },
    lines: ['"baseline": "reform.baseline.json",'],
    isActive: false,
  },
  {
    comment: { ja: "表示の言語: ja か en", en: "Language for people: ja or en" },
    lines: [],
    isActive: true,
  },
];

/** The text of a configuration to start from, commented in `lang`. */
export function configTemplate(lang: Lang, include: readonly string[] = ["."]): string {
  const lines = ENTRIES.flatMap(({ comment, lines, isActive }) => [
    "",
    `  // ${comment[lang]}`,
    ...(lines.length === 0 ? [`"lang": "${lang}"`] : lines).map(
      (line) => `  ${isActive ? "" : "// "}${line === INCLUDE ? includeLine(include) : line}`,
    ),
  ]);
  return ["{", `  // ${HEAD[lang]}`, ...lines, "}", ""].join("\n");
}

function includeLine(include: readonly string[]): string {
  return `"include": [${include.map((name) => toJsonText(name)).join(", ")}],`;
}
