import { UsageError } from "../../../core/errors.ts";
import { writeOut } from "../../io/write-out.ts";
import type { CommandDefinition } from "../../shell/command.ts";
import { USAGE } from "../../shell/messages.ts";

/** The schemas by name; to add one, add its loader. Loaded on call, since zod takes long to start. */
const SCHEMAS: Readonly<Record<string, () => Promise<object>>> = {
  parse: async () => (await import("../../../contract/parse-schema.ts")).parseJsonSchema(),
  check: async () => (await import("../../../contract/check-schema.ts")).checkJsonSchema(),
  summary: async () => (await import("../../../contract/summary-schema.ts")).summaryJsonSchema(),
  quantities: async () => (await import("../../../contract/quantities-schema.ts")).quantitiesJsonSchema(),
  columns: async () => (await import("../../../contract/columns-schema.ts")).columnsJsonSchema(),
  corrections: async () => (await import("../../../contract/corrections-schema.ts")).correctionsJsonSchema(),
  config: async () => (await import("../../config/schema.ts")).configJsonSchema(),
};

/** The names that `reform schema` takes. */
export const SCHEMA_NAMES: readonly string[] = Object.keys(SCHEMAS);
const KNOWN = SCHEMA_NAMES.join(", ");

/** `reform schema <name>` */
export const schemaCommand: CommandDefinition = {
  arguments: [
    { syntax: "<name>", help: { ja: `スキーマの名前: ${KNOWN}`, en: `name of the schema: ${KNOWN}` } },
  ],
  options: [],
  examples: [
    {
      line: "reform schema parse > parse.schema.json",
      help: { ja: "parse --json の形", en: "the shape of parse --json" },
    },
  ],
  async run([name = ""], _options, { env }) {
    const load = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : undefined;
    if (!load) throw new UsageError(USAGE.unknownSchema(name, KNOWN));
    await writeOut(env.stdout, `${JSON.stringify(await load(), null, 2)}\n`);
    return 0;
  },
};
