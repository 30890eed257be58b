import { defineDiagnostic } from "../../core/diagnostic.ts";
import { FIELD_WORDS } from "./field-words.ts";
import type { ColumnField } from "./types.ts";

/** A short excerpt of a text for a message. */
export function excerpt(text: string, length = 24): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

export const shiftedRow = defineDiagnostic<{ by: number }>({
  id: "table/shifted-row",
  severity: "info",
  messages: {
    ja: ({ by }) =>
      `行が見出しより${Math.abs(by)}列${by > 0 ? "右" : "左"}にずれています。内容から列を判定しました`,
    en: ({ by }) =>
      `the row stands ${Math.abs(by)} cell${Math.abs(by) === 1 ? "" : "s"} to the ${by > 0 ? "right" : "left"} of its header; its columns were told by content`,
  },
  docs: {
    summary: { ja: "行が見出しからずれている", en: "A row stands left or right of its header" },
    why: {
      ja: "PDFから取り出した表では、行が見出しの列からずれることがあります。内容から列を判定しているので、原文と照らし合わせるときの手がかりにしてください。",
      en: "Tables extracted from PDF often have rows that do not line up with their header. The columns were told by content; the note helps when comparing with the original.",
    },
  },
});

export const missingColumn = defineDiagnostic<{ columns: readonly string[] }>({
  id: "table/missing-column",
  severity: "info",
  messages: {
    ja: ({ columns }) =>
      `「${columns.join("」「")}」のセルがなく、後のセルが詰まっています。どの列が欠けたかは内容から判定しました`,
    en: ({ columns }) =>
      `no cell for ${columns.map((column) => `"${column}"`).join(", ")}; the cells behind moved up, and which one is missing was told by content`,
  },
  docs: {
    summary: { ja: "行の途中のセルが欠けている", en: "A cell in the middle of a row is missing" },
    why: {
      ja: "セルが一つ失われると、後のセルがすべて前の列に詰まります。内容から欠けた列を判定しますが、原文で確かめてください。",
      en: "When extraction loses a cell, all that follow move up. Which one is missing is told by content; compare with the original.",
    },
  },
});

/** A cell that the second reading puts elsewhere; `other` is null where it would leave the cell out. */
export interface OtherReading {
  readonly cell: string;
  readonly chosen: string | null;
  readonly other: string | null;
}

export const ambiguousRow = defineDiagnostic<{ readings: readonly OtherReading[] }>({
  id: "table/ambiguous-row",
  severity: "info",
  messages: {
    ja: ({ readings }) =>
      `列を一つに決められません。${readings.map(({ cell, chosen, other }) => `「${cell}」は${chosen ? `「${chosen}」` : "列の外"}と読みましたが、${other ? `「${other}」` : "列の外"}とも読めます`).join("。")}`,
    en: ({ readings }) =>
      `the row can be read in two ways: ${readings.map(({ cell, chosen, other }) => `"${cell}" was read as ${chosen ? `"${chosen}"` : "no column's"}, but could be ${other ? `"${other}"` : "no column's"}`).join("; ")}`,
  },
  docs: {
    summary: { ja: "列の判定が二通りに読める", en: "A row can be read in two ways" },
    why: {
      ja: "内容からも列を一つに決められないときは、推測を隠さず、二つの読み方を示します。",
      en: "Where content does not decide either, both readings are given instead of a silent guess.",
    },
  },
});

export const dittoMarks = defineDiagnostic<{ count: number; text: string }>({
  id: "table/ditto-marks",
  severity: "info",
  messages: {
    ja: ({ count, text }) =>
      `上と同じことを示す印のセルが${count}個あり、すぐ上のセルの内容で読みました（例：「${text}」）`,
    en: ({ count, text }) =>
      `${count} cell${count === 1 ? " holds a ditto mark" : "s hold ditto marks"} such as "${text}"; read as the cell above`,
  },
  docs: {
    summary: { ja: "上と同じことを示す印のセル", en: "Cells with a ditto mark" },
    why: {
      ja: "「〃」や「同上」は、同じ列のすぐ上のセルと同じ内容です。行の幅がすぐ上の行と同じときだけ補います。",
      en: "A ditto mark (〃, 同上) stands for the cell above it in its column. It is read so only where the row is as wide as the one above.",
    },
  },
});

