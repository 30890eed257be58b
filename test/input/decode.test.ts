import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError, UsageError } from "../../src/core/errors.ts";
import { describeDocument } from "../support/documents.ts";
import { type EncodeAs, encodeAs } from "../support/encode.ts";

const seed = readFileSync(new URL("../../seeds/000_c5e0678bee15d5f0.txt", import.meta.url), "utf8");
/** The legacy encodings have no U+2014; what municipal systems write there is U+2015. */
const legacySeed = seed.replaceAll("—", "―");

const ENCODINGS: readonly EncodeAs[] = [
  "utf-8",
  "shift_jis",
  "euc-jp",
  "iso-2022-jp",
  "utf-16le",
  "utf-16be",
];
const LEGACY: readonly EncodeAs[] = ["shift_jis", "euc-jp", "iso-2022-jp"];
const textFor = (encoding: EncodeAs) => (LEGACY.includes(encoding) ? legacySeed : seed);

describe("the seed in every encoding", () => {
  test.each(ENCODINGS)("%s without a mark", (encoding) => {
    const source = describeDocument(encodeAs(textFor(encoding), encoding), { path: "seed.txt" });
    expect(source.encoding).toBe(encoding);
    expect(source.text).toBe(textFor(encoding));
    expect(source.format).toBe("tsv");
  });

  test.each(["utf-8", "utf-16le", "utf-16be"] as const)("%s with a mark", (encoding) => {
    const source = describeDocument(encodeAs(seed, encoding, { bom: true }), { path: "seed.txt" });
    expect(source.encoding).toBe(encoding);
    expect(source.text).toBe(seed);
  });

  test.each(ENCODINGS)("%s asked for", (encoding) => {
    const source = describeDocument(encodeAs(textFor(encoding), encoding), { path: "seed.txt", encoding });
    expect(source.text).toBe(textFor(encoding));
  });

  test.each(ENCODINGS)("%s cut anywhere", (encoding) => {
    const bytes = encodeAs(textFor(encoding), encoding);
    for (const length of [301, 302, 303, 304, 1999, 2000, 2001, 20_000, 20_001, 20_002]) {
      const source = describeDocument(bytes.subarray(0, length), { path: "cut.txt" });
      expect(source.encoding).toBe(encoding);
      const read = source.text.replace(/\ufffd{1,2}$/, "");
      expect(textFor(encoding).startsWith(read)).toBe(true);
      expect(source.text.length - read.length).toBeLessThanOrEqual(2);
    }
  });

  test.each(["utf-8", "shift_jis", "euc-jp"] as const)("%s with a few broken bytes", (encoding) => {
    const bytes = encodeAs(textFor(encoding), encoding);
    for (let at = 1000; at < bytes.length; at += 1000) bytes[at] = 0xff;
    const source = describeDocument(bytes, { path: "broken.txt" });
    expect(source.encoding).toBe(encoding);
    expect(source.text).toContain("\ufffd");
    expect(source.text).toContain("有利な市債の有効活用");
  });
});

test("a stray NUL does not make UTF-8 or Shift_JIS look like UTF-16", () => {
  for (const encoding of ["utf-8", "shift_jis"] as const) {
    const bytes = encodeAs(legacySeed.replace("財政", "財\0政"), encoding);
    expect(describeDocument(bytes, { path: "nul.txt" }).encoding).toBe(encoding);
  }
});

test("the control bytes that the platform swaps in Shift_JIS come back straight", () => {
  const text = "評価\x1a\x1c\x7f　今後の取組方向は現状のまま継続する。";
  expect(describeDocument(encodeAs(text, "shift_jis"), { path: "a.txt" }).text).toBe(text);
});

test("the byte 80, which Shift_JIS has not, is one unreadable character", () => {
  const bytes = Uint8Array.of(0x82, 0xa0, 0x80, 0x41, ...encodeAs("取組状況のとおり継続する。", "shift_jis"));
  expect(describeDocument(bytes, { path: "a.txt" }).text).toBe("あ\ufffdA取組状況のとおり継続する。");
});

