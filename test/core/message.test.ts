import { describe, expect, it } from "vitest";
import { lazyMessage } from "../../src/core/message.ts";

describe("a lazy message", () => {
  it("is put into words when it is read, and only in the language that is read", () => {
    const asked: string[] = [];
    const say = (lang: string) => (data: { count: number }) => {
      asked.push(lang);
      return `${lang} ${data.count}`;
    };
    const message = lazyMessage({ ja: say("ja"), en: say("en") }, { count: 3 });
    expect(asked).toEqual([]);
    expect(message.en).toBe("en 3");
    expect(asked).toEqual(["en"]);
  });

  it("is an object like any other", () => {
    const message = lazyMessage({ ja: () => "甲", en: () => "a" }, {});
    expect(message).toEqual({ ja: "甲", en: "a" });
    expect({ ...message }).toEqual({ ja: "甲", en: "a" });
    expect(JSON.parse(JSON.stringify(message))).toEqual({ ja: "甲", en: "a" });
  });
});
