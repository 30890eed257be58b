import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../io/temporary-folder.ts";
import { REPORT, useProgram } from "./program.ts";

const program = useProgram();
const LISTEN =
  'const s = require("node:net").createServer().listen(process.argv[1], () => process.kill(process.pid, "SIGKILL"))';

/** Makes something that is no regular file under a name. */
const MAKE: Readonly<Record<string, (name: string) => string>> = {
  pipe: (name) => `mkfifo ${name}`,
  socket: (name) => `{ "$NODE" -e '${LISTEN}' ${name}; } 2> /dev/null`,
  folder: (name) => `mkdir ${name}`,
  device: (name) => `ln -s /dev/zero ${name}`,
};

const REASONS: Readonly<Record<string, string>> = {
  pipe: "it is a pipe, not a file",
  socket: "it is a socket, not a file",
  folder: "it is a folder",
  device: "it is a device, not a file",
};

describe.each(Object.keys(MAKE))("a %s", (kind) => {
  it.each([
    ["reform.config.json", "reform check in.txt"],
    ["package.json", "reform check in.txt"],
    ["other.json", "reform check in.txt --config other.json"],
    ["known.json", "reform check in.txt --baseline known.json"],
    ["known.json", "reform check in.txt --baseline known.json --update-baseline"],
  ])("in the place of %s is said, and not waited for: %s", async (name, line) => {
    const cwd = await temporaryFolder({ "in.txt": REPORT });
    expect(await program.shell(`${MAKE[kind]?.(name)}; ${line}`, { cwd })).toEqual({
      code: 2,
      signal: null,
      stdout: "",
      stderr: `reform: ${name}: cannot be read (${REASONS[kind]})\n`,
    });
  });
});

it("a pipe above the folder can be passed by", async () => {
  const cwd = await temporaryFolder({ "deep/in.txt": REPORT });
  const line = "mkfifo package.json; cd deep; reform summary in.txt --no-config > /dev/null";
  expect(await program.shell(line, { cwd })).toMatchObject({ code: 0, stderr: "" });
});

it.each([
  ["of brackets", (depth: number) => "[".repeat(depth)],
  ["of braces", (depth: number) => '{"a":'.repeat(depth)],
  ["that is closed", (depth: number) => `{"include":${"[".repeat(depth)}${"]".repeat(depth)}}`],
])("a configuration nested too deep, %s, is said", async (_, make) => {
  for (const name of ["reform.config.json", "known.json"]) {
    const cwd = await temporaryFolder({ "in.txt": REPORT, [name]: make(100_000) });
    const { code, stderr } = await program.shell("reform check in.txt --baseline known.json", { cwd });
    expect(stderr).toMatch(
      new RegExp(`^reform: ${name}:1:\\d+: this is nested too deep \\(the limit is 100 levels\\)\\n$`),
    );
    expect(code).toBe(2);
  }
});

it("a package.json nested too deep is nobody's business unless it holds a configuration", async () => {
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  const cwd = await temporaryFolder({ "in.txt": REPORT, "package.json": `{"a": ${deep}}` });
  expect((await program.shell("reform summary in.txt", { cwd })).code).toBe(0);
  const own = await temporaryFolder({ "in.txt": REPORT, "package.json": `{"reform": {}, "a": ${deep}}` });
  expect((await program.shell("reform summary in.txt", { cwd: own })).stderr).toMatch(
    /^reform: package\.json:1:\d+: this is nested too deep/,
  );
});

it.each([
  ["reform.config.json", "4 MiB", 5],
  ["package.json", "4 MiB", 5],
  ["known.json", "16 MiB", 17],
])("%s larger than %s is said", async (name, limit, size) => {
  const cwd = await temporaryFolder({ "in.txt": REPORT });
  const line = `truncate -s ${size}M ${name}; reform check in.txt --baseline known.json`;
  expect(await program.shell(line, { cwd })).toMatchObject({
    code: 2,
    stderr: `reform: ${name}: cannot be read (it is too large; the limit is ${limit})\n`,
  });
});
