import { describe, expect, it } from "vitest";
import { EVENTS, namesEvent } from "../../src/indicator/targets/events.ts";

describe("names of what is held", () => {
  it.each(EVENTS.map(([, evidence]) => evidence))("%s", (name) => {
    expect(namesEvent(name)).toBe(true);
    expect(namesEvent(`${name}の回数`)).toBe(true);
  });

  it.each(["システム障害の回数", "断水", "会議室の利用", ""])("%s is none", (name) => {
    expect(namesEvent(name)).toBe(false);
  });
});
