import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { KNOWN_RULES, type KnownRule } from "../../src/check/known-rules.ts";
import { githubWorkflow } from "../../src/cli/commands/init/github-workflow.ts";
import { COMMANDS } from "../../src/cli/commands.ts";
import { HELP } from "../../src/cli/shell/messages.ts";
import type { Lang, Message } from "../../src/core/finding.ts";
import { parseReport } from "../../src/index.ts";
import {
  CELL_SIGNS,
  COLUMN_FIELDS,
  COLUMN_SIGNS,
  FIELD_WORDS,
  SCALE_LEVELS,
} from "../../src/report/types.ts";
import {
  type DocumentName,
  ROOT,
  readDocument,
  readRegion,
  replaceRegion,
  UPDATES,
  writeDocument,
} from "./documents.ts";

const SEED = "seeds/000_c5e0678bee15d5f0.txt";

const loaded = await Promise.all(
  COMMANDS.map(async ({ name, summary, load }) => ({ name, summary, definition: await load() })),
);

describe("what the documents take from the program", () => {
  it.each<[DocumentName, string, () => string]>([
    ["README.md", "quickstart", quickStart],
    ["README.md", "commands", () => commandTable("en")],
    ["README.md", "options", () => optionTable("en")],
    ["README.md", "workflow", () => fence("yaml", githubWorkflow("en"))],
    ["README.md", "rules", () => ruleTable("en")],
    ["README.ja.md", "commands", () => commandTable("ja")],
    ["README.ja.md", "rules", () => ruleTable("ja")],
  ])("%s: %s", (name, region, make) => {
    const text = readDocument(name);
    expect(text).toContain(`<!-- ${region}:start -->`);
    if (UPDATES) writeDocument(name, replaceRegion(text, region, make()));
    else expect(readRegion(text, region)).toBe(make());
  });
});

describe("what docs/columns.md takes from the program", () => {
  const file = new URL("docs/columns.md", ROOT);

  it.each<[string, () => string]>([
    ["fields", () => wordTable(["field", "日本語", "English"], COLUMN_FIELDS, FIELD_WORDS)],
    ["levels", () => wordTable(["level", "日本語", "English"], SCALE_LEVELS, LEVEL_WORDS)],
    ["cell-signs", () => wordTable(["what", "日本語", "English"], Object.keys(CELL_SIGNS), CELL_SIGNS)],
    ["signs", () => wordTable(["what", "日本語", "English"], Object.keys(COLUMN_SIGNS), COLUMN_SIGNS)],
  ])("%s", (region, make) => {
    const text = readFileSync(file, "utf8");
    expect(text).toContain(`<!-- ${region}:start -->`);
    if (UPDATES) writeFileSync(file, replaceRegion(text, region, make()));
    else expect(readRegion(text, region)).toBe(make());
  });
});

/** What a level says of the target. */
const LEVEL_WORDS: Readonly<Record<string, Message>> = {
  exceeded: { ja: "目標を上回った", en: "more than the target was reached" },
  achieved: { ja: "目標を達成した", en: "the target was reached" },
  nearly: { ja: "目標をほぼ達成した", en: "it was nearly reached" },
  missed: { ja: "目標を達成していない", en: "it was not reached" },
  infeasible: { ja: "目標の達成が困難", en: "it cannot be reached" },
  unknown: { ja: "目標について何も言わない", en: "says nothing of the target; accuses nobody" },
};

function wordTable(
  head: readonly string[],
  ids: readonly string[],
  words: Readonly<Record<string, Message>>,
): string {
  return table(
    head,
    ids.map((id) => [code(id), words[id]?.ja ?? "", words[id]?.en ?? ""]),
  );
}

function quickStart(): string {
  const json = JSON.stringify(parseReport(readFileSync(new URL(SEED, ROOT)), { path: SEED }), null, 2);
  return fence("json", `${json.split("\n").slice(0, 15).join("\n")}\n`);
}

function commandTable(lang: Lang): string {
  const rows = loaded.map(({ name, summary, definition }) => {
    const words = [`reform ${name}`, ...definition.arguments.map(({ syntax }) => syntax)];
    return [code(words.join(" ")), summary[lang]];
  });
  return table(lang === "ja" ? ["コマンド", "すること"] : ["command", "what it does"], rows);
}

/** The options of all commands; one that means the same in several stands there once. */
function optionTable(lang: Lang): string {
  const options = new Map<string, { readonly flags: string; readonly help: string; names: string[] }>();
  for (const { name, definition } of loaded) {
    for (const { flags, help } of definition.options) {
      const key = `${flags} ${help[lang]}`;
      const known = options.get(key) ?? { flags, help: help[lang], names: [] };
      known.names.push(name);
      options.set(key, known);
    }
  }
  const rows = [...options.values()].map(({ flags, help, names }) => [code(flags), names.join(", "), help]);
  const global = [
    ["-V, --version", HELP.version],
    ["--lang <lang>", HELP.lang],
    ["--color <when>", HELP.color],
    ["--ambiguous-width <columns>", HELP.ambiguousWidth],
    ["-h, --help", HELP.help],
  ] as const;
  const everywhere = global.map(([flags, help]) => [code(flags), "all", help[lang]]);
  return table(["option", "of", "what it does"], [...rows, ...everywhere]);
}

function ruleTable(lang: Lang): string {
  const judging = KNOWN_RULES.filter(({ examples }) => examples !== null);
  const reading = KNOWN_RULES.filter(({ examples }) => examples === null);
  const head =
    lang === "ja" ? ["規則", "既定の重さ", "指摘する内容"] : ["rule", "default severity", "what it reports"];
  const row = ({ id, severity, docs }: KnownRule) => [code(id), severity, docs.summary[lang]];
  const titles = lang === "ja" ? ["評価の点検", "表の読み取り"] : ["Judging", "Met while reading"];
  return `**${titles[0]}**\n\n${table(head, judging.map(row))}\n**${titles[1]}**\n\n${table(head, reading.map(row))}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`;
  return [head, head.map(() => "---"), ...rows].map(line).join("");
}

function code(text: string): string {
  return `\`${text}\``;
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\`\`\`\n`;
}
