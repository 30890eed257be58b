import type { CheckedFinding, CheckedReport, SuppressedFinding } from "../../src/check/types.ts";
import type { Span } from "../../src/core/span.ts";
import type { Cell } from "../../src/input/grid/types.ts";
import type { Document } from "../../src/input/model/document.ts";
import { makeAssessment, makeIndicator, makeIndicatorValue } from "../check/rules.ts";
import { makeDocument, makeFinding, makeInitiative, makeReport, SCALE } from "./reports.ts";

const GOAL =
  "令和２年度の市税については、納税者の利便性を高めるとともに滞納の未然防止に努め、①現年分徴収率 ９８．５％以上、②滞納繰越分徴収率 22.0%以上、市税合計徴収率 93.1%以上の状態とする。あわせて口座振替の勧奨を行い、国民健康保険税についても同様の取組を進める。";
const DO = "コンビニ収納を開始した。市税合計徴収率 90.90％";
const LINES = [
  "第3次行政改革実施計画取組み結果",
  "A：目標を達成",
  `\t1\t市税収納率の向上\t${GOAL}\t${DO}\tA`,
  "\t2\tか゛く文書の電子化\t電子化された状態\t電子化した。\tB",
  "\t3",
];

/** The text of a small report. */
function makeTextDocument(text = `${LINES.join("\n")}\n`, path = "reports/r2.txt"): Document {
  return makeDocument({ path, text });
}

/** Where some words of the report stand. */
export function spanOf(document: Document, words: string): Span {
  const start = document.text.indexOf(words);
  if (start < 0) throw new Error(`${words} is not in the text`);
  return { start, end: start + words.length };
}

/** A finding with a fingerprint. */
export function makeChecked(
  parts: Parameters<typeof makeFinding>[0] & { fingerprint?: string } = {},
): CheckedFinding {
  const { fingerprint = "0123456789abcdef", ...rest } = parts;
  return { ...makeFinding(rest), fingerprint };
}

/** A report in which an error, a warning and infos were found, and one finding is suppressed. */
export function makeCheckedReport(parts: Partial<CheckedReport> = {}): CheckedReport {
  const document = makeTextDocument();
  const cell = (words: string, index: number): Cell => ({
    text: words,
    span: spanOf(document, words),
    index,
  });
  const lineStart = (line: number) =>
    document.text
      .split("\n")
      .slice(0, line - 1)
      .join("\n").length + Number(line > 1);
  const row = (line: number): Span => ({
    start: lineStart(line),
    end: lineStart(line + 1) - 1,
  });
  const first = makeInitiative({
    id: "1-1-1",
    title: "市税収納率の向上",
    rating: "A",
    line: 3,
    span: row(3),
    cells: {
      goal: cell(GOAL, 3),
      do: cell(DO, 4),
      rating: { text: "A", span: spanOf(document, "A\n"), index: 5 },
    },
  });
  const second = makeInitiative({
    id: "1-1-2",
    title: "か゛く文書の電子化",
    rating: "B",
    line: 4,
    span: row(4),
  });
  const stub = makeInitiative({
    id: "1-1-3",
    title: null,
    rating: null,
    status: "stub",
    line: 5,
    span: row(5),
  });
  const report = makeReport({ document, ratingScale: SCALE, initiatives: [first, second, stub] });
  const overrated = makeChecked({
    rule: "rating/overrated",
    severity: "error",
    message: {
      ja: "評価Aは「目標を達成」だが、市税合計徴収率は目標93.1%以上に対し90.90％",
      en: 'rated A, which means "目標を達成", but 市税合計徴収率: target 93.1%以上, reported 90.90％',
    },
    span: spanOf(document, "90.90％"),
    initiative: "1-1-1",
    related: [
      { message: { ja: "目標: 93.1%以上", en: "target: 93.1%以上" }, span: spanOf(document, "93.1%以上") },
      { message: { ja: "凡例", en: "legend" }, span: spanOf(document, "A：目標を達成") },
    ],
    data: { rating: "A" },
    fingerprint: "00000000000000e1",
  });
  const findings: CheckedFinding[] = [
    overrated,
    makeChecked({
      rule: "text/garbled-word",
      severity: "warning",
      message: { ja: "濁点が離れています", en: "a sound mark stands apart" },
      span: spanOf(document, "か゛"),
      initiative: "1-1-2",
      fingerprint: "00000000000000e2",
    }),
    makeChecked({
      rule: "report/stub",
      message: { ja: "番号だけです", en: "has a number only" },
      span: row(5),
      initiative: "1-1-3",
      fingerprint: "00000000000000e3",
    }),
    makeChecked({
      rule: "table/header-differs",
      message: { ja: "見出しが違います", en: "the header differs" },
      span: { start: document.text.length - 3, end: document.text.length - 1 },
      fingerprint: "00000000000000e4",
    }),
  ];
  const suppressed: SuppressedFinding[] = [
    {
      finding: makeChecked({ rule: "report/stub", initiative: "1-1-2", fingerprint: "00000000000000e5" }),
      by: { rule: "report/*", reason: "確認済み" },
    },
    { finding: makeChecked({ rule: "report/stub", fingerprint: "00000000000000e6" }), by: null },
  ];
  const target = makeIndicatorValue({ text: "93.1%以上", span: spanOf(document, "93.1%以上") });
  const actual = makeIndicatorValue({
    value: 90.9,
    min: null,
    text: "90.90％",
    field: "do",
    span: spanOf(document, "90.90％"),
  });
  return {
    report,
    assessments: [
      makeAssessment({
        initiative: first,
        outcome: "missed",
        verdict: "overrated",
        indicators: [makeIndicator({ name: "市税合計徴収率", target, actual })],
      }),
      makeAssessment({ initiative: second, level: "nearly" }),
      makeAssessment({ initiative: stub, level: null }),
    ],
    findings,
    suppressed,
    ...parts,
  };
}

/** Text that would act in every format that takes it as it is. */
export const HOSTILE =
  "<script>alert(1)</script> | `x` **b** _i_ [l](http://e.x) @octocat #12 ]]> & \" ' %0A::error::x \u001b[31m\u202e\u0000\ud800 <!-- :: , \r\n::warning::y\n# h";

/** A report in which every text is hostile. */
export function makeHostileReport(): CheckedReport {
  const checked = makeCheckedReport();
  const message = { ja: HOSTILE, en: HOSTILE };
  const initiatives = checked.report.initiatives.map((one) => ({ ...one, title: HOSTILE }));
  const document = makeTextDocument(checked.report.document.text, `r|2,:<b>${HOSTILE}.txt`);
  return {
    ...checked,
    report: { ...checked.report, document, title: HOSTILE, initiatives },
    findings: checked.findings.map((finding) => ({
      ...finding,
      message,
      related: finding.related.map((one) => ({ ...one, message })),
      grounds: {
        confidence: 0.9,
        doubt: { what: "columns", message },
        explanation: { text: HOSTILE, span: finding.span },
      },
    })),
  };
}
