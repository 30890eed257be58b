import { defineDiagnostic } from "../core/diagnostic.ts";

// What the readers of workbooks and documents say of what they left out, or read otherwise than it is written.

export const hiddenRows = defineDiagnostic<{ sheet: string; count: number }>({
  id: "input/hidden-rows",
  severity: "info",
  messages: {
    ja: ({ sheet, count }) => `シート「${sheet}」の非表示の行にあるセル${count}個は読みませんでした`,
    en: ({ sheet, count }) =>
      `${count} cell${count === 1 ? "" : "s"} in hidden rows of the sheet ${sheet} ${count === 1 ? "was" : "were"} left out`,
  },
  docs: {
    summary: { ja: "非表示の行を読まなかった", en: "Hidden rows of a sheet were left out" },
    why: {
      ja: "画面や印刷に出ない行は、報告書の一部として公表されたものではないことがほとんどです（前年度の行、作業用の行など）。読む必要があるときは、表計算ソフトで再表示して保存してください。フィルターで隠れた行も同じです。",
      en: "Rows that show neither on the screen nor in print are mostly no part of what is published: last year's, or aids of whoever made the sheet. Rows that a filter hides are among them. To have them read, unhide them and save the file.",
    },
  },
});

export const hiddenColumns = defineDiagnostic<{ sheet: string; count: number }>({
  id: "input/hidden-columns",
  severity: "info",
  messages: {
    ja: ({ sheet, count }) => `シート「${sheet}」の非表示の列にあるセル${count}個は読みませんでした`,
    en: ({ sheet, count }) =>
      `${count} cell${count === 1 ? "" : "s"} in hidden columns of the sheet ${sheet} ${count === 1 ? "was" : "were"} left out`,
  },
  docs: {
    summary: { ja: "非表示の列を読まなかった", en: "Hidden columns of a sheet were left out" },
    why: {
      ja: "画面や印刷に出ない列は、報告書の一部として公表されたものではないことがほとんどです。読む必要があるときは、表計算ソフトで再表示して保存してください。",
      en: "Columns that show neither on the screen nor in print are mostly no part of what is published. To have them read, unhide them and save the file.",
    },
  },
});

export const hiddenSheets = defineDiagnostic<{ names: readonly string[] }>({
  id: "input/hidden-sheets",
  severity: "info",
  messages: {
    ja: ({ names }) =>
      `非表示のシートは読みませんでした: ${names.join("、")}（読むには --sheet に名前を指定します）`,
    en: ({ names }) =>
      `hidden sheet${names.length === 1 ? "" : "s"} left out: ${names.join(", ")} (--sheet with a name reads one)`,
  },
  docs: {
    summary: { ja: "非表示のシートを読まなかった", en: "Hidden sheets of a workbook were left out" },
    why: {
      ja: "非表示のシートは、選択肢の一覧や前年度の控えなどであることがほとんどです。読む必要があるときは、--sheet に名前を指定してください。",
      en: "Hidden sheets are mostly lists of choices or last year's copies. To have one read, name it with --sheet.",
    },
  },
});

export const coveredCells = defineDiagnostic<{ sheet: string; count: number }>({
  id: "input/covered-cells",
  severity: "info",
  messages: {
    ja: ({ sheet, count }) => `シート「${sheet}」の結合セルの下に隠れているセル${count}個は読みませんでした`,
    en: ({ sheet, count }) =>
      `${count} cell${count === 1 ? "" : "s"} under merged cells of the sheet ${sheet} ${count === 1 ? "was" : "were"} left out`,
  },
  docs: {
    summary: { ja: "結合セルの下のセルを読まなかった", en: "Cells under merged cells were left out" },
    why: {
      ja: "結合したセルには、表示されない元のセルの内容が残っていることがあります。表示されているものだけを読みます。",
      en: "Merged cells may keep what stood in the cells that they cover. Only what shows is read.",
    },
  },
});

export const textInShapes = defineDiagnostic<{ where: { ja: string; en: string }; text: string }>({
  id: "input/text-in-shapes",
  severity: "info",
  messages: {
    ja: ({ where, text }) => `${where.ja}の図形やテキストボックスの文字は表として読みませんでした: ${text}`,
    en: ({ where, text }) => `text in shapes of ${where.en}, not read as a part of the table: ${text}`,
  },
  docs: {
    summary: { ja: "図形の中の文字を読まなかった", en: "Text in shapes was not read" },
    why: {
      ja: "図形やテキストボックスは表の上に置かれ、どのセルのものか決められません。注記や凡例であることが多いので、全文をここに示します。",
      en: "Shapes and text boxes lie over the table, and nothing tells which cell they belong to. Mostly they are notes or legends; what they say is given here in full.",
    },
  },
});

export const struckText = defineDiagnostic<{ count: number; text: string }>({
  id: "input/struck-text",
  severity: "info",
  messages: {
    ja: ({ count, text }) =>
      `取り消し線のある文字を含むセルが${count}個あり、消さずに読みました（例：「${text}」）`,
    en: ({ count, text }) =>
      `${count} cell${count === 1 ? " has" : "s have"} text that is struck through, which was kept (such as "${text}")`,
  },
  docs: {
    summary: { ja: "取り消し線のある文字を読んだ", en: "Text that is struck through was kept" },
    why: {
      ja: "取り消し線は、消したものとも、変更を示したものとも読めます。推測で消さず、そのまま残します。",
      en: "A line through a text may delete it or show a change. It is kept, not deleted by guess.",
    },
  },
});

export const unvaluedFormulas = defineDiagnostic<{ sheet: string; count: number }>({
  id: "input/unvalued-formulas",
  severity: "info",
  messages: {
    ja: ({ sheet, count }) =>
      `シート「${sheet}」に計算結果が保存されていない数式が${count}個あり、空欄として読みました。表計算ソフトで開いて保存し直すと読めます`,
    en: ({ sheet, count }) =>
      `${count} formula${count === 1 ? "" : "s"} of the sheet ${sheet} came without a value and ${count === 1 ? "was" : "were"} read as blank; opening and saving the file in a spreadsheet program keeps the values`,
  },
  docs: {
    summary: { ja: "計算結果のない数式", en: "Formulas without their values" },
    why: {
      ja: "数式は計算せず、最後に保存された値を読みます。プログラムで作られたファイルには値がないことがあります。",
      en: "Formulas are not worked out; the values that were saved last are read. Files written by programs may lack them.",
    },
  },
});

export const joinedSquares = defineDiagnostic<{ sheet: string }>({
  id: "input/joined-squares",
  severity: "info",
  messages: {
    ja: ({ sheet }) =>
      `シート「${sheet}」は1マスに1文字ずつ書かれている（方眼紙）と見て、隣り合う文字をつなげて読みました`,
    en: ({ sheet }) =>
      `the sheet ${sheet} seems to be written a character a cell, as on squared paper; neighbouring characters were read as one cell`,
  },
  docs: {
    summary: {
      ja: "1マス1文字のシートをつなげて読んだ",
      en: "A sheet written a character a cell was joined",
    },
    why: {
      ja: "マス目がほぼ正方形で、セルの多くが1文字のときだけ、横に隣り合う文字をつなげます。",
      en: "Only where the cells are about square and most of them hold one character, those beside each other in a row are joined.",
    },
  },
});

/** Every kind of finding of this stage. */
export const OFFICE_DIAGNOSTICS = [
  hiddenRows,
  hiddenColumns,
  hiddenSheets,
  coveredCells,
  textInShapes,
  struckText,
  unvaluedFormulas,
  joinedSquares,
] as const;
