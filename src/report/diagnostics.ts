import { defineDiagnostic } from "../core/diagnostic.ts";

export const stubRow = defineDiagnostic<{ title: string | null }>({
  id: "report/stub",
  severity: "info",
  messages: {
    ja: ({ title }) => `${title ? `「${title}」` : "この取組"}は番号や名称だけで、本文と評価がありません`,
    en: ({ title }) =>
      `${title ? `"${title}"` : "this initiative"} has a number or title only: neither body nor rating`,
  },
  docs: {
    summary: { ja: "名称や番号だけの取組", en: "An initiative of which only number or title is left" },
    why: {
      ja: "PDFからの取り出しで本文と評価が失われた行です。評価の集計では「評価なし」に数えます。",
      en: "Extraction lost the body and the rating of the row. Summaries count it as unrated.",
    },
  },
});

export const inferredNumber = defineDiagnostic<{ number: number }>({
  id: "report/number-inferred",
  severity: "info",
  messages: {
    ja: ({ number }) => `番号がないため、前後の並びから ${number} としました`,
    en: ({ number }) => `the number is missing; ${number} follows from the sequence`,
  },
  docs: {
    summary: { ja: "番号を並びから補った", en: "A missing number was inferred from the sequence" },
    why: {
      ja: "番号のセルが失われた行は、同じ方針の中の並びから番号を補います。",
      en: "Where the cell of the number is lost, it follows from the rows before within the same strategy.",
    },
  },
});

export const duplicateNumber = defineDiagnostic<{ number: number | string; ids: readonly string[] }>({
  id: "report/number-duplicate",
  severity: "info",
  messages: {
    ja: ({ number, ids }) =>
      `同じ方針の中で番号 ${number} が${ids.length}回使われています（${shorten(ids).join("、")}）`,
    en: ({ number, ids }) =>
      `number ${number} is used ${ids.length} times within one strategy (${shorten(ids).join(", ")})`,
  },
  docs: {
    summary: { ja: "番号の重複", en: "A number is used more than once within a strategy" },
    why: {
      ja: "番号だけでは取組を特定できません。IDには a、b … を付けて区別します。",
      en: "The number alone does not identify the initiative; ids carry a, b … to tell them apart.",
    },
  },
});

export const outOfSequence = defineDiagnostic<{ number: number; expected: number }>({
  id: "report/number-out-of-sequence",
  severity: "info",
  messages: {
    ja: ({ number, expected }) => `番号 ${number} は並び順と合いません（${expected} のはずです）`,
    en: ({ number, expected }) => `number ${number} is out of sequence (${expected} was expected)`,
  },
  docs: {
    summary: { ja: "番号が並び順と合わない", en: "A number does not follow the one before" },
    why: {
      ja: "行の欠落や入れ替わりの手がかりになります。",
      en: "It may be the trace of a lost or moved row.",
    },
  },
});

export const headingWithoutRows = defineDiagnostic<{ text: string }>({
  id: "report/heading-without-rows",
  severity: "warning",
  messages: {
    ja: ({ text }) => `見出し「${text}」の下に取組の行がありません`,
    en: ({ text }) => `no initiative stands under the heading "${text}"`,
  },
  docs: {
    summary: {
      ja: "下に取組の行がない見出し",
      en: "A heading under which no initiative stands",
    },
    why: {
      ja: "次の見出しまで、または末尾まで取組の行がない見出しです。行が失われたか、見出しではない文字を見出しと読んだ可能性があります。どの取組にも入らないので、ここに全文を示します。",
      en: "No row follows before the next heading or the end. Rows may have been lost, or what was read as a heading is none. It is part of no initiative, so it is given here in full.",
    },
  },
});

export const ratingWords = defineDiagnostic<{ text: string }>({
  id: "report/rating-words",
  severity: "info",
  messages: {
    ja: ({ text }) => `評価のセルに、評価の記号のほかの文字があります: ${text}`,
    en: ({ text }) => `the cell of the rating says more than the rating: ${text}`,
  },
  docs: {
    summary: { ja: "評価の記号に添えられた文字", en: "Words beside the symbol of a rating" },
    why: {
      ja: "評価としては記号だけを読みます。凡例にない言葉が添えられているときは、読み手が確かめられるように全文を示します。",
      en: "Only the symbol is read as the rating. Words beside it that the legend does not use are given here in full, for readers to judge.",
    },
  },
});

function shorten(ids: readonly string[]): string[] {
  return ids.length > 6 ? [...ids.slice(0, 5), `… ${ids.at(-1)}`] : [...ids];
}

export const spacedGlyphs = defineDiagnostic<{ count: number; text: string }>({
  id: "report/spaced-glyphs",
  severity: "info",
  messages: {
    ja: ({ count, text }) =>
      `1字ずつ空けて印字されたセルが${count}個あり、空白を詰めて読みました（例：「${text}」）`,
    en: ({ count, text }) =>
      `${count} cell${count === 1 ? "" : "s"} with a space between all characters; read without them, such as "${text}"`,
  },
  docs: {
    summary: { ja: "1字ずつ空けて印字されたセル", en: "Cells with a space between all characters" },
    why: {
      ja: "PDFから取り出した表では、均等割り付けの文字や数字が1字ずつ離れることがあります（「6 0 件」「窓 口 の 改 善」）。セルのすべての字が離れているときだけ詰めて読みます。",
      en: "Extraction from PDF sets justified characters and digits apart (6 0 件). They are joined only where every single character of the cell stands alone.",
    },
  },
});

/** Every kind of finding of this stage. */
export const REPORT_DIAGNOSTICS = [
  stubRow,
  inferredNumber,
  duplicateNumber,
  outOfSequence,
  headingWithoutRows,
  ratingWords,
  spacedGlyphs,
] as const;
