import type { CellName } from "../../../disturbances/document.ts";
import { COLUMNS, HEADINGS, SYNONYMS, verticalHeader } from "../../../disturbances/headers.ts";
import { pick, type Random, some } from "../../random.ts";
import { hostileText } from "../hostile-texts.ts";

/** A column of a made-up report: one of the known fields, or one of the report's own. */
export interface Column {
  readonly name: CellName | "extra";
  readonly heading: string;
}

const EXTRAS = [
  "備考",
  "指標名",
  "単位",
  "基準値",
  "目標値",
  "実績値",
  "達成率",
  "効果額",
  "__proto__",
  "constructor",
  "toString",
  "",
  "備考",
  "extra",
  "id",
];

/** The columns of a report: most of the known ones, mostly in the usual order. */
export function makeColumns(random: Random): Column[] {
  const known: Column[] = some(COLUMNS, random.chance(0.5) ? 0.95 : 0.6, random).map((name) => ({
    name,
    heading: random.chance(0.5) ? HEADINGS[name] : pick(SYNONYMS[name].split(" "), random),
  }));
  for (let i = random.below(3); i > 0; i--) {
    const heading = random.chance(0.15) ? hostileText(random) : pick(EXTRAS, random);
    known.splice(random.below(known.length + 1), 0, { name: "extra", heading });
  }
  if (random.chance(0.1)) known.reverse();
  if (random.chance(0.05) && known[0]) known.push(known[0]);
  return known;
}

/** The lines of the header in one of the forms in which reports print it. */
export function headerLines(columns: readonly Column[], random: Random): string[][] {
  const line = columns.map(({ heading }) => heading);
  switch (random.below(8)) {
    case 0:
      return [line.map((heading) => [...heading].join(" "))];
    case 1:
      return verticalHeader(line);
    case 2:
      return [line.map((heading) => heading.slice(0, 3)), line.map((heading) => heading.slice(3))];
    case 3:
      return [line.map((heading) => `【${heading}】`)];
    case 4:
      return [[line.join("")]];
    default:
      return [line];
  }
}
