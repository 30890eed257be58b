import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CHECKED_TABLES, JUDGED_TABLE, READ_TABLE } from "../../src/tidy/tables.ts";
import { folderOfReports, reform } from "../tidy/packages.ts";
import { query } from "../tidy/query.ts";
import { ROOT, readBlocks, readRegion, replaceRegion, UPDATES } from "./documents.ts";

const file = new URL("docs/data.md", ROOT);
const text = readFileSync(file, "utf8");

/** Every column of every table, as the document has it. */
function describeTables(): string {
  const parts = CHECKED_TABLES.map(({ name, about, key, columns }) => {
    const rows = columns.map(
      (column) =>
        `| \`${column.name}\` | ${column.type}${column.isRequired ? ", required" : ""} | ${column.about.en} | ${column.about.ja} |`,
    );
    const keys = key.map((one) => `\`${one}\``).join(", ");
    return `### \`${name}\`: ${about.en}\n\n${about.ja}。Key: ${keys}.\n\n| column | type | what it holds | 日本語 |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`;
  });
  const names = (columns: readonly { readonly name: string }[]) =>
    columns.map(({ name }) => `\`${name}\``).join(", ");
  const single = [
    `\`check -o X.parquet\` (${JUDGED_TABLE.about.en}): ${names(JUDGED_TABLE.columns)}.`,
    `\`parse -o X.parquet\` (${READ_TABLE.about.en}): ${names(READ_TABLE.columns)}.`,
  ];
  return `${parts.join("\n")}\n### Single files\n\n${single.map((one) => `- ${one}`).join("\n")}\n`;
}

describe("docs/data.md", () => {
  it("holds every column", () => {
    const made = describeTables();
    if (UPDATES) writeFileSync(file, replaceRegion(text, "tables", made));
    else expect(readRegion(text, "tables")).toBe(made);
  });

  it("asks ten questions, which the fixtures answer as it says", async () => {
    const cwd = await folderOfReports();
    const { code, stderr } = await reform(cwd, "check", "in", "--package", "out");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    const blocks = readBlocks(text);
    const questions = blocks.filter(({ language }) => language === "sql");
    const answers = blocks.filter(({ language }) => language === "json");
    expect(questions).toHaveLength(10);
    expect(answers).toHaveLength(10);
    for (const [i, { text: sql }] of questions.entries()) {
      const rows = await query(join(cwd, "out"), sql);
      expect([i + 1, rows]).toEqual([i + 1, JSON.parse(answers[i]?.text ?? "")]);
    }
  });
});
