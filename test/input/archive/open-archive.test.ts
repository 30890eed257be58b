import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/core/errors.ts";
import { type LimitSettings, withDefaults } from "../../../src/core/limits.ts";
import { archiveKind } from "../../../src/input/archive/archive-kind.ts";
import { type Archive, openArchive } from "../../../src/input/archive/open-archive.ts";
import { zipOf } from "../readers/made.ts";

function open(bytes: Uint8Array, limits: LimitSettings = {}): Archive {
  const candidate = {
    path: "a.xlsx",
    bytes,
    limits: withDefaults(limits),
    part: {},
    text: () => expect.unreachable(),
  };
  return openArchive(candidate);
}

/** What is said in English of an archive that is refused. */
function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).messages.en;
  }
  return expect.unreachable("it was opened");
}

const DAMAGED = /^a\.xlsx: the file is damaged or cut off/;
const text = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes);

/** Where the n-th record of a kind begins. */
function findRecord(bytes: Uint8Array, signature: number, nth = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = nth;
  for (let at = 0; at + 4 <= bytes.length; at++)
    if (view.getUint32(at, true) === signature && left-- === 0) return at;
  return expect.unreachable("no such record");
}
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** A copy with one number changed: two or four bytes, behind the beginning of a record. */
function patched(
  bytes: Uint8Array,
  signature: number,
  offset: number,
  value: number,
  size: 2 | 4 = 4,
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const at = findRecord(copy, signature) + offset;
  if (size === 4) view.setUint32(at, value, true);
  else view.setUint16(at, value, true);
  return copy;
}

describe("an archive", () => {
  const zip = zipOf({ "xl/a.xml": "<a/>", "b.xml": "あ".repeat(50_000) });

  test("gives its members, in whatever case they are asked for", () => {
    const archive = open(zip);
    expect(archive.names).toEqual(["xl/a.xml", "b.xml"]);
    expect(text(archive.read("XL/A.xml"))).toBe("<a/>");
    expect(text(archive.read("b.xml"))).toBe("あ".repeat(50_000));
    expect(archive.read("c.xml")).toBeNull();
  });

  test("may hold members that are not packed, and words behind its end", () => {
    const stored = zipOf({ "a.xml": "<a/>" }, 0);
    const longer = Uint8Array.from([...stored, 1, 2, 3]);
    expect(text(open(longer).read("a.xml"))).toBe("<a/>");
  });

  test("may have been written with backslashes", () => {
    expect(text(open(zipOf({ "xl\\a.xml": "<a/>" })).read("xl/a.xml"))).toBe("<a/>");
  });

  test.each([
    [
      "members",
      { members: 1 },
      "it holds 2 members; the limit is 1 members (raise it with --limit members=2,",
    ],
    [
      "unpacked",
      { unpacked: 150_003 },
      "it would unpack to 150,004 bytes; the limit is 150,003 bytes (raise it with --limit unpacked=150004,",
    ],
  ])("holds no more %s than it may", (_, limits, message) => {
    expect(refusal(() => open(zip, limits))).toContain(`a.xlsx: ${message}`);
  });

  test("has no member that grows too much, be it one that is never read", () => {
    const bomb = zipOf({ "other.xml": "0".repeat(2 * 1024 ** 2) });
    expect(refusal(() => open(bomb))).toMatch(
      /its member other\.xml would grow to [\d,]+ times its size when unpacked; the limit is 200 times \(raise it with --limit ratio=\d+,/,
    );
    expect(text(open(bomb, { ratio: 2000 }).read("other.xml"))).toHaveLength(2 * 1024 ** 2);
  });

  test("may hold a picture of one colour, which is not unpacked, and a small member of one letter", () => {
    expect(open(zipOf({ "xl/media/a.bmp": "0".repeat(2 * 1024 ** 2) })).names).toHaveLength(1);
    expect(open(zipOf({ "a.xml": "0".repeat(1024 ** 2) })).names).toHaveLength(1);
  });

  test.each([
    ["grows beyond what it declares", 24, 4],
    ["is less than it declares", 24, 200_000],
    ["has another checksum", 16, 1],
    ["is packed in a way that is not known", 10, 12],
    ["stands elsewhere", 42, 4_000_000],
    ["is packed into more than there is", 20, 4_000_000],
  ])("a member that %s is damaged", (_, offset, value) => {
    const size = offset === 10 ? 2 : 4;
    const wrong = patched(zipOf({ "a.xml": "取組".repeat(1000) }), CENTRAL, offset, value, size);
    expect(refusal(() => open(wrong).read("a.xml"))).toMatch(DAMAGED);
  });

  test("that declares more than four bytes can hold is refused by what stands elsewhere", () => {
    const large = patched(zip, CENTRAL, 24, 0xffffffff);
    expect(refusal(() => open(large))).toMatch(/it would unpack to 4,295,\d{3},\d{3} bytes/);
  });

  test("with a password says so", () => {
    expect(refusal(() => open(patched(zip, CENTRAL, 8, 1, 2)))).toMatch(/protected by a password/);
  });

  test.each([["../a.xml"], ["/a.xml"], ["xl/../../a.xml"], ["C:/a.xml"], ["a\0.xml"]])(
    "is not trusted with %j",
    (name) => {
      expect(refusal(() => open(zipOf({ [name]: "x" })))).toMatch(DAMAGED);
    },
  );

  test("with two members of one name is not trusted", () => {
    expect(refusal(() => open(zipOf({ "a.xml": "x", "A.xml": "y" })))).toMatch(DAMAGED);
  });

  test("that is cut off anywhere is damaged", () => {
    for (let length = 4; length < zip.length; length += 7) {
      const cut = zip.subarray(0, length);
      expect(refusal(() => open(cut).read("b.xml"))).toMatch(DAMAGED);
    }
  });

  test("whose directory is elsewhere is damaged", () => {
    expect(refusal(() => open(patched(zip, END, 16, 5)))).toMatch(DAMAGED);
    expect(refusal(() => open(patched(zip, END, 16, 0xffffffff)))).toMatch(DAMAGED);
  });
});

describe("the kind of an archive", () => {
  const head = (name: string) => new TextEncoder().encode(`PK\x03\x04${"\0".repeat(26)}${name}`);
  test.each([
    [zipOf({ "[Content_Types].xml": "", "xl/workbook.xml": "" }), "xlsx"],
    [zipOf({ "[Content_Types].xml": "", "xl/workbook.bin": "" }), "xlsb"],
    [zipOf({ "word/document.xml": "" }), "docx"],
    [zipOf({ "ppt/presentation.xml": "" }), "pptx"],
    [zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "" }, 0), "ods"],
    [zipOf({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "" }, 0), "odt"],
    [zipOf({ "content.xml": "", "META-INF/manifest.xml": "" }), "ods"],
    [zipOf({ "報告/a.xlsx": zipOf({ "xl/workbook.xml": "" }, 0) }, 0), "zip"],
    [head("xl/workbook.xml"), "xlsx"],
    [head("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"), "ods"],
    [new TextEncoder().encode("PKの取組\t1"), null],
    [new Uint8Array(0), null],
    [null, null],
  ])("is told by its members %#", (bytes, kind) => {
    expect(archiveKind(bytes)).toBe(kind);
  });
});
