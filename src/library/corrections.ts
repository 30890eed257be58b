import { KNOWN_RULES } from "../check/known-rules.ts";
import { nearestRule } from "../check/rule-names.ts";
import { UsageError } from "../core/errors.ts";
import { type Check, day, expecting, listOf, nameOf, oneOf, shapeOf, text, words } from "../core/shape.ts";
import { EXPECTED, VALUE } from "../core/value-words.ts";
import { conflictOf } from "../corrections/conflicts.ts";
import { toCorrection, troubleOf } from "../corrections/entries.ts";
import { TROUBLE } from "../corrections/trouble.ts";
import type { Correction, Entry } from "../corrections/types.ts";
import { COLUMN_FIELDS, SCALE_LEVELS } from "../report/types.ts";

/**
 * A decision of a person about the report: an entry of `reform.corrections.json`, whose `report` says nothing here,
 * since all of them are about the one that is read.
 */
export type ReportCorrection = Omit<Entry, "report"> & { readonly report?: string | undefined };

const orNull = (check: Check): Check => {
  return (value, at) => {
    if (value !== null) check(value, at);
  };
};

const pairing = shapeOf({ indicator: words, target: words, actual: words }, [
  "indicator",
  "target",
  "actual",
]);
const level = oneOf(SCALE_LEVELS);
const field = oneOf(COLUMN_FIELDS);
const required = (...names: string[]) => names;

const ENTRY = shapeOf(
  {
    report: text,
    initiative: orNull(words),
    title: words,
    by: words,
    date: day,
    reason: words,
    confirm: pairing,
    reject: pairing,
    target: shapeOf({ indicator: words, was: orNull(words), is: words }, required("indicator", "was", "is")),
    result: shapeOf(
      { indicator: words, target: words, was: orNull(words), is: words },
      required("indicator", "was", "is"),
    ),
    direction: shapeOf(
      {
        indicator: words,
        target: words,
        was: oneOf(["lower", "higher", "closer", "unknown"]),
        is: oneOf(["lower", "higher", "closer"]),
      },
      required("indicator", "was", "is"),
    ),
    level: shapeOf({ was: orNull(level), is: level }, required("was", "is")),
    rating: shapeOf({ was: orNull(words), is: words }, required("was", "is")),
    column: shapeOf({ heading: words, was: field, is: field }, required("heading", "was", "is")),
    explain: shapeOf({ rule: words, fingerprint: words, was: listOf(text) }, ["rule"]),
  },
  required("initiative", "by", "date", "reason"),
);

/** An entry that decides one thing that can be followed. */
const correction: Check = (value, at) => {
  expecting(EXPECTED.type("object"), (given) => typeof given === "object" && given !== null)(value, at);
  ENTRY(value, at);
  const trouble = troubleOf(value as Entry);
  if (!trouble) return;
  const path = trouble.key === null ? at.path : [...at.path, trouble.key];
  throw new UsageError(trouble.message(nameOf({ ...at, path })));
};

/** Decisions about one report, of which no two are about the same thing. */
export const corrections: Check = (value, at) => {
  listOf(correction)(value, at);
  const all = (value as readonly ReportCorrection[]).map((one) => toReportCorrection(one));
  all.forEach((one, index) => {
    const place = { ...at, path: [...at.path, index] };
    refuseUnknownRule(one, nameOf({ ...place, path: [...place.path, "explain", "rule"] }));
    for (const [earlier, other] of all.slice(0, index).entries()) {
      const conflict = conflictOf(other, one, () => true);
      if (conflict) throw new UsageError(TROUBLE[conflict](nameOf(place), earlier + 1));
    }
  });
};

/** A decision as the program follows it. */
export function toReportCorrection(entry: ReportCorrection): Correction {
  return toCorrection({ ...entry, report: entry.report ?? "" });
}

function refuseUnknownRule({ said }: Correction, place: string): void {
  if (said.kind !== "explain" || KNOWN_RULES.some(({ id }) => id === said.rule)) return;
  throw new UsageError(VALUE.unknownRule(`${place} ${JSON.stringify(said.rule)}`, nearestRule(said.rule)));
}
