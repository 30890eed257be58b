import { expect, test } from "vitest";
import { detectFormat } from "../../src/input/readers/detect-format.ts";

test.each([
  ["a\tb\n1,2,3\n", "a.txt", "tsv"],
  ["No.,取組,達成度\n1,基金,A\n", "a.txt", "csv"],
  ["No.,取組,達成度\n1,基金,A\n", "a.CSV", "csv"],
  ["No.,取組,達成度\n1,基金,A\n", "a.tsv", "tsv"],
  ["No.\t取組\t達成度\n1\t基金,債券\tA\n", "a.csv", "tsv"],
  ['No.,取組,達成度\n1,"基金\tと債券",A\n', "a.csv", "csv"],
  ["歳入は1,263,695千円\n歳出は475,257千円\n", "a.txt", "tsv"],
  ["取組,達成度\n\n\n説明だけの行\n", "a.txt", "tsv"],
  ["", "a.txt", "tsv"],
  ["財政の健全化\n", "a.csv", "tsv"],
  ["1,200,A\n2,300,B\n", "a.csv", "csv"],
])("%j in %s is %s", (text, path, format) => {
  expect(detectFormat(text, path)).toBe(format);
});
