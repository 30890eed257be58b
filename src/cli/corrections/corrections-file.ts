import { dirname } from "node:path";
import { isKnownPattern } from "../../check/known-rules.ts";
import { nearestRule } from "../../check/rule-names.ts";
import { UsageError } from "../../core/errors.ts";
import { VALUE } from "../../core/value-words.ts";
import { conflictOf } from "../../corrections/conflicts.ts";
import { toCorrection, troubleOf } from "../../corrections/entries.ts";
import { TROUBLE } from "../../corrections/trouble.ts";
import type { Correction, Entry } from "../../corrections/types.ts";
import { type DataFile, parseData, readDataFile } from "../config/data-file.ts";
import { validateData } from "../config/validate.ts";
import { reportKey } from "./report-name.ts";

/** The largest file of corrections that is read, in bytes: some 30,000 entries. */
export const MAX_CORRECTIONS_BYTES = 16 * 1024 ** 2;

/** The decisions of a file, in its order. */
export interface CorrectionsFile {
  /** As it is called in messages. */
  readonly name: string;
  /** Absolute. */
  readonly file: string;
  readonly corrections: readonly Correction[];
  /** `file:line:column: corrections[i]`. */
  placeOf(index: number): string;
}

/**
 * Reads a file of corrections.
 * @throws {UsageError} that names file, line, key and what was expected.
 */
export async function readCorrections(
  name: string,
  file: string,
  platform: NodeJS.Platform,
): Promise<CorrectionsFile> {
  return toFile(await readDataFile(file, name, MAX_CORRECTIONS_BYTES), file, platform);
}

/** The same from its text. */
export async function parseCorrections(
  text: string,
  name: string,
  file: string,
  platform: NodeJS.Platform,
): Promise<CorrectionsFile> {
  return toFile(parseData(text, name), file, platform);
}

async function toFile(data: DataFile, file: string, platform: NodeJS.Platform): Promise<CorrectionsFile> {
  const { correctionsSchema } = await import("../../contract/corrections-schema.ts");
  const { corrections: entries } = validateData(correctionsSchema, data);
  entries.forEach((entry: Entry, index) => {
    refuseEntry(entry, (...keys) => data.place(["corrections", index, ...keys]));
  });
  const corrections = entries.map(toCorrection);
  const placeOf = (index: number) => data.place(["corrections", index]);
  refuseConflicts(corrections, placeOf, { folder: dirname(file), platform });
  return { name: data.name, file, corrections, placeOf };
}

/** @throws {UsageError} for an entry that decides nothing, several things, or what cannot be followed. */
function refuseEntry(entry: Entry, place: (...keys: string[]) => string): void {
  const trouble = troubleOf(entry);
  if (trouble) throw new UsageError(trouble.message(trouble.key === null ? place() : place(trouble.key)));
  const { rule } = entry.explain ?? {};
  if (rule === undefined || (isKnownPattern(rule) && !rule.endsWith("*"))) return;
  const where = `${place("explain", "rule")} ${JSON.stringify(rule)}`;
  throw new UsageError(VALUE.unknownRule(where, nearestRule(rule)));
}

/** @throws {UsageError} where two entries decide the same thing, alike or not. */
function refuseConflicts(
  corrections: readonly Correction[],
  placeOf: (index: number) => string,
  place: Parameters<typeof reportKey>[0],
): void {
  const groups = new Map<string, number[]>();
  corrections.forEach((correction, index) => {
    const key = JSON.stringify([reportKey(place, correction.report), correction.initiative]);
    const before = groups.get(key) ?? [];
    for (const earlier of before) {
      const conflict = conflictOf(corrections[earlier] as Correction, correction, () => true);
      if (conflict) throw new UsageError(TROUBLE[conflict](placeOf(index), earlier + 1));
    }
    groups.set(key, [...before, index]);
  });
}
