import fc from "fast-check";
import { expect, test } from "vitest";
import { defuseCommands, sanitizeForLog, sanitizeForTerminal } from "../../src/text/sanitize.ts";
import { displayWidth } from "../../src/text/width.ts";

test.each([
  ["財政の健全化 ①▲98.5%", "財政の健全化 ①▲98.5%"],
  ["\x1b[31m赤\x1b[0m", "␛[31m赤␛[0m"],
  ["\x1b]8;;http://x\x07リンク", "␛]8;;http://x␇リンク"],
  ["A\b\rB\0\x7f", "A␈␍B␀␡"],
  ["一\n二\r\n三\t四", "一 二 三 四"],
  ["\x9b31m", "<U+009B>31m"],
  ["a\u202eb\u2066c\u200f\u061c", "a<U+202E>b<U+2066>c<U+200F><U+061C>"],
  ["a\u2028b\u2029", "a<U+2028>b<U+2029>"],
  ["a\u200b\u200d\ufeff\u00ad\u2060", "a<U+200B><U+200D><U+FEFF><U+00AD><U+2060>"],
  ["\u{e0041}\ufff9\u3164", "<U+E0041><U+FFF9><U+3164>"],
  ["\ud800x\udc00", "<U+D800>x<U+DC00>"],
  ["葛\u{e0100}城𠮷か\u3099", "葛\u{e0100}城𠮷か\u3099"],
  ["", ""],
])("%j is shown as %j", (text, shown) => {
  expect(sanitizeForTerminal(text)).toBe(shown);
});

test("nothing that a terminal acts on comes through, and what is shown stays as it is", () => {
  const nasty = fc.constantFrom(
    "\x1b",
    "\r",
    "\n",
    "\u202e",
    "\u200b",
    "\ud83d",
    "\u{e0020}",
    "\u0085",
    "あ",
    "[",
  );
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: nasty })), (text) => {
      const shown = sanitizeForTerminal(text);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      expect(sanitizeForTerminal(shown)).toBe(shown);
    }),
  );
});

/** As the runner of GitHub Actions reads a line: `::` behind blanks, or `##[` anywhere. */
const COMMAND = /^[\s\u0085\p{M}]*:\p{M}*:|#\p{M}*#\p{M}*\[/u;

test.each([
  ["::error::x", "：error::x"],
  ["  \u3000::set-output name=a::b", "  \u3000：set-output name=a::b"],
  ["a\n\n ::warning::y\nb", "a\n\n ：warning::y\nb"],
  [":::", "：:"],
  ["\u001b[1m::error::x\u001b[22m", "\u001b[1m：error::x\u001b[22m"],
  ["見出し ##[group]x", "見出し ＃[group]x"],
  ["###[x]", "#＃[x]"],
  [":\ufe0f:x", "：\ufe0fx"],
  ["a::b", "a::b"],
  ["# [x] ## y", "# [x] ## y"],
  ["", ""],
])("%j is no command as %j", (text, shown) => {
  expect(defuseCommands(text)).toBe(shown);
});

test("no text is a command of a CI service, and what is shown is as wide", () => {
  const unit = fc.constantFrom(
    ":",
    "#",
    "[",
    "]",
    " ",
    "\u3000",
    "\n",
    "\u0301",
    "\ufe0f",
    "a",
    "あ",
    "\u200b",
  );
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const shown = defuseCommands(text);
      for (const line of shown.split("\n")) expect(line).not.toMatch(COMMAND);
      if (!/\p{M}/u.test(text)) expect(displayWidth(shown)).toBe(displayWidth(text));
      expect(sanitizeForLog(text)).not.toMatch(COMMAND);
    }),
  );
});
