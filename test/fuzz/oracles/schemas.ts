import { createRequire } from "node:module";
import type { ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { checkJsonSchema } from "../../../src/contract/check-schema.ts";
import { parseJsonSchema } from "../../../src/contract/parse-schema.ts";
import { quantitiesJsonSchema } from "../../../src/contract/quantities-schema.ts";
import { summaryJsonSchema } from "../../../src/contract/summary-schema.ts";
import type { Observation } from "../observation.ts";
import { type Oracle, shown } from "./oracle.ts";
import { outputsIn } from "./outputs.ts";

/** A format of JSON with the schema that it keeps to; null where it has none. */
interface JsonFormat {
  readonly format: string;
  readonly validate: ValidateFunction | null;
  /** Whether each line is a value of its own. */
  readonly byLine?: true;
}

const ajv = new Ajv2020({ strict: false });

const FORMATS: readonly JsonFormat[] = [
  { format: "parse/json", validate: ajv.compile(parseJsonSchema()) },
  { format: "check/json", validate: ajv.compile(checkJsonSchema()) },
  { format: "summary/json", validate: ajv.compile(summaryJsonSchema()) },
  { format: "quantities/json", validate: ajv.compile(quantitiesJsonSchema()), byLine: true },
  { format: "check/sarif", validate: compileSarif() },
  { format: "parse/ndjson", validate: null, byLine: true },
  { format: "check/ndjson", validate: null, byLine: true },
  { format: "show/json", validate: null },
];

/** What is printed as JSON is JSON, and of the shape that `reform schema` says. */
export const schemas: Oracle = {
  id: "schemas",
  about: "JSON outputs are JSON and valid under their own JSON Schema, SARIF under the official one",
  check: (observation) => FORMATS.flatMap((format) => wrongIn(format, observation)),
};

function wrongIn({ format, validate, byLine }: JsonFormat, observation: Observation): string[] {
  const texts = outputsIn(observation, format);
  const values = byLine ? texts.flatMap((text) => text.split("\n").filter(Boolean)) : texts;
  return values.flatMap((text) => {
    try {
      const value: unknown = JSON.parse(text);
      // Several reports are an array, each of the same shape.
      return (Array.isArray(value) ? value : [value]).flatMap((one) => {
        if (!validate || validate(one)) return [];
        const [first] = validate.errors ?? [];
        return [`${format}: ${first?.instancePath} ${first?.message}`];
      });
    } catch (error) {
      return [`${format} is no JSON: ${shown(text)} (${error instanceof Error ? error.message : error})`];
    }
  });
}

/** The official schema, as Microsoft's own matchers carry it. */
function compileSarif(): ValidateFunction {
  // From the folder of the tests: the validators are CommonJS whose types do not say how they are imported.
  const require = createRequire(`${process.cwd()}/`);
  const draft4 = new (require("ajv-draft-04").default)({ strict: false, unicodeRegExp: false });
  require("ajv-formats").default(draft4);
  return draft4.compile(require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"));
}
