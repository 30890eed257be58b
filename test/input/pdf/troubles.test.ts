import { describe, expect, it } from "vitest";
import { InputError, UsageError } from "../../../src/core/errors.ts";
import { withDefaults } from "../../../src/core/limits.ts";
import { readDocument } from "../../../src/input/read-document.ts";
import { choosePages } from "../../../src/input/readers/pdf/choose-pages.ts";
import { readFixture, readRows } from "./fixtures.ts";

async function refusalOf(bytes: Uint8Array, options = {}): Promise<InputError> {
  const error = await Promise.resolve()
    .then(() => readDocument(bytes, { path: "report.pdf", ...options }))
    .then(
      () => null,
      (thrown: unknown) => thrown,
    );
  expect(error).toBeInstanceOf(InputError);
  return error as InputError;
}

describe("a PDF that cannot be read says why, and what helps", () => {
  it.each([
    ["password", /password only.*without one/, /パスワード/],
    ["scanned", /pictures and no text.*OCR.*ocrmypdf/, /画像だけ.*OCR/],
    ["drawn", /no text can be read.*shapes/, /図形/],
  ])("%s", async (name, en, ja) => {
    const { messages } = await refusalOf(readFixture(name));
    expect(messages.en).toMatch(en);
    expect(messages.ja).toMatch(ja);
  });

  it.each([100, 3000, 40_000])("cut after %i bytes", async (length) => {
    const { messages } = await refusalOf(readFixture("calc-a4").slice(0, length));
    expect(messages.en).toContain("damaged or cut short");
  });

  it("nothing but a beginning and an end", async () => {
    const { messages } = await refusalOf(new TextEncoder().encode("%PDF-1.7\n%%EOF\n"));
    expect(messages.en).toContain("damaged");
  });

  it.each([
    [{ pages: 1 }, "it has 6 pages", "limit is 1 pages"],
    [{ glyphs: 100 }, "page 1 has at least", "limit is 100 characters"],
    [{ operators: 100 }, "page 1 has at least", "limit is 100 operators"],
  ])("more than the limits allow: %o", async (limits, found, limit) => {
    const { messages } = await refusalOf(readFixture("calc-later-columns"), { limits: withDefaults(limits) });
    expect(messages.en).toContain(found);
    expect(messages.en).toContain(limit);
  });
});

describe("pages that are asked for", () => {
  it.each([
    [undefined, [1, 2, 3, 4, 5, 6]],
    ["3", [3]],
    ["2-4", [2, 3, 4]],
    ["5,1-2", [1, 2, 5]],
    ["4-", [4, 5, 6]],
    ["-2", [1, 2]],
    ["２－３、５", [2, 3, 5]],
  ])("%s", (asked, pages) => {
    expect(choosePages("report.pdf", asked, 6)).toEqual(pages);
  });

  it.each(["", "-", "a", "2-x", "4-2", "1,,2"])("%j is not understood", (asked) => {
    expect(() => choosePages("report.pdf", asked, 6)).toThrow(UsageError);
  });

  it.each(["7", "0", "3-9"])("%s: there are no such pages", (asked) => {
    expect(() => choosePages("report.pdf", asked, 6)).toThrow(InputError);
  });

  it("are the only ones that are read", async () => {
    const rows = await readRows(readFixture("writer-cut-rows"), "2");
    const titles = rows.map((row) => row[2]);
    expect(titles).toContain("審議会等の委員の公募");
    expect(titles).not.toContain("市税の収納率の向上");
  });
});
