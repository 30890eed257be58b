import { dirname } from "node:path";
import { applyEdits, modify } from "jsonc-parser";
import { UsageError } from "../../../core/errors.ts";
import { conflictOf } from "../../../corrections/conflicts.ts";
import { toEntry } from "../../../corrections/entries.ts";
import type { Correction } from "../../../corrections/types.ts";
import {
  type CorrectionsFile,
  MAX_CORRECTIONS_BYTES,
  parseCorrections,
} from "../../corrections/corrections-file.ts";
import { type CorrectionsChoice, isThere } from "../../corrections/find-corrections.ts";
import { reportKey } from "../../corrections/report-name.ts";
import { withLock } from "../../io/lock-file.ts";
import { findOutput, writeFileAtomic } from "../../io/output.ts";
import { readTextFile } from "../../io/read-text-file.ts";
import type { FileRef } from "../../io/same-file.ts";
import { CORRECT } from "./messages.ts";

const EMPTY = '{\n  "schemaVersion": 1,\n  "corrections": []\n}\n';

/** How a file of corrections is written. */
export interface WriteSettings extends CorrectionsChoice {
  readonly platform: NodeJS.Platform;
  /** What is read, and so not written over. */
  readonly inputs: readonly FileRef[];
}

/**
 * Adds an entry to a file, which is made where there is none; what else it holds stays as it is written.
 * @returns its number, from 1
 * @throws {UsageError} where an entry of the file stands against it, or the file cannot be read or written.
 */
export async function addEntry(correction: Correction, settings: WriteSettings): Promise<number> {
  return change(settings, ({ corrections, file }) => {
    const place = { folder: dirname(file), platform: settings.platform };
    const sameReport = (a: string, b: string) => reportKey(place, a) === reportKey(place, b);
    for (const [index, other] of corrections.entries()) {
      const conflict = conflictOf(other, correction, sameReport);
      if (conflict) throw new UsageError(CORRECT.there(settings.name, index + 1, conflict));
    }
    return { at: corrections.length, value: toEntry(correction), result: corrections.length + 1 };
  });
}

/**
 * Takes an entry away; `number` counts from 1.
 * @throws {UsageError} where there is none of that number.
 */
export async function removeEntry(number: string, settings: WriteSettings): Promise<Correction> {
  return change(settings, ({ corrections }) => {
    const at = /^[1-9]\d{0,8}$/.test(number) ? Number(number) - 1 : -1;
    const correction = corrections[at];
    if (!correction) throw new UsageError(CORRECT.noEntry(settings.name, number, corrections.length));
    return { at, value: undefined, result: correction };
  });
}

/** A change of the list: what stands at a place of it, a new entry behind the last one, or nothing any more. */
interface Change<T> {
  readonly at: number;
  readonly value: unknown;
  readonly result: T;
}

/** Reads, changes and writes a file while no other run does. What would be written is read once more before it is. */
async function change<T>(
  { name, file, platform, inputs }: WriteSettings,
  plan: (read: CorrectionsFile) => Change<T>,
): Promise<T> {
  return withLock(await findOutput(name, file), { name }, async () => {
    const text = (await isThere(file)) ? await readText(name, file) : EMPTY;
    const { at, value, result } = plan(await parseCorrections(text, name, file, platform));
    const edits = modify(text, ["corrections", at], value, {
      isArrayInsertion: value !== undefined,
      formattingOptions: { insertSpaces: true, tabSize: 2, eol: text.includes("\r\n") ? "\r\n" : "\n" },
    });
    const changed = applyEdits(text, edits);
    await parseCorrections(changed, name, file, platform);
    await writeFileAtomic(file, changed, { inputs });
    return result;
  });
}

/** Without the mark that some editors put before a text. */
async function readText(name: string, file: string): Promise<string> {
  const { readDataFile } = await import("../../config/data-file.ts");
  // Says what is wrong with a file that cannot be read or is no JSON.
  await readDataFile(file, name, MAX_CORRECTIONS_BYTES);
  return (await readTextFile(file, MAX_CORRECTIONS_BYTES)).replace(/^\ufeff/, "");
}
