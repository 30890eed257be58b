import { describe, expect, it } from "vitest";
import { checkReport, openReport } from "../../src/pipeline.ts";
import { makeFinding } from "../render/reports.ts";
import { makeCase } from "./case.ts";
import type { CallResult, Observation, StagesResult } from "./observation.ts";
import { ORACLES } from "./oracles/index.ts";

const TEXT = "行政改革\nA：達成\nNo.\t取組項目\t達成目標\t取組状況\t達成度\n1\t基金の確保\t95%以上\t96%\tA\n";
const report = await openReport(TEXT, { path: "r.txt" });
const stages: StagesResult = { report, checked: checkReport(report), error: null, cpu: 0 };

function observe(parts: Partial<Observation>): Observation {
  return {
    fuzzCase: makeCase({ kind: "structured-report", seed: 1 }),
    stages: null,
    calls: [],
    texts: [],
    polluted: [],
    ...parts,
  };
}

/** What a call did: nothing worth speaking of, but for what is told. */
function call(argv: string, parts: Partial<CallResult> = {}): Observation {
  const result: CallResult = {
    call: { argv: argv.split(" ") },
    code: 0,
    stdout: "",
    stderr: "",
    written: new Map(),
    cpu: 0,
    again: null,
    ...parts,
  };
  return observe({ calls: [result] });
}

const at = (start: number, end: number) => ({ ...makeFinding({}), span: { start, end } });
const withFindings = (...diagnostics: ReturnType<typeof at>[]) =>
  observe({ stages: { ...stages, report: { ...report, diagnostics } } });
const sarif = (text: string) => JSON.stringify({ runs: [{ results: [{ message: { text } }] }] });
const [row] = report.initiatives;

