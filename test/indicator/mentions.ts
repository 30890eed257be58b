import type { RowWords, Target } from "../../src/indicator/targets/target-types.ts";
import { readTargets } from "../../src/indicator/targets/targets.ts";
import type { Mention } from "../../src/row/passage/mentions.ts";
import { createPassage, type Passage, type PassageField } from "../../src/row/passage/passage.ts";

const FISCAL_YEAR = 2020;
const ROW: RowWords = { title: "", direction: "", goal: "" };

/** A text as a field of a report that begins with it. */
export function fieldOf(text: string, field: PassageField = "do"): Passage {
  const cell = { text, span: { start: 0, end: text.length }, index: 0 };
  return createPassage({ field, heading: "", cell, text, spanOf: (start, end) => ({ start, end }) });
}

/** The numbers of a text. */
export function mentionsOf(text: string, field: PassageField = "do"): Mention[] {
  return [...fieldOf(text, field).mentions];
}

/** The number of a text whose own words are `part`. */
export function mentionOf(text: string, part: string, field: PassageField = "do"): Mention {
  const found = mentionsOf(text, field).find(({ quantity }) => quantity.text === part);
  if (!found) throw new Error(`${part} was not read in ${text}`);
  return found;
}

/** The targets of a row for 令和2年度. */
export function targetsOf(goal: string, plan = "", results = "", row: RowWords = ROW): Target[] {
  return readTargets(
    mentionsOf(goal, "goal"),
    plan === "" ? [] : mentionsOf(plan, "plan"),
    results === "" ? [] : mentionsOf(results),
    row,
    FISCAL_YEAR,
  );
}

/** The only target of a goal. */
export function targetOf(goal: string): Target {
  const [target, second] = targetsOf(goal);
  if (!target || second) throw new Error(`not one target in ${goal}`);
  return target;
}