export const tickedBoxes = defineDiagnostic<{ count: number; text: string }>({
  id: "table/ticked-boxes",
  severity: "info",
  messages: {
    ja: ({ count, text }) =>
      `選択肢に印を付けたセルが${count}個あり、印のある選択肢で読みました（例：「${text}」）`,
    en: ({ count, text }) =>
      `${count} cell${count === 1 ? " holds" : "s hold"} options with boxes such as "${text}"; read as the one that is ticked`,
  },
  docs: {
    summary: { ja: "選択肢に印を付けたセル", en: "Cells with options of which one is ticked" },
    why: {
      ja: "「□Ａ ■Ｂ □Ｃ」のようなセルは、印のある選択肢（Ｂ）が内容です。同じ選択肢が同じ列の二つ以上の行にあり、印が一つだけのときに限ります。印がないセルは空欄として読みます。",
      en: "A cell such as □A ■B □C says B. It is read so only where the same options stand in two rows of the column at least and one alone is ticked; a cell in which none is ticked says nothing.",
    },
  },
});

export const ambiguousColumns = defineDiagnostic<{ field: ColumnField; heading: string; rival: string }>({
  id: "table/ambiguous-columns",
  severity: "info",
  messages: {
    ja: ({ field, heading, rival }) =>
      `「${FIELD_WORDS[field].ja}」の列は「${heading}」と読みましたが、「${rival}」とも読めます。違うときは設定の columns で指定してください（reform columns で確かめられます）`,
    en: ({ field, heading, rival }) =>
      `the column of the ${FIELD_WORDS[field].en} was taken to be "${heading}", but could be "${rival}"; the configuration's "columns" decides it (see: reform columns)`,
  },
  docs: {
    summary: { ja: "二つの列が同じ項目に読める", en: "Two columns could be the same field" },
    why: {
      ja: "見出しと内容からも列の役割を一つに決められないときは、二つの読み方を示します。reform columns は、どの列を何と読んだか、その理由とともに表示します。",
      en: "Where neither headings nor cells decide which column is which, both readings are named. reform columns shows what every column was taken for, and why.",
    },
  },
});

export const mergedCells = defineDiagnostic<{ column: string; lost: string }>({
  id: "table/merged-cells",
  severity: "info",
  messages: {
    ja: ({ column, lost }) =>
      `「${column}」のセルに「${lost}」の文章が続いているようです。二つのセルが一つになった可能性があります`,
    en: ({ column, lost }) =>
      `the cell of "${column}" seems to go on with the text of "${lost}"; two cells may have become one`,
  },
  docs: {
    summary: { ja: "二つのセルが一つになったらしい", en: "Two cells seem to have become one" },
    why: {
      ja: "計画（〜する）の文章のあとに実績（〜した）の文章が続き、実績の列が空いている行です。切れ目を推測せず、全文を計画の列に残します。",
      en: "Sentences of a plan are followed by sentences of results, and the column of results is empty. The text is left whole, not cut by guess.",
    },
  },
});

export const unplacedText = defineDiagnostic<{ text: string }>({
  id: "table/unplaced-text",
  severity: "info",
  messages: {
    ja: ({ text }) => `どの列にも入らない文字列があります: ${text}`,
    en: ({ text }) => `text that no column could take: ${text}`,
  },
  docs: {
    summary: { ja: "どの列にも入らない文字列", en: "Text that no field could take" },
    why: {
      ja: "表の本文にあった文字は一つも捨てません。どの項目にも入らないものはここに全文を示します。",
      en: "Nothing that stood in the body of the table is dropped: what no field could take is given here in full.",
    },
  },
});

export const totalRow = defineDiagnostic<{ text: string }>({
  id: "table/total-row",
  severity: "info",
  messages: {
    ja: ({ text }) => `計・平均の行なので、取組として数えません: ${text}`,
    en: ({ text }) => `a row of totals or averages is no initiative: ${text}`,
  },
  docs: {
    summary: { ja: "計・小計・平均の行", en: "A row that sums up others" },
    why: {
      ja: "見出しが計・合計・平均などで終わり、ほかは数値だけで、番号・担当課・評価のない行です。取組ではありませんが、書かれていることはここに全文を示します。",
      en: "Its label ends in 計, 合計, 平均 or the like, all else in it are numbers, and it has no number, department or rating. It is no initiative; what it says is given here in full.",
    },
  },
});