test("half-width katakana and NEC and IBM characters are read in Shift_JIS", () => {
  const text = "ﾃﾞｰﾀ①㈱Ⅳ㎡髙﨑の取組について";
  expect(describeDocument(encodeAs(text, "shift_jis"), { path: "a.txt" }).text).toBe(text);
});

describe("names of encodings", () => {
  test.each([
    ["utf8", "utf-8"],
    ["UTF-8", "utf-8"],
    ["SJIS", "shift_jis"],
    ["Shift-JIS", "shift_jis"],
    ["shift_jis", "shift_jis"],
    ["CP932", "shift_jis"],
    ["Windows-31J", "shift_jis"],
    ["ms932", "shift_jis"],
    ["eucjp", "euc-jp"],
    ["EUC-JP", "euc-jp"],
    ["ISO-2022-JP", "iso-2022-jp"],
    ["jis", "iso-2022-jp"],
    ["UTF-16LE", "utf-16le"],
    ["utf-16be", "utf-16be"],
  ])("%s is %s", (name, encoding) => {
    const bytes = encodeAs("取組", encoding as EncodeAs);
    expect(describeDocument(bytes, { path: "a.txt", encoding: name })).toMatchObject({
      encoding,
      text: "取組",
    });
  });

  test("utf-16 goes by the mark, then by the NULs, then is little-endian", () => {
    const read = (bytes: Uint8Array) => describeDocument(bytes, { path: "a.txt", encoding: "utf-16" });
    expect(read(encodeAs("取組", "utf-16be", { bom: true }))).toMatchObject({
      encoding: "utf-16be",
      text: "取組",
    });
    expect(read(encodeAs("取組\n", "utf-16be"))).toMatchObject({ encoding: "utf-16be", text: "取組\n" });
    expect(read(encodeAs("取組", "utf-16le"))).toMatchObject({ encoding: "utf-16le", text: "取組" });
  });

  test("a byte order mark is believed before the name", () => {
    const bytes = encodeAs("取組", "utf-8", { bom: true });
    expect(describeDocument(bytes, { path: "a.txt", encoding: "sjis" })).toMatchObject({
      encoding: "utf-8",
      text: "取組",
    });
  });

  test("an unknown name is an error that lists the known ones", () => {
    const read = () => describeDocument(encodeAs("a", "utf-8"), { path: "a.txt", encoding: "klingon" });
    expect(read).toThrow(UsageError);
    expect(read).toThrow(/klingon.*utf-8, shift_jis \(cp932\), euc-jp/);
  });

  test("the wrong name is an error where too much cannot be read", () => {
    const read = () =>
      describeDocument(encodeAs(legacySeed, "shift_jis"), { path: "a.txt", encoding: "utf-8" });
    expect(read).toThrow(InputError);
    expect(read).toThrow(/cannot be read as utf-8/);
  });
});

