import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseCorrections } from "../../src/cli/corrections/corrections-file.ts";
import { DECISION_KINDS } from "../../src/core/decision.ts";
import { ROOT, readBlocks, readDocument, readProse } from "./documents.ts";

const text = readDocument("docs/corrections.md");

describe("docs/corrections.md", () => {
  it("has an example that is accepted", async () => {
    const [example] = readBlocks(text).filter(({ language }) => language === "jsonc");
    const file = await parseCorrections(example?.text ?? "", "c.json", "/c.json", "linux");
    expect(file.corrections).toHaveLength(1);
  });

  it("names every decision with its option", () => {
    const rows = [...text.matchAll(/^\| `(\w+)` \| `--(\w+)[^`]*` \|/gm)].map(([, key, option]) => [
      key,
      option,
    ]);
    expect(rows.map(([key]) => key).toSorted()).toEqual(DECISION_KINDS.toSorted());
    for (const [key, option] of rows) expect(option).toBe(key);
  });

  it("links to files that are there", () => {
    const targets = [...readProse(text).matchAll(/\]\(([^)#]+)\)/g)].map(([, target = ""]) => target);
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !existsSync(new URL(target, new URL("docs/", ROOT))))).toEqual([]);
  });
});