export const repeatedRow = defineDiagnostic<{ text: string }>({
  id: "table/repeated-row",
  severity: "info",
  messages: {
    ja: ({ text }) => `再掲の行なので、もう一つの取組とは数えません: ${text}`,
    en: ({ text }) => `a row marked as listed again is no second initiative: ${text}`,
  },
  docs: {
    summary: { ja: "再掲の行", en: "A row that refers to an initiative listed elsewhere" },
    why: {
      ja: "（再掲）と書かれ、同じ名称の取組がほかにある行です。二重に数えないよう取組には含めず、書かれていることはここに全文を示します。同じ名称の取組が見つからない再掲の行は、取組として読みます。",
      en: "It is marked （再掲）, and an initiative of the same title stands elsewhere. It is left out so that nothing is counted twice, and given here in full. Where no such initiative is found, the row is read as one.",
    },
  },
});

export const otherTable = defineDiagnostic<{ kind: { ja: string; en: string }; text: string }>({
  id: "table/other-table",
  severity: "info",
  messages: {
    ja: ({ kind, text }) => `取組の表ではないもの（${kind.ja}）と見て、読みませんでした: ${text}`,
    en: ({ kind, text }) => `not read, since it seems to be ${kind.en} and no table of initiatives: ${text}`,
  },
  docs: {
    summary: { ja: "取組の表ではない表", en: "A table that lists no initiatives" },
    why: {
      ja: "評価ごとの件数、金額、日程、名簿、目次などの表です。取組の名称・担当課・評価・目標を持たないことから判定しました。取組としては読まず、書かれていることはここに全文を示します。",
      en: "Counts by rating, amounts of money, a schedule, a list of members, contents: told by what it lacks (titles, departments, ratings, goals). It is not read as initiatives, and given here in full.",
    },
  },
});

export const outsideText = defineDiagnostic<{ text: string }>({
  id: "table/outside-text",
  severity: "info",
  messages: {
    ja: ({ text }) => `表の前に、どの項目にも入らない文字列があります: ${text}`,
    en: ({ text }) => `text above the table that no field holds: ${text}`,
  },
  docs: {
    summary: {
      ja: "表の前にある、どの項目にも入らない文字列",
      en: "Text above the table that no field holds",
    },
    why: {
      ja: "題名・団体名・公表日・年度・凡例のほかに、表の見出しより前にあった文字です。前書きであることが多いものの、見出しの行より前に出た表の行かもしれないので、全文を示します。",
      en: "It stands above the header of the table and is neither title, issuer, date, fiscal year nor legend. Mostly it is a preface, but it may be a row that came to stand above its header, so it is given here in full.",
    },
  },
});

export const doubtfulHeader = defineDiagnostic<{ text: string }>({
  id: "table/doubtful-header",
  severity: "info",
  messages: {
    ja: ({ text }) => `見出しの下の行にある文字列を、見出しの続きとして読みました: ${text}`,
    en: ({ text }) => `text right below a header was read as a part of it: ${text}`,
  },
  docs: {
    summary: {
      ja: "見出しの続きとして読んだ文字列",
      en: "Text that was read as a further line of the header",
    },
    why: {
      ja: "見出しは二、三行にわたることがあります。知っている見出しの語が並ぶ行は見出しの続きとして読みますが、その行にあって知らない語は表の本文かもしれないので、全文を示します。",
      en: "A header may take two or three lines. A line below it with known headings is read as a part of it; what else stands in that line may be a row of the table, so it is given here in full.",
    },
  },
});

