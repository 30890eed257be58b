import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openReportNow } from "../../src/pipeline.ts";

const folder = new URL("../../fixtures/levels/", import.meta.url);

/** What a reader finds: each row's title, all levels above it as number and title, `-` for none, and the policy's words. */
interface Expected {
  readonly title: string;
  readonly path: string;
  readonly description?: string;
}

function load(set: string, name: string) {
  const own = new URL(`${set}/${name}/`, folder);
  const input = readdirSync(own).find((file) => file.startsWith("input.")) ?? "";
  const { initiatives } = openReportNow(readFileSync(new URL(input, own)), { path: input });
  const expected: readonly Expected[] = JSON.parse(readFileSync(new URL("expected.json", own), "utf8"));
  return { initiatives, expected };
}

// `aside` was kept apart while the levels were built.
describe.each(["fit", "aside"])("levels of whole reports: %s", (set) => {
  it.each(readdirSync(new URL(`${set}/`, folder)).toSorted())("%s", (name) => {
    const { initiatives, expected } = load(set, name);
    const found = initiatives.map(({ title, path, policy }, i) => ({
      title,
      path: path.map((level) => `${level.number ?? "-"}${level.title}`).join(">"),
      ...(expected[i]?.description === undefined ? {} : { description: policy?.description }),
    }));
    expect(found).toEqual(expected);
  });
});
