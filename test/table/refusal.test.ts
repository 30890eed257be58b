import { expect, test } from "vitest";
import { readDocument } from "../../src/input/read-document.ts";
import { readTable } from "../../src/table/read-table.ts";

const PAGE = "<!doctype html><table><tr><td>担当課<td>メモ</tr><tr><td>総務課<td>窓口を改めた</tr></table>";
const TEXT = "担当課\tメモ\n総務課\t窓口を改めた\n";

test("a refusal names the nearest header by its place in a page", async () => {
  const document = await readDocument(PAGE, { path: "a.html" });
  expect(() => readTable(document)).toThrow(
    /comes table 1 row 1 column 1 \(known: "担当課"; not known: "メモ"/,
  );
});

test("a refusal names the nearest header by its line in a text", async () => {
  const document = await readDocument(TEXT, { path: "a.tsv" });
  expect(() => readTable(document)).toThrow(/comes line 1 \(known: "担当課"; not known: "メモ"/);
});
