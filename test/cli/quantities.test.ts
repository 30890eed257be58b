import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLines } from "../../src/cli/io/read-lines.ts";
import { displayWidth } from "../../src/text/width.ts";
import { run } from "./run.ts";

const TEXT = "財政調整基金残高96億円以上（H27:54.3%）";
const KEYS = [
  "start",
  "end",
  "text",
  "kind",
  "value",
  "min",
  "max",
  "minInclusive",
  "maxInclusive",
  "unit",
  "approximate",
  "change",
];
const MORE_KEYS = ["date", "from", "to", "fiscalYear", "issue"];

describe("reform quantities", () => {
  it("gives a line of JSON per argument with the documented keys and no others", async () => {
    const texts = [TEXT, "令和2年度に約3割削減", "平成32年", "12,34件", ""];
    const { code, stdout } = await run(["quantities", "--json", ...texts]);
    expect(code).toBe(0);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ text }) => text)).toEqual(texts);
    expect(lines[0].quantities[0]).toEqual({
      start: 8,
      end: 14,
      text: "96億円以上",
      kind: "money",
      value: 9600000000,
      min: 9600000000,
      max: null,
      minInclusive: true,
      maxInclusive: null,
      unit: "円",
      approximate: false,
      change: null,
    });
    for (const quantity of lines.flatMap(({ quantities }) => quantities)) {
      expect(Object.keys(quantity).slice(0, KEYS.length)).toEqual(KEYS);
      for (const key of Object.keys(quantity).slice(KEYS.length)) expect(MORE_KEYS).toContain(key);
    }
  });

  it("reads standard input line by line, empty lines included", async () => {
    const { stdout } = await run(["quantities", "--json"], { stdin: "5件\r\n\n98.5%" });
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ text }) => text)).toEqual(["5件", "", "98.5%"]);
    expect((await run(["quantities", "--json"], { stdin: "" })).stdout).toBe("");
  });

  it("shows them to people in columns", async () => {
    const { stdout } = await run(["quantities", TEXT, "数なし", "--lang", "ja"], { columns: 80 });
    expect(stdout).toBe(
      [
        TEXT,
        "  8-14   96億円以上  money    9,600,000,000 円  >= 9,600,000,000",
        "  15-18  H27         date     2015",
        "  19-24  54.3%       percent  54.3 %",
        "数なし",
        "  （数値なし）",
        "",
      ].join("\n"),
    );
  });

  it.each([24, 60, 120])("keeps within %i columns, and is harmless", async (columns) => {
    const texts = [
      TEXT,
      "\u001b[31m5件\u202e",
      "約".repeat(200),
      "令和2年度から令和12年度まで毎年5〜10件を約3割削減",
    ];
    const { stdout } = await run(["quantities", ...texts], { columns });
    expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
    for (const line of stdout.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
  });

  it("has a JSON Schema with the keys of the contract", async () => {
    const { properties, required } = JSON.parse((await run(["schema", "quantities"])).stdout);
    expect(Object.keys(properties)).toEqual(["text", "quantities"]);
    expect(required).toEqual(["text", "quantities"]);
    expect(Object.keys(properties.quantities.items.properties)).toEqual([...KEYS, ...MORE_KEYS]);
    expect(properties.quantities.items.required).toEqual(KEYS);
  });
});

describe("lines of a stream", () => {
  it("are the same however the stream is cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("甲", "a", "\n", "\r\n", "👪"), { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        async (parts, size) => {
          const text = parts.join("");
          const bytes = Buffer.from(text);
          const chunks = [];
          for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
          const lines = [];
          for await (const line of readLines(Readable.from(chunks))) lines.push(line);
          const expected = text.split("\n");
          if (expected.at(-1) === "") expected.pop();
          expect(lines).toEqual(expected.map((line) => line.replace(/\r$/, "")));
        },
      ),
    );
  });
});
