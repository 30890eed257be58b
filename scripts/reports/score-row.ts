import { bareTitle, fold, foldNumber, isNear } from "./compare.ts";
import type { ExpectedIndicator, ExpectedInitiative, Field, FoundInitiative } from "./expected.ts";
import { isFound, textsOf } from "./match.ts";
import type { Tally } from "./tally.ts";

type Indicator = NonNullable<FoundInitiative["assessment"]>["indicators"][number];

/** Everything that is expected of a row that was found, or was not (`found` is null: all of it counts as wrong). */
export function scoreRow(tally: Tally, expected: ExpectedInitiative, found: FoundInitiative | null): void {
  const name = expected.title[0] ?? "";
  tally.tick("rows", found !== null, () => `${name} was not found`);
  scoreFields(tally, expected, found);
  scorePath(tally, expected, found);
  scoreDepartments(tally, expected, found);
  scoreIndicators(tally, expected, found);
  const outcome = found?.assessment?.outcome;
  const say = (words: string) => (found ? `[${name}] ${words}` : name);
  tally.tick("outcome", outcome !== undefined && expected.outcome.includes(outcome), () =>
    say(`${outcome}, not ${expected.outcome.join("/")}`),
  );
  scoreVerdict(tally, expected, found);
}

function scoreFields(tally: Tally, expected: ExpectedInitiative, found: FoundInitiative | null): void {
  const initiative = found?.initiative;
  const say = (words: string) => `[${expected.title[0]}] ${words}`;
  const check = (isRight: boolean, words: () => string) =>
    tally.tick("fields", isRight, found ? () => say(words()) : undefined);
  check(
    expected.title.some((one) => fold(one) === fold(initiative?.title)),
    () => `title ${initiative?.title}`,
  );
  if (expected.number)
    check(
      expected.number.some((one) => foldNumber(one) === foldNumber(initiative?.number)),
      () => `number ${initiative?.number}, not ${expected.number}`,
    );
  check(
    fold(initiative?.rating) === fold(expected.rating),
    () => `rating ${initiative?.rating}, not ${expected.rating}`,
  );
  const texts = found ? textsOf(found) : [];
  for (const { text, in: fields } of expected.texts ?? [])
    check(standsIn(text, fields, found, texts), () => `${fields.join("/")}: ${text.slice(0, 24)}`);
  for (const cell of expected.found ?? [])
    check(isFound(cell, texts), () => `${cell.slice(0, 24)} is nowhere`);
}

function standsIn(
  text: string,
  fields: readonly Field[],
  found: FoundInitiative | null,
  texts: readonly string[],
): boolean {
  if (!found) return false;
  return fields.some((field) =>
    field === "extra" ? isFound(text, texts) : fold(found.initiative[field]) === fold(text),
  );
}

/** Each level counts; a level too many counts as one that is wrong. */
function scorePath(tally: Tally, { title, paths }: ExpectedInitiative, found: FoundInitiative | null): void {
  if (!paths) return;
  const have = found ? pathOf(found).map(bareTitle) : [];
  const counts = paths.map((path) => {
    const right = path.filter((level, i) => bareTitle(level) === have[i]).length;
    return { right, wrong: Math.max(path.length, have.length) - right };
  });
  const { right, wrong } = counts.toSorted((a, b) => a.wrong - b.wrong || b.right - a.right)[0] ?? {
    right: 0,
    wrong: 0,
  };
  for (let i = 0; i < right; i++) tally.tick("hierarchy", true);
  for (let i = 0; i < wrong; i++)
    tally.tick("hierarchy", false, i === 0 && found ? () => `[${title[0]}] ${have.join(" > ")}` : undefined);
}

function pathOf({ initiative }: FoundInitiative): string[] {
  const { path, policy, strategy, item } = initiative;
  const levels = path ?? [policy, strategy, item].filter((level) => level !== null);
  return levels.map((level) => level.title);
}

/** Lead and related departments count apart; of alternatives the one that is likest. */
function scoreDepartments(tally: Tally, expected: ExpectedInitiative, found: FoundInitiative | null): void {
  const { title, departments = [] } = expected;
  const have = found?.initiative.departments;
  const isSame = (wanted: readonly string[] | undefined = [], got: readonly string[] | undefined) =>
    got?.length === wanted.length && wanted.every((one, i) => fold(one) === fold(got[i]));
  const right = departments.map(({ lead, related }) => [
    isSame(lead, have?.lead),
    isSame(related, have?.related),
  ]);
  const [isLead, isRelated] =
    right.toSorted((a, b) => Number(b[1]) - Number(a[1])).find(([is]) => is) ?? right[0] ?? [];
  const note = () => `[${title[0]}] ${have?.lead.join("、")} / ${have?.related.join("、")}`;
  if (departments.length > 0) tally.tick("departments", isLead === true, found ? note : undefined);
  if (departments.some(({ related }) => related))
    tally.tick("departments", isRelated === true, found ? note : undefined);
}

function scoreIndicators(tally: Tally, expected: ExpectedInitiative, found: FoundInitiative | null): void {
  const left = [...(found?.assessment?.indicators ?? [])];
  const all = left.map(
    ({ name, target, actual, result }) => `${name} ${target.text} → ${actual?.text ?? "-"} ${result}`,
  );
  for (const wanted of expected.indicators ?? []) {
    const at = left.findIndex((one) => isPair(one, wanted));
    const [pair] = at < 0 ? [] : left.splice(at, 1);
    const isSilent =
      found !== null && wanted.actual === null && !all.some((one) => /(?:met|missed)$/u.test(one));
    const note = (words: string) => () =>
      `[${expected.title[0]}] ${wanted.name} ${wanted.target} → ${wanted.actual} ${words}`;
    tally.tick(
      "indicators",
      pair !== undefined || isSilent,
      found ? note(`was not paired; got ${all.join(" | ")}`) : undefined,
    );
    const result = pair ? pair.result : isSilent ? "no-actual" : null;
    const isResult = result !== null && (wanted.result.includes(result) || !pair);
    tally.tick("results", isResult, pair ? note(`is ${pair.result}`) : undefined);
  }
}

function isPair({ target, actual, result }: Indicator, wanted: ExpectedIndicator): boolean {
  const { factor } = wanted;
  if (![target.value, target.min, target.max].some((one) => isNear(one, wanted.target, factor))) return false;
  if (wanted.actual === null || wanted.result.includes("not-due"))
    return result !== "met" && result !== "missed";
  return isNear(actual?.value, wanted.actual, factor);
}

export function isAccused(found: FoundInitiative | null): boolean {
  const verdict = found?.assessment?.verdict;
  return verdict === "overrated" || verdict === "underrated";
}

function scoreVerdict(tally: Tally, expected: ExpectedInitiative, found: FoundInitiative | null): void {
  const verdict = found?.assessment?.verdict;
  const isRight = verdict !== undefined && expected.verdict.includes(verdict);
  const wanted = expected.verdict.join("/");
  const note = (words: string) => `[${expected.title[0]}] ${words}: ${verdict}, not ${wanted}`;
  tally.tick("verdict", isRight, found ? () => note(`rating ${expected.rating}`) : undefined);
  if (isAccused(found) && !isRight) {
    tally.falseAccusations++;
    tally.notes.push(note("FALSE ACCUSATION"));
  }
  const isDeserved = expected.verdict.every((one) => one === "overrated" || one === "underrated");
  if (isDeserved && !isRight) tally.missedAccusations++;
}
