import { chmod } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../io/temporary-folder.ts";
import { REPORT, useProgram } from "./program.ts";

const program = useProgram();
/** Root may read everything, so there it runs as nobody. */
const USER = process.getuid?.() === 0 ? { uid: 65534 } : {};

/** Reports in a folder of which a part is closed to the user. */
async function folder(): Promise<string> {
  const cwd = await temporaryFolder({
    "r/a.txt": REPORT,
    "r/closed/b.txt": REPORT,
    "r/open/c.txt": REPORT,
    "reform.config.json": '{ "include": ["r"] }',
  });
  await chmod(cwd, 0o755);
  await chmod(`${cwd}/r/closed`, 0o000);
  return cwd;
}

describe("a folder that cannot be read", () => {
  it.each([
    ["in a folder", "r", "r/closed"],
    ["in a pattern", "r/**/*.txt", "r/closed"],
    ["in an absolute pattern", "$PWD/r/**", "/r/closed"],
    ["in what the configuration includes", "", "r/closed"],
  ])("%s is named with its reason, and the others are checked", async (_, names, closed) => {
    const cwd = await folder();
    const argument = names === "" ? "" : `"${names}"`;
    const { code, stdout, stderr } = await program.shell(
      `reform check ${argument} --json | "$NODE" -p 'JSON.parse(require("fs").readFileSync(0)).reports.map(({source}) => source.path).join()'; exit \${PIPESTATUS[0]}`,
      { cwd, ...USER },
    );
    expect(code).toBe(2);
    expect(
      stdout
        .trim()
        .split(",")
        .map((path) => path.replace(`${cwd}/`, "")),
    ).toEqual(["r/a.txt", "r/open/c.txt"]);
    expect(stderr).toContain(`${closed}: cannot be read (permission denied).\n`);
    expect(stderr.split("\n")).toHaveLength(2);
    await chmod(`${cwd}/r/closed`, 0o755);
  });

  it("is all there is to say where it was named itself", async () => {
    const cwd = await folder();
    const result = await program.shell("reform parse r/closed --json", { cwd, ...USER });
    expect(result).toMatchObject({
      code: 2,
      stderr: "reform: r/closed: cannot be read (permission denied).\n",
    });
    await chmod(`${cwd}/r/closed`, 0o755);
  });
});

describe("a whole disk", () => {
  it.each([
    ["what the configuration includes", "reform check"],
    ["a folder", "reform check --no-config --max-files 1000 /"],
    ["a pattern", "reform parse --max-files 1000 '/**/*.txt'"],
    ["a summary", "reform summary"],
    ["what is shown", "reform show 1"],
  ])("is not gone through as %s", async (_, line) => {
    const cwd = await temporaryFolder({ "reform.config.json": '{ "include": ["/**"], "maxFiles": 1000 }' });
    const { code, stderr } = await program.shell(line, { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^reform: \S+: gave up after looking at 1000 files and folders; .*\n$/);
  });

  it("is gone through as far as the command line says, before the configuration", async () => {
    const cwd = await temporaryFolder({ "reform.config.json": '{ "include": ["/**"], "maxFiles": 1000 }' });
    expect((await program.shell("reform check --max-files 200", { cwd })).stderr).toContain("at 200 files");
    expect((await program.shell("reform check --max-files 0", { cwd })).stderr).toBe(
      "reform: option --max-files cannot be 0 (expected a whole number, 1 or more)\n",
    );
  });

  it("is not left out by a part of what is to be", async () => {
    const cwd = await temporaryFolder({
      "a.txt": REPORT,
      "reform.config.json": '{ "exclude": ["/**"], "maxFiles": 100 }',
    });
    expect((await program.shell("reform check a.txt .", { cwd })).stderr).toBe(
      "reform: exclude in reform.config.json covers more than 100 files and folders; narrow it, or raise the limit with --max-files (maxFiles in the configuration)\n",
    );
  });
});
