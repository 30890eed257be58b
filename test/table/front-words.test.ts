import { describe, expect, it } from "vitest";
import {
  AS_OF_WORDS,
  FORM_WORDS,
  LABELS,
  MEETINGS,
  TITLE_WORDS,
  VERSION_MARKS,
  YEAR_ROLES,
} from "../../src/table/front/lexicon.ts";
import { isFormNumber, readKind, readLabel } from "../../src/table/front/line-kind.ts";
import { findMunicipalities } from "../../src/table/front/municipality.ts";
import {
  FOLLOWERS,
  GENERIC_ENDINGS,
  GENERIC_NAMES,
  NESTED_NAMES,
  UNIONS,
} from "../../src/table/front/municipality-words.ts";
import { readFront } from "../../src/table/front/read-front.ts";
import { findYearMentions } from "../../src/text/year-mentions.ts";
import { rowsOf } from "./rows.ts";

const kindOf = (text: string) => readKind(text, findYearMentions(text), findMunicipalities(text));
const namesIn = (text: string) => findMunicipalities(text).map(({ name }) => name);
const front = (...lines: readonly string[]) => readFront(rowsOf(...lines), [], []);

describe("the words around a table", () => {
  it.each(FORM_WORDS)("%s numbers a form or a handout: %s %s", (_word, _none, evidence) => {
    expect(isFormNumber(evidence)).toBe(true);
  });

  it.each(VERSION_MARKS)("%s marks a version: %s %s", (_word, _none, evidence) => {
    expect(kindOf(evidence)).toBe("version");
  });

  it.each(LABELS)("%s labels something: %s: %s", (_word, meaning, evidence) => {
    expect(readLabel(evidence)?.meaning).toBe(meaning);
  });

  it.each(MEETINGS)("%s ends the line of a meeting: %s %s", (_word, _none, evidence) => {
    expect(["meeting", "issuer"]).toContain(kindOf(evidence));
    expect(front(evidence, "ひばり市行政改革大綱 取組結果").title).toBe("ひばり市行政改革大綱 取組結果");
  });

  it.each(TITLE_WORDS)("%s is of a title's %s: %s", (_word, _kind, evidence) => {
    expect(front("窓口のご案内", evidence).title).toContain(evidence);
  });

  it.each(YEAR_ROLES)("%s behind a year says that it is of %s: %s", (_word, role, evidence) => {
    const year = findYearMentions(evidence)[0]?.year ?? 0;
    const other = year === 2020 ? 2019 : 2020;
    const rival = `令和${other === 2019 ? "元" : "2"}年度`;
    expect(front("ひばり市行政改革大綱", rival, evidence).fiscalYear?.year).toBe(
      role === "result" ? year : other,
    );
  });

  it.each(AS_OF_WORDS)("%s behind a date: things stood so: %s %s", (_word, _none, evidence) => {
    const { published, fiscalYear } = front("ひばり市行政改革大綱 取組結果", evidence);
    const [year = 0] = findYearMentions(evidence).map((mention) => mention.year);
    expect([published, fiscalYear?.year]).toEqual([null, year - 1]);
  });
});

describe("names of municipalities", () => {
  it.each(NESTED_NAMES)("%s is one name: %s %s", (name, _none, evidence) => {
    expect(namesIn(evidence)).toEqual([name]);
    expect(namesIn(`第2次${evidence}`)).toEqual([name]);
  });

  it.each(FOLLOWERS)("end before %s: %s %s", (_word, _none, evidence) => {
    expect(findMunicipalities(evidence)[0]).toMatchObject({ name: "みのり市", isSure: true });
  });

  it.each([...GENERIC_NAMES, ...GENERIC_ENDINGS])("%s is none: %s %s", (_word, _none, evidence) => {
    expect(namesIn(evidence)).toEqual([]);
  });

  it.each(UNIONS)("%s is a body of several: %s %s", (_word, _none, evidence) => {
    expect(findMunicipalities(evidence)).toMatchObject([{ name: evidence, kind: "union" }]);
  });

  it.each([
    ["もみじ県ひばり市", ["もみじ県", "ひばり市"]],
    ["もみじ県緑郡大町町", ["もみじ県", "大町町"]],
    ["第二次四日原市市民協働プラン", ["四日原市"]],
    ["市民課", []],
    ["評価区分", []],
    ["都市整備課", []],
  ])("in %s: %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
