import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { GENERATORS } from "../generators/index.ts";

/** What a run is told. */
export interface FuzzOptions {
  readonly seed: number;
  /** When the run ends, whichever comes first. */
  readonly minutes: number;
  readonly cases: number;
  /** The only kind of case; every kind unless told. */
  readonly only?: string;
  /** One case alone, by its kind and seed. */
  readonly single?: { readonly kind: string; readonly seed: number };
  /** Folders of kept cases to run again instead. */
  readonly replay: readonly string[];
  /** Where failures are kept. */
  readonly out: string;
}

export const USAGE = `npm run fuzz -- [--seed N] [--minutes M] [--cases N] [--only KIND] [--out FOLDER]
npm run fuzz -- --case KIND:SEED      one case of a run again
npm run fuzz -- --replay FOLDER ...   cases that were kept
kinds:
${GENERATORS.map(({ kind, about }) => `  ${kind.padEnd(18)} ${about}`).join("\n")}`;

/**
 * @param fresh the seed where none is told
 * @throws {Error} for options that mean nothing
 */
export function readOptions(args: readonly string[], fresh: number): FuzzOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: "string" },
      minutes: { type: "string" },
      cases: { type: "string" },
      only: { type: "string" },
      case: { type: "string" },
      replay: { type: "string", multiple: true, default: [] },
      out: { type: "string", default: join(tmpdir(), "reform-fuzz-failures") },
    },
  });
  const { only, case: single, replay, out } = values;
  if (only !== undefined) knownKind(only);
  const cases = values.cases === undefined ? Number.POSITIVE_INFINITY : readNumber("--cases", values.cases);
  return {
    seed: values.seed === undefined ? fresh : readNumber("--seed", values.seed),
    minutes:
      values.minutes === undefined
        ? values.cases === undefined
          ? 10
          : Number.POSITIVE_INFINITY
        : readNumber("--minutes", values.minutes),
    cases,
    replay,
    out,
    ...(only === undefined ? {} : { only }),
    ...(single === undefined ? {} : { single: readSingle(single) }),
  };
}

function readSingle(text: string): { kind: string; seed: number } {
  const [kind = "", seed = ""] = text.split(":");
  return { kind: knownKind(kind), seed: readNumber("--case", seed) };
}

function knownKind(kind: string): string {
  if (GENERATORS.some((one) => one.kind === kind)) return kind;
  throw new Error(`no such kind: ${kind}\n${USAGE}`);
}

function readNumber(option: string, text: string): number {
  const value = Number(text);
  if (text !== "" && Number.isFinite(value) && value >= 0) return value;
  throw new Error(`${option} needs a number, not ${text}\n${USAGE}`);
}
