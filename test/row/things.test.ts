import { expect, it } from "vitest";
import { thingBefore } from "../../src/row/passage/things.ts";

it.each([
  ["待機児童数", "待機児童"],
  ["事故の発生件数", "事故"],
  [`待機児童${"数".repeat(100_000)}`, "待機児童"],
])("what is counted stands before the measures, however many: %.20s", (label, head) => {
  expect(thingBefore({ group: "", label }).head).toBe(head);
});
