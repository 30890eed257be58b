import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type ParseJson, parseJson } from "../../src/contract/parse-schema.ts";
import { readReport } from "../../src/pipeline.ts";
import { run } from "./run.ts";

const SEED = "seeds/000_c5e0678bee15d5f0.txt";
const options = { cwd: fileURLToPath(new URL("../..", import.meta.url)), readReport };

describe("reform parse of a whole report", () => {
  it("gives JSON that validates, with the counts of the printed report", async () => {
    const { code, stdout, stderr } = await run(["parse", SEED, "--json"], options);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const report: ParseJson = JSON.parse(stdout);
    expect(parseJson.parse(report)).toEqual(report);
    expect(report.source).toEqual({ path: SEED, format: "tsv", encoding: "utf-8", lines: 196 });
    const count = (symbol: string | null) =>
      report.initiatives.filter(({ rating }) => rating === symbol).length;
    expect(["A", "B", "C", "D", null].map(count)).toEqual([10, 23, 1, 0, 4]);
  });

  it("gives as many rows of CSV and lines of NDJSON as there are initiatives", async () => {
    const csv = (await run(["parse", SEED, "--csv"], options)).stdout;
    expect(csv.trimEnd().split("\r\n")).toHaveLength(39);
    const ndjson = (await run(["parse", SEED, "--format", "ndjson"], options)).stdout;
    expect(ndjson.trimEnd().split("\n")).toHaveLength(38);
  });

  it("counts the ratings in the overview", async () => {
    const { stdout } = await run(["parse", SEED], options);
    expect(stdout).toMatch(
      /38 initiatives, 34 rated\n {2}A 10 .*\n {2}B 23 .*\n {2}C {2}1 .*\n {2}D {2}0 .*\n {2}- {2}4 /,
    );
  });
});
