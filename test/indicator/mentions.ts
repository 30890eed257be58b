import type { FieldText } from "../../src/indicator/mentions/field-text.ts";
import { type Mention, readMentions } from "../../src/indicator/mentions/mentions.ts";
import type { ReadingField } from "../../src/indicator/model/types.ts";
import type { RowWords, Target } from "../../src/indicator/targets/target-types.ts";
import { readTargets } from "../../src/indicator/targets/targets.ts";

const FISCAL_YEAR = 2020;
const ROW: RowWords = { title: "", direction: "" };

/** A text as a field of a report that begins with it. */
export function fieldOf(text: string, field: ReadingField = "do"): FieldText {
  return { field, text, spanOf: (start, end) => ({ start, end }) };
}

/** The numbers of a text. */
export function mentionsOf(text: string, field: ReadingField = "do"): Mention[] {
  return readMentions(fieldOf(text, field));
}

/** The number of a text whose own words are `part`. */
export function mentionOf(text: string, part: string, field: ReadingField = "do"): Mention {
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
