import { describe, expect, it } from "vitest";
import { KNOWN_RULES } from "../../src/check/known-rules.ts";
import { displayWidth } from "../../src/text/width.ts";
import { run } from "./run.ts";

describe("reform rules", () => {
  it("lists every rule once, judging ones first", async () => {
    const { code, stdout } = await run(["rules", "--json"]);
    expect(code).toBe(0);
    const rules: { id: string; judging: boolean; summary: string; why: string }[] = JSON.parse(stdout);
    expect(rules.map(({ id }) => id)).toEqual(KNOWN_RULES.map(({ id }) => id));
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.findLastIndex(({ judging }) => judging)).toBeLessThan(
      rules.findIndex(({ judging }) => !judging),
    );
    for (const { id, summary, why } of rules) {
      expect(id).toMatch(/^[a-z]+\/[a-z-]+$/);
      expect(summary).not.toBe("");
      expect(why).not.toBe("");
    }
  });

  it("tells what is off in check", async () => {
    const { stdout } = await run(["rules"]);
    expect(stdout).toMatch(/^table\/shifted-row +off +/m);
    expect(stdout).toMatch(/^report\/stub +info +/m);
  });

  it.each([30, 60, 120])("keeps within %i columns", async (columns) => {
    for (const lang of ["ja", "en"]) {
      const { stdout } = await run(["rules", "--lang", lang], { columns });
      for (const line of stdout.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
    }
  });
});

describe("reform explain", () => {
  it.each(KNOWN_RULES.map((rule) => [rule.id, rule] as const))(
    "explains %s in both languages",
    async (id, rule) => {
      for (const lang of ["ja", "en"] as const) {
        const { code, stdout } = await run(["explain", id, "--lang", lang], { columns: 1000 });
        expect(code).toBe(0);
        expect(stdout.startsWith(`${id}  `)).toBe(true);
        expect(stdout).toContain(rule.docs.summary[lang]);
        expect(stdout).toContain(rule.docs.why[lang]);
        for (const example of [...(rule.examples?.ng ?? []), ...(rule.examples?.ok ?? [])]) {
          for (const text of [example.title, example.goal, example.do, example.rating]) {
            if (text !== undefined) expect(stdout).toContain(text);
          }
        }
      }
    },
  );

  it("reads as in the golden file", async () => {
    for (const lang of ["ja", "en"]) {
      const { stdout } = await run(["explain", "rating/overrated", "--lang", lang], { columns: 80 });
      await expect(stdout).toMatchFileSnapshot(`__goldens__/explain.${lang}.txt`);
    }
  });

  it("lists the rules where none is named", async () => {
    expect((await run(["explain"])).stdout).toBe((await run(["rules"])).stdout);
  });

  it.each([
    ["rating/overated", "; did you mean rating/overrated?"],
    ["overrated", "; did you mean rating/overrated?"],
    ["xyz", ""],
  ])("says what %s may mean", async (name, hint) => {
    expect(await run(["explain", name])).toEqual({
      code: 2,
      stdout: "",
      stderr: `reform: there is no rule ${name}${hint} (see reform rules)\n`,
    });
  });
});
