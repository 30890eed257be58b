import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { refuseUnknownRules } from "../../src/check/rule-names.ts";
import { parseData } from "../../src/cli/config/data-file.ts";
import { configJsonSchema, configSchema } from "../../src/cli/config/schema.ts";
import { validateData } from "../../src/cli/config/validate.ts";
import { checkJsonSchema } from "../../src/contract/check-schema.ts";
import { columnsJsonSchema } from "../../src/contract/columns-schema.ts";
import { parseJsonSchema } from "../../src/contract/parse-schema.ts";
import { quantitiesJsonSchema } from "../../src/contract/quantities-schema.ts";
import { summaryJsonSchema } from "../../src/contract/summary-schema.ts";
import { type Block, DOCUMENTS, readBlocks, readDocument } from "./documents.ts";

const CONFIG = "reform.config.json";
const SHAPES: Readonly<Record<string, () => object>> = {
  parse: parseJsonSchema,
  check: checkJsonSchema,
  summary: summaryJsonSchema,
  quantities: quantitiesJsonSchema,
  columns: columnsJsonSchema,
};

function blocksOf(name: (typeof DOCUMENTS)[number]): Block[] {
  return readBlocks(readDocument(name)).filter(({ language }) => language === "jsonc");
}

describe.each(DOCUMENTS)("configurations in %s", (name) => {
  const examples = blocksOf(name).filter(({ title }) => title === CONFIG);

  it("are there", () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples)("line $line is accepted", ({ text }) => {
    const file = parseData(text, CONFIG);
    refuseUnknownRules(validateData(configSchema, file), file.place);
  });
});

it("the example of a configuration in README.md has every key", () => {
  const [example] = blocksOf("README.md").filter(({ title }) => title === CONFIG);
  const keys = keysOf(parseData(example?.text ?? "", CONFIG).value);
  expect([...propertiesOf(configJsonSchema())].filter((key) => !keys.has(key))).toEqual([]);
});

describe("the annotated JSON in README.md", () => {
  const blocks = blocksOf("README.md").filter(({ title }) => title !== CONFIG);

  it("has every shape", () => {
    expect(blocks.map(({ title }) => title)).toEqual(Object.keys(SHAPES));
  });

  it.each(blocks)("$title is valid under its schema, and has every name in it", ({ title, text }) => {
    const schema = SHAPES[title]?.() ?? {};
    const { value } = parseData(text, title);
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
    validate(value);
    expect(validate.errors ?? []).toEqual([]);
    const [keys, names] = [keysOf(value), propertiesOf(schema)];
    expect([...names].filter((name) => !keys.has(name))).toEqual([]);
  });
});

/** Every key in a JSON value. */
function keysOf(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) found.add(key);
    keysOf(inner, found);
  }
  return found;
}

/** Every property that a JSON Schema names. */
function propertiesOf(schema: unknown, found = new Set<string>()): Set<string> {
  if (typeof schema !== "object" || schema === null) return found;
  for (const [key, inner] of Object.entries(schema)) {
    if (key === "properties") for (const name of Object.keys(inner)) found.add(name);
    if (key === "properties") for (const one of Object.values(inner)) propertiesOf(one, found);
    else propertiesOf(inner, found);
  }
  return found;
}
