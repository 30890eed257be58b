import { describe, expect, it } from "vitest";
import { declaredEncoding } from "../../src/input/encoding/declared.ts";
import { decodeBytes } from "../../src/input/encoding/decode.ts";
import { encodeAs } from "../support/encode.ts";

const page = (head: string) => `<html><head>${head}</head><body>達成度</body></html>`;

describe("the encoding that a page declares", () => {
  it.each([
    ['<meta charset="euc-jp">', "euc-jp", "euc-jp"],
    ["<META CHARSET=EUC-JP>", "euc-jp", "euc-jp"],
    ['<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">', "shift_jis", "shift_jis"],
    [
      "<meta name=a><meta http-equiv=Content-Type content='text/html; charset=x-sjis'>",
      "shift_jis",
      "shift_jis",
    ],
    ['<meta charset="Windows-31J">', "shift_jis", "shift_jis"],
    ["<meta charset=utf-8>", "utf-8", "utf-8"],
  ] as const)("%s", (head, encoding, found) => {
    const bytes = encodeAs(page(head), encoding);
    expect(declaredEncoding(bytes)).toBe(found);
    expect(decodeBytes(bytes, { path: "a.html" })).toEqual({ text: page(head), encoding: found });
  });

  it.each([
    ["that its bytes do not bear out", "<meta charset=shift_jis>", "utf-8"],
    ["that its bytes do not bear out", "<meta charset=utf-8>", "euc-jp"],
    ["that is not known", "<meta charset=latin-9>", "euc-jp"],
    ["that it does not have", "<meta name=charset>", "shift_jis"],
  ] as const)("%s does not count: %s in %s", (_, head, encoding) => {
    const bytes = encodeAs(page(head), encoding);
    expect(declaredEncoding(bytes)).toBeUndefined();
    expect(decodeBytes(bytes, { path: "a.html" }).text).toBe(page(head));
  });

  it("tells what few bytes alone would not", () => {
    const bytes = encodeAs("<meta charset=euc-jp>評", "euc-jp");
    expect(decodeBytes(bytes, { path: "a.html" }).text).toBe("<meta charset=euc-jp>評");
  });
});
