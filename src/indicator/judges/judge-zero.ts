import { labelKey, likeness } from "../../row/passage/labels.ts";
import type { Mention } from "../../row/passage/mentions.ts";
import { type Thing, thingOf } from "../../row/passage/things.ts";
import { DASHES } from "../../text/dashes.ts";
import { isOfEarlierYear, statedValue } from "../pairing/actuals.ts";
import type { JudgeContext } from "./judge-context.ts";
import { indicatorValueFrom, type Judged, SILENT } from "./judged.ts";
import { type Sameness, samenessIn } from "./same-thing.ts";
import { findNothing, wordValue } from "./word-actuals.ts";
import { findGone } from "./word-states.ts";

interface Count {
  readonly mention: Mention;
  readonly value: number;
  readonly sameness: Sameness;
}

/** A thing of which there is to be none: by the numbers that count it, then by what is said of it. */
export function judgeZero(name: string, context: JudgeContext): Judged {
  const thing = thingOf(name);
  const counts = countsOf(thing, context);
  const gone = findGone(thing, context.texts);
  return (
    byCounts(counts, gone?.met ?? null) ??
    byNothing(context) ??
    (gone ? { result: gone.met ? "met" : "missed", actual: gone.actual, reason: "stated" } : null) ??
    byDash(name, context) ??
    SILENT
  );
}

function countsOf(thing: Thing, { results, fiscalYear }: JudgeContext): Count[] {
  if (thing.head === "") return [];
  const samenessOf = samenessIn(thing, results);
  return results.flatMap((mention) => {
    const value = statedValue(mention);
    const sameness = samenessOf(mention);
    if (value === null || sameness === "other" || isOfEarlierYear(mention, fiscalYear)) return [];
    return [{ mention, value, sameness }];
  });
}

function byCounts(counts: readonly Count[], saysGone: boolean | null): Judged | null {
  const of = (sameness: Sameness) => counts.filter((one) => one.sameness === sameness);
  const [none, some] = [
    of("same").find(({ value }) => value <= 0),
    of("same").find(({ value }) => value > 0),
  ];
  if (some && (none || saysGone === true))
    return { result: "unclear", actual: indicatorValueFrom(some.mention), reason: "disputed" };
  const own = some ?? none;
  if (own)
    return { result: some ? "missed" : "met", actual: indicatorValueFrom(own.mention), reason: "counted" };
  // None of a wider thing is none of this; some of a kindred thing may be some of this.
  const hint = of("wider").find(({ value }) => value <= 0) ?? of("kin").find(({ value }) => value > 0);
  if (!hint) return null;
  const result = hint.value <= 0 ? "met" : "missed";
  return { result, actual: indicatorValueFrom(hint.mention), reason: "akin" };
}

function byNothing({ texts }: JudgeContext): Judged | null {
  const nothing = findNothing(texts);
  return nothing && { result: "met", actual: nothing, reason: "none" };
}

const LONGEST_NAME = 24;

/** A lone dash, behind the name at most, as the result of something that should not be there. */
function byDash(name: string, { texts }: JudgeContext): Judged | null {
  for (const passage of texts) {
    const at = dashAt(passage.view);
    const label = passage.view.slice(0, Math.max(0, at));
    if (at < 0 || label.length > LONGEST_NAME + 2) continue;
    if (label === "" || likeness(labelKey(name), labelKey(label)) > 0.4)
      return { result: "met", actual: wordValue(passage, at, at + 1, 0), reason: "none" };
  }
  return null;
}

/** Where a text ends in a dash, with a percent sign at most behind it; -1 where it does not. */
function dashAt(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && /[\s。%]/.test(text[at] ?? "")) at--;
  return at >= 0 && DASHES.includes(text[at] ?? "") ? at : -1;
}