describe("what is no report", () => {
  const ascii = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
  /** The container of old Office files, of 512 bytes a sector, with a directory behind its header that names a stream. */
  const oldOffice = (stream: string) => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes[30] = 9;
    bytes[48] = 1;
    bytes.set(ascii(Array.from(stream, (char) => `${char}\0`).join("")), 1024 + 128);
    return bytes;
  };
  test.each([
    ["empty", ascii(""), /empty/, /空のファイル/],
    ["only a mark", ascii("\xef\xbb\xbf"), /empty/, /空のファイル/],
    ["only blanks", encodeAs(" \n\t　\r\n", "utf-8"), /white space/, /空白しか/],
    ["PDF", ascii("%PDF-1.7\n%\xe2\xe3"), /this PDF is damaged/, /PDFが壊れている/],
    [
      "a binary workbook",
      ascii("PK\x03\x04....[Content_Types].xml....xl/workbook.bin"),
      /\.xlsb.*save it as .*\.xlsx/,
      /\.xlsb.*\.xlsx/,
    ],
    ["a presentation", ascii("PK\x03\x04....ppt/presentation.xml"), /PowerPoint/, /PowerPoint/],
    [
      "a text of LibreOffice",
      ascii(`PK\x03\x04${"\0".repeat(26)}mimetypeapplication/vnd.oasis.opendocument.text`),
      /\.odt.*\.docx/,
      /\.odt.*\.docx/,
    ],
    ["zip", ascii("PK\x03\x04...."), /ZIP/, /ZIP/],
    ["an old document", ascii("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), /Office/, /Office/],
    ["xls", oldOffice("Workbook"), /old Excel workbook.*\.xlsx/, /旧形式のExcelブック.*\.xlsx/],
    ["doc", oldOffice("WordDocument"), /old Word document.*\.docx/, /旧形式のWord文書.*\.docx/],
    ["a locked workbook", oldOffice("EncryptedPackage"), /protected by a password/, /パスワードで保護/],
    ["PNG", ascii("\x89PNG\r\n\x1a\n"), /PNG/, /画像/],
    ["JPEG", ascii("\xff\xd8\xff\xe0"), /JPEG/, /画像/],
    ["GIF", ascii("GIF89a"), /GIF/, /画像/],
    ["gzip", ascii("\x1f\x8b\x08"), /gzip/, /展開/],
    [
      "noise",
      Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 7 + (i >> 3) * 31) & 0xff),
      /not a text/,
      /テキストではない/,
    ],
    [
      "an executable",
      ascii("\x7fELF\x02\x01\x01" + "\0".repeat(60) + "\x03\x3e"),
      /not a text/,
      /テキストではない/,
    ],
    [
      "a Latin-1 text",
      ascii("caf\xe9 d\xe9j\xe0 vu, \xe9t\xe9 no\xebl\n".repeat(9)),
      /--encoding/,
      /--encoding/,
    ],
  ])("%s", (_, bytes, en, ja) => {
    try {
      describeDocument(bytes, { path: "dir/名前.bin" });
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      const { messages } = error as InputError;
      expect(messages.en).toMatch(en);
      expect(messages.ja).toMatch(ja);
      expect(messages.en).toContain("dir/名前.bin: ");
      expect(messages.ja).toContain("dir/名前.bin: ");
      return;
    }
    expect.unreachable("it was read");
  });

  test("a line longer than any row", () => {
    const text = `取組\n${"あ".repeat(8 * 1024 * 1024 + 1)}\n`;
    expect(() => describeDocument(text, { path: "a.txt" })).toThrow(/line 2 is 8,388,610 characters long/);
  });
});

test("createSource takes text as it is, without its mark", () => {
  expect(describeDocument("\ufeff取組\r\n達成度\t", { path: "a.txt" })).toEqual({
    path: "a.txt",
    format: "tsv",
    encoding: "utf-8",
    text: "取組\r\n達成度\t",
    lines: 2,
  });
});

test("a format that is asked for is not second-guessed", () => {
  expect(describeDocument("a\tb", { path: "a.txt", format: "csv" }).format).toBe("csv");
});

test("whatever the bytes, they are a source or an input error", () => {
  const ascii = fc.string({ unit: "binary-ascii" }).map((text) => encodeAs(text, "utf-8"));
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), ascii), (bytes) => {
      try {
        const { text, lines } = describeDocument(bytes, { path: "a.txt" });
        expect(text).toMatch(/\S/);
        expect(lines).toBeGreaterThanOrEqual(1);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    }),
  );
});

test("Japanese text survives being written and read in every encoding", () => {
  const phrase = fc.constantFrom(
    "取組",
    "達成度",
    "を図る。",
    "した。",
    "９８．５％",
    "ﾃﾞｰﾀ",
    "①",
    "\t",
    "\r\n",
    "A",
    "1,263",
    "・",
  );
  fc.assert(
    fc.property(
      fc.array(phrase, { minLength: 3, maxLength: 60 }),
      fc.constantFrom(...ENCODINGS),
      (phrases, encoding) => {
        const text = `取組の達成度は、次のとおりである。\n${phrases.join("")}`;
        const plain = encoding === "iso-2022-jp" ? text.replaceAll("ﾃﾞｰﾀ", "データ") : text;
        const source = describeDocument(encodeAs(plain, encoding), { path: "a.txt" });
        expect(source.encoding).toBe(encoding);
        expect(source.text).toBe(plain);
      },
    ),
    { numRuns: 60 },
  );
});
