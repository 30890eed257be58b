import { access, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UsageError } from "../../../core/errors.ts";
import { CONFIG_NAME } from "../../config/find-config.ts";
import { writeFileAtomic } from "../../io/output.ts";
import { writeOut } from "../../io/write-out.ts";
import type { CommandContext, CommandDefinition, ExitCode } from "../../shell/command.ts";
import { configTemplate } from "./config-template.ts";
import { findReportsHere } from "./find-reports.ts";
import { githubWorkflow } from "./github-workflow.ts";
import { INIT_HELP, INIT_MESSAGES } from "./help.ts";

const WORKFLOW_NAME = ".github/workflows/reform.yml";

/** `reform init` */
export const initCommand: CommandDefinition = {
  arguments: [],
  options: [
    { flags: "--ci <name>", help: INIT_HELP.ci, choices: ["github"] },
    { flags: "--print", help: INIT_HELP.print, conflicts: ["force"] },
    { flags: "--force", help: INIT_HELP.force },
  ],
  examples: INIT_HELP.examples,
  notes: INIT_HELP.notes,
  run: (_names, options, context) => runInit(options as InitOptions, context),
};

interface InitOptions {
  readonly ci?: "github";
  readonly print?: true;
  readonly force?: true;
}

/** All files or none: where one of them is there already, nothing is written. */
async function runInit({ ci, print, force }: InitOptions, context: CommandContext): Promise<ExitCode> {
  const { env, lang } = context;
  const files = [
    { name: CONFIG_NAME, text: configTemplate(lang, await findReportsHere(env)) },
    ...(ci === undefined ? [] : [{ name: WORKFLOW_NAME, text: githubWorkflow(lang) }]),
  ];
  if (print) {
    await writeOut(env.stdout, files.map(({ text }) => text).join("\n"));
    return 0;
  }
  const there = [];
  for (const { name } of files) if (await exists(join(env.cwd, name))) there.push(name);
  if (there.length > 0 && !force) throw new UsageError(INIT_MESSAGES.exists(there.join(", ")));
  for (const { name, text } of files) {
    await mkdir(dirname(join(env.cwd, name)), { recursive: true });
    await writeFileAtomic(name, text, { cwd: env.cwd });
    await writeOut(env.stderr, `reform: ${INIT_MESSAGES.written(name)[lang]}\n`);
  }
  for (const message of [INIT_MESSAGES.next, ci === undefined ? INIT_MESSAGES.ci : INIT_MESSAGES.ciNext]) {
    await writeOut(env.stderr, `reform: ${message[lang]}\n`);
  }
  return 0;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