/** For every oracle, what it has to find fault with. */
const BROKEN: Readonly<Record<string, Readonly<Record<string, Observation>>>> = {
  "documented-errors": {
    "a fault of the program": call("parse r.txt", {
      code: 2,
      stderr: "reform: internal error: x is undefined\n",
    }),
    "the same in Japanese": call("parse r.txt", { code: 2, stderr: "reform: r.txt: 内部エラー: x\n" }),
    "an invariant": call("check r.txt", { code: 2, stderr: "reform: invariant violated: two is one\n" }),
    "a stack": call("check r.txt", { code: 2, stderr: "Error: x\n    at main (file:///a.js:1:2)\n" }),
    "a code of its own": call("check r.txt", { code: 3 }),
    "findings of a command that has none": call("parse r.txt", { code: 1 }),
    "failure without a word": call("parse r.txt", { code: 2 }),
    "an undocumented error": observe({ stages: { ...stages, error: new TypeError("x") } }),
  },
  time: {
    "a call": call("parse r.txt", { cpu: 500 }),
    "a text": observe({ texts: [{ text: "1", quantities: [], error: null, cpu: 500 }] }),
    "the stages": observe({ stages: { ...stages, cpu: 500 } }),
  },
  spans: {
    "a place behind the text": withFindings(at(0, TEXT.length + 1)),
    "a place that ends before it begins": withFindings(at(3, 2)),
    "places out of order": withFindings(at(5, 6), at(1, 2)),
    "a place that is no number": withFindings(at(Number.NaN, 2)),
    "a cell that holds something else": observe({
      stages: {
        ...stages,
        report: {
          ...report,
          initiatives: row
            ? [{ ...row, cells: { goal: { text: "9", span: { start: 0, end: 1 }, index: 0 } } }]
            : [],
        },
      },
    }),
  },
  schemas: {
    "no JSON": call("parse --json r.txt", { stdout: "{" }),
    "another shape": call("check --json r.txt", { stdout: "{}" }),
    "one line of many": call("parse --format ndjson r.txt", { stdout: "{}\n{\n" }),
    "SARIF of another shape": call("check --format sarif r.txt", { stdout: "{}" }),
  },
  "well-formed": {
    "XML that is none": call("check --format junit r.txt", { stdout: "<a><b></a>" }),
    "markup with a fault": call("check --format html r.txt", {
      stdout: "<!doctype html><p title=a title=b>",
    }),
    "a row with a cell too many": call("parse --csv r.txt", { stdout: "a,b\r\n1,2,3\r\n" }),
    "a line with a tab too few": call("parse --format tsv r.txt", { stdout: "a\tb\n1\n" }),
  },
  "nothing-lost": {
    "a word that stands nowhere": observe({
      fuzzCase: makeCase({ kind: "structured-report", seed: 1, tokens: ["基金の確保"] }),
      stages: { ...stages, report: { ...report, initiatives: [] } },
    }),
    "a word that stands in two fields": observe({
      fuzzCase: makeCase({ kind: "structured-report", seed: 1, tokens: ["基金の確保"] }),
      stages: {
        ...stages,
        report: {
          ...report,
          initiatives: row ? [{ ...row, texts: { ...row.texts, action: "基金の確保" } }] : [],
        },
      },
    }),
  },
  "same-bytes": {
    "another code": call("check r.txt", { again: { code: 1, stdout: "", stderr: "", written: new Map() } }),
    "another text": call("check r.txt", { again: { code: 0, stdout: "x", stderr: "", written: new Map() } }),
    "another file": call("check r.txt", {
      again: { code: 0, stdout: "", stderr: "", written: new Map([["a", "b"]]) },
    }),
  },
  files: {
    "a file that nobody asked for": call("check r.txt", { written: new Map([[".reform-1.tmp", ""]]) }),
    "an input": {
      ...call("parse r.txt -o r.txt", { written: new Map([["r.txt", ""]]) }),
      fuzzCase: makeCase({
        kind: "arguments",
        seed: 1,
        files: [{ name: "r.txt", bytes: Buffer.from(TEXT) }],
      }),
    },
  },
  controls: Object.fromEntries(
    ["\x1b[31m", "\0", "\x9b", "\x7f", "a\rb", "\u202e", "\u2066", "\u200f", "\u2028"].map((text) => [
      JSON.stringify(text),
      call("parse --csv r.txt", { stdout: `a${text}b` }),
    ]),
  ),
  commands: {
    "at the start of a line": call("check r.txt", { stdout: "a\n::error::b\n" }),
    "behind white space": call("check r.txt", { stdout: "a\n \u3000::add-mask::b\n" }),
    "in a file": call("check r.txt -o junit=out.junit", {
      written: new Map([["out.junit", "\n::error::b"]]),
    }),
    "on standard error": call("check r.txt", { stderr: "::error::a\n" }),
    "the old form, anywhere in a line": call("check r.txt", { stdout: "a ##[error]b\n" }),
    "a command that the format github does not write": call("check --format github r.txt", {
      stdout: "::set-env name=a::b\n",
    }),
  },
  formulas: {
    "a formula": call("parse --excel r.txt", { stdout: '\ufeffa,b\r\n1,"=1+1"\r\n' }),
    "a formula of full width": call("summary --excel r.txt", { stdout: "\ufeffa\r\n＝1\r\n" }),
  },
  page: {
    "a script": call("check --format html r.txt", { stdout: "<!doctype html><script>alert(1)</script>" }),
    "a handler": call("check --format html r.txt", { stdout: '<!doctype html><p onclick="x()">' }),
    "an address": call("check --format html r.txt", { stdout: '<!doctype html><a href="javascript:x">' }),
    "a picture": call("check -o html=out.html r.txt", { written: new Map([["out.html", "<img alt=''>"]]) }),
  },
  "sarif-links": {
    "a link": call("check --format sarif r.txt", { stdout: sarif("see [here](https://example.com)") }),
    "a link behind a backslash of its own": call("check --format sarif r.txt", {
      stdout: sarif("\\\\[a](b)"),
    }),
  },
  prototypes: { "a name": observe({ polluted: ["rule"] }) },
};

describe("every oracle", () => {
  it("has something to find fault with", () => {
    expect(Object.keys(BROKEN)).toEqual(ORACLES.map(({ id }) => id));
  });

  const broken = Object.entries(BROKEN).flatMap(([id, cases]) =>
    Object.entries(cases).map(([what, observation]) => [id, what, observation] as const),
  );
  it.each(broken)("%s finds fault with %s", (id, _, observation) => {
    const oracle = ORACLES.find((one) => one.id === id);
    expect(oracle?.check(observation).length).toBeGreaterThan(0);
  });

  it.each(ORACLES)("$id finds no fault with a sound run", ({ check }) => {
    const sound = {
      ...call("check --color always r.txt", { code: 1, stdout: "\x1b[31m誤り\x1b[39m a::b ##x\r\n" }),
      stages,
      fuzzCase: makeCase({ kind: "structured-report", seed: 1, tokens: ["基金の確保", "96%"] }),
    };
    expect(check(sound)).toEqual([]);
    const github = call("check --format github r.txt", { stdout: "::error file=a::b\n" });
    const escaped = call("check --format github -o sarif=out.sarif r.txt", {
      stdout: "",
      written: new Map(),
    });
    expect([...check(github), ...check(escaped)]).toEqual([]);
  });
});
