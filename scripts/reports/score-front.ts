import type { ParseJson } from "../../src/contract/parse-schema.ts";
import { fold } from "./compare.ts";
import type { ExpectedLevel, ExpectedReport } from "./expected.ts";
import type { Tally } from "./tally.ts";

/** As short as this a part of a title may be that of any report. */
const SHORT = 8;

/** Title, issuer, year. A title with or without the year in brackets behind it is the same. */
export function scoreFront(tally: Tally, expected: ExpectedReport, parsed: ParseJson | null): void {
  const title = fold(parsed?.title);
  const isTitle = expected.title
    .map(fold)
    .some((one) => title.includes(one) || (title.length > SHORT && one.includes(title)));
  tally.tick("front", isTitle, () => `title ${parsed?.title}`);
  const isIssuer = [expected.issuer].flat().some((one) => fold(one) === fold(parsed?.issuer));
  tally.tick("front", isIssuer, () => `issuer ${parsed?.issuer}`);
  const year = parsed?.fiscalYear?.year;
  tally.tick("front", year === expected.fiscalYear, () => `year ${year}, not ${expected.fiscalYear}`);
}

/** Every symbol with its level, and its bounds where the legend states them; nothing asserted of other symbols. */
export function scoreScale(tally: Tally, { scale }: ExpectedReport, parsed: ParseJson | null): void {
  const levels = parsed?.ratingScale ?? [];
  const found = new Map(levels.map((level) => [fold(level.symbol), level]));
  for (const wanted of scale.levels)
    scoreLevel(tally, wanted, found.get(fold(wanted.symbol)), parsed !== null);
  if (scale.known === null) return;
  const known = new Set(scale.levels.map(({ symbol }) => fold(symbol)));
  const foreign = levels.filter(({ symbol, level }) => !known.has(fold(symbol)) && level !== "unknown");
  if (!scale.known || foreign.length > 0)
    tally.tick(
      "scale",
      foreign.length === 0,
      () => `asserted ${foreign.map(({ symbol }) => symbol).join(" ")}`,
    );
}

function scoreLevel(
  tally: Tally,
  wanted: ExpectedLevel,
  level: ParseJson["ratingScale"][number] | undefined,
  isRead: boolean,
): void {
  // What nobody can tell may be left out.
  const isLevel = level ? wanted.levels.includes(level.level) : isRead && wanted.levels.includes("unknown");
  tally.tick("scale", isLevel, () => `${wanted.symbol} is ${level?.level}, not ${wanted.levels.join("/")}`);
  if (wanted.min === undefined && wanted.max === undefined) return;
  tally.tick("scale", level?.min === wanted.min && level?.max === wanted.max, () => {
    return `${wanted.symbol} from ${level?.min} to ${level?.max}, not ${wanted.min} to ${wanted.max}`;
  });
}
