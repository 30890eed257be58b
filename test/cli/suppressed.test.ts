import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import { reportText, runReal } from "./closing-run.ts";
import { temporaryFolder } from "./io/temporary-folder.ts";

const CONFIG = {
  suppressions: [
    {
      rule: "rating/overrated",
      initiative: "1",
      reason: "集計の時点が違う",
      by: "納税課",
      until: "2099-03-31",
    },
  ],
  baseline: "known.json",
};

/** A report of which one finding is suppressed, and one of the others is in the baseline. */
async function makeSuppressed() {
  const cwd = await temporaryFolder({ "r.txt": reportText() });
  const run = (argv: readonly string[]) => runReal(["check", "r.txt", "--lang", "ja", ...argv], { cwd });
  const { findings } = JSON.parse((await run(["--json"])).stdout).reports[0];
  expect(findings.map((one: { rule: string }) => one.rule).toSorted()).toEqual([
    "rating/missing",
    "rating/overrated",
    "target/no-result",
  ]);
  const missing = { report: "r.txt", rule: "rating/missing", initiative: "4", count: 1 };
  await writeFile(
    join(cwd, "known.json"),
    JSON.stringify({ schemaVersion: 1, generator: "x", entries: [missing] }),
  );
  await writeFile(join(cwd, "reform.config.json"), JSON.stringify(CONFIG));
  return run;
}

const REASON = "集計の時点が違う（納税課、2099-03-31まで）";

describe("suppressed findings", () => {
  const PEOPLE = ["pretty", "markdown", "html", "github", "junit"];

  it.each(PEOPLE)("are counted in %s by what suppresses them", async (format) => {
    const run = await makeSuppressed();
    const { code, stdout } = await run(["--format", format]);
    expect(code).toBe(0);
    expect(stdout).toContain("抑制した指摘: 2件（設定 1件、ベースライン 1件）");
    if (format !== "html") expect(stdout).not.toContain("集計の時点が違う");
  });

  it.each(PEOPLE)("are named in %s where asked, with who suppressed them and why", async (format) => {
    const run = await makeSuppressed();
    const { stdout } = await run(["--format", format, ...(format === "html" ? [] : ["--show-suppressed"])]);
    for (const words of ["rating/overrated", "rating/missing", "設定", REASON, "ベースラインに記録済み"]) {
      expect(stdout).toContain(words);
    }
  });

  it("are pointed to where they are not named", async () => {
    const run = await makeSuppressed();
    expect((await run(["-q"])).stdout).toContain("エラー・警告はありません（情報 1件は省略、抑制 2件、");
    expect((await run(["-q"])).stdout).toContain("--show-suppressed で内容を表示");
    expect((await run(["-q", "--show-suppressed"])).stdout).not.toContain("--show-suppressed");
  });

  it("are not in SARIF, unless asked for", async () => {
    const run = await makeSuppressed();
    const results = async (...argv: string[]) => {
      const log = JSON.parse((await run(["--format", "sarif", ...argv])).stdout) as Log;
      return log.runs[0]?.results?.map(({ ruleId, suppressions }) => [ruleId, suppressions]);
    };
    expect(await results()).toEqual([["target/no-result", []]]);
    expect(await results("--show-suppressed")).toEqual([["target/no-result", []]]);
    expect(await results("--sarif-suppressed")).toEqual([
      ["target/no-result", []],
      ["rating/overrated", [{ kind: "external", justification: REASON }]],
      ["rating/missing", [{ kind: "external", justification: "ベースラインに記録済み" }]],
    ]);
  });

  it("stay in JSON", async () => {
    const run = await makeSuppressed();
    const json = JSON.parse((await run(["--json"])).stdout);
    const suppressions = [
      { kind: "configuration", reason: "集計の時点が違う", by: "納税課" },
      { kind: "baseline", reason: null, by: null },
    ];
    expect(json.reports[0].suppressed.map((one: { suppression: object }) => one.suppression)).toEqual(
      suppressions,
    );
    expect(json.summary).toMatchObject({
      suppressed: 2,
      suppressedBy: { configuration: 1, baseline: 1 },
    });
    const lines = (await run(["--format", "ndjson"])).stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.flatMap(({ suppressed }) => suppressed).map(({ suppression }) => suppression)).toEqual(
      suppressions,
    );
  });

  it("are shown with the initiative that they are about", async () => {
    const cwd = await temporaryFolder({
      "r.txt": reportText(),
      "reform.config.json": JSON.stringify({ suppressions: CONFIG.suppressions }),
    });
    const { stdout } = await runReal(["show", "1", "r.txt", "--lang", "ja"], { cwd });
    expect(stdout).toContain(`設定: ${REASON}`);
    const json = JSON.parse((await runReal(["show", "1", "r.txt", "--json"], { cwd })).stdout);
    expect(json.suppressed[0]).toMatchObject({ rule: "rating/overrated" });
    const other = await runReal(["show", "2", "r.txt", "--lang", "ja"], { cwd });
    expect(other.stdout).not.toContain("抑制");
  });
});
