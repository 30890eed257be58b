import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ORACLES } from "../fuzz/oracles/index.ts";
import { ROOT, readRegion } from "./documents.ts";

const text = readFileSync(new URL("docs/security.md", ROOT), "utf8");
const rows = readRegion(text, "threats")
  .trimEnd()
  .split("\n")
  .slice(2)
  .map((row) => row.slice(2, -2).split(" | "));

/** The tests that a cell of the table names: files, and oracles of the made-up inputs. */
function namedIn(cell = "") {
  return {
    files: [...cell.matchAll(/`(test\/[^`]+)`/g)].map(([, path = ""]) => path),
    oracles: [...cell.matchAll(/oracle `([^`]+)`/g)].map(([, id = ""]) => id),
  };
}

describe("the threats in docs/security.md", () => {
  it("are a table of three columns", () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((cells) => cells.length !== 3)).toEqual([]);
  });

  it("are each held by a test that is there", () => {
    const held = rows.map(([threat, , by]) => ({ threat, ...namedIn(by) }));
    expect(held.filter(({ files, oracles }) => files.length + oracles.length === 0)).toEqual([]);
    const files = held.flatMap((one) => one.files);
    expect(files.filter((path) => !path.endsWith(".test.ts") || !existsSync(new URL(path, ROOT)))).toEqual(
      [],
    );
  });

  it("name every oracle, and none that is not there", () => {
    const named = rows.flatMap(([, , by]) => namedIn(by).oracles);
    expect([...new Set(named)].toSorted()).toEqual(ORACLES.map(({ id }) => id).toSorted());
  });
});

it("docs/security.md links to files that are there", () => {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  expect(targets.filter((target) => !existsSync(new URL(target, new URL("docs/", ROOT))))).toEqual([]);
});