export const headerDiffers = defineDiagnostic<{
  page: number;
  headings: readonly string[];
  lost: readonly string[];
}>({
  id: "table/header-differs",
  severity: "info",
  messages: {
    ja: ({ page, headings, lost }) =>
      `${page}ページの見出しが最初のページと違います${headings.length > 0 ? `。このページだけ: ${headings.join("、")}` : ""}${lost.length > 0 ? `。このページにない: ${lost.join("、")}` : ""}`,
    en: ({ page, headings, lost }) =>
      `the header of page ${page} differs from that of the first page${headings.length > 0 ? `; only here: ${headings.join(", ")}` : ""}${lost.length > 0 ? `; not here: ${lost.join(", ")}` : ""}`,
  },
  docs: {
    summary: { ja: "見出しがページによって違う", en: "A page's header differs from the first page's" },
    why: {
      ja: "見出しの文言や数がページごとに違うと、表計算ソフトでの結合や検索で行が落ちる原因になります。",
      en: "Headers that differ between pages make rows drop out when the table is joined or searched.",
    },
  },
});

export const legendDiffers = defineDiagnostic<{ page: number; symbol: string; found: string; first: string }>(
  {
    id: "table/legend-differs",
    severity: "info",
    messages: {
      ja: ({ page, symbol, found, first }) =>
        `${page}ページの凡例で「${symbol}」の説明が最初と違います:「${found}」（最初は「${first}」）`,
      en: ({ page, symbol, found, first }) =>
        `the legend of page ${page} explains "${symbol}" differently: "${found}" (first: "${first}")`,
    },
    docs: {
      summary: {
        ja: "評価の凡例がページによって違う",
        en: "The legend of the ratings differs between pages",
      },
      why: {
        ja: "評価の意味は凡例で決まります。ページごとに文言が違うと、どの意味で評価したのか読み手が判断できません。",
        en: "The legend gives the ratings their meaning; where its wording changes from page to page, readers cannot tell which one was applied.",
      },
    },
  },
);

export const htmlResidue = defineDiagnostic<{ text: string }>({
  id: "text/html-residue",
  severity: "info",
  messages: {
    ja: ({ text }) => `HTMLのタグが残っています: ${text}`,
    en: ({ text }) => `HTML is left in the text: ${text}`,
  },
  docs: {
    summary: { ja: "HTMLのタグが残っている", en: "HTML tags are left in a cell" },
    why: {
      ja: "作成に使ったシステムのタグが公表資料に残っています。値からは取り除いて読みます。",
      en: "Tags of the system in which the report was written leaked into it. They are left out of the values.",
    },
  },
});

export const unreadableCharacters = defineDiagnostic<{ count: number; sample: string }>({
  id: "text/unreadable-characters",
  severity: "warning",
  messages: {
    ja: ({ count, sample }) =>
      `読み取れない文字が${count}字あります（${sample}）。推測で補わず、そのまま残しました`,
    en: ({ count, sample }) =>
      `${count} unreadable character${count === 1 ? "" : "s"} (${sample}); left as they are, not guessed`,
  },
  docs: {
    summary: {
      ja: "読み取れない文字（置換文字・外字・制御文字）",
      en: "A cell with replacement, private-use or control characters",
    },
    why: {
      ja: "文字コードの変換やPDFのフォントの問題で失われた文字です。数値が欠けている場合は、その行の判定はできません。",
      en: "Characters lost in conversion or to a broken font map. Where a number is affected, the row cannot be judged.",
    },
  },
});

export const unreadableRegion = defineDiagnostic<{ text: string }>({
  id: "table/unreadable-region",
  severity: "warning",
  messages: {
    ja: ({ text }) => `この行はほとんど読み取れないため、表として扱いません: ${text}`,
    en: ({ text }) => `most of this row is unreadable, so it is not taken as data: ${text}`,
  },
  docs: {
    summary: { ja: "読み取れない範囲", en: "A region that cannot be read" },
    why: {
      ja: "文字の半分以上が失われた行を推測で読むと誤りのもとになるため、範囲だけを示します。",
      en: "Guessing at a row of which more than half is lost would only produce errors, so its place is given instead.",
    },
  },
});

/** Every kind of finding of this stage. */
export const TABLE_DIAGNOSTICS = [
  shiftedRow,
  missingColumn,
  ambiguousRow,
  ambiguousColumns,
  dittoMarks,
  tickedBoxes,
  mergedCells,
  unplacedText,
  totalRow,
  repeatedRow,
  otherTable,
  outsideText,
  doubtfulHeader,
  headerDiffers,
  legendDiffers,
  htmlResidue,
  unreadableCharacters,
  unreadableRegion,
] as const;
