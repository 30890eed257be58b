import { describe, it } from "vitest";
import { foldKey } from "../../src/text/fold.ts";
import { withControls, withMixedLineEnds, withQuotes, withRadicals } from "./characters.ts";
import { type Document, mapCells, SEED, toText } from "./document.ts";
import { expectSame } from "./expect-same.ts";
import { COLUMNS, headerLine, rewriteHeader, SYNONYMS, verticalHeader } from "./headers.ts";
import { LEGENDS, RATING_FORMS, rewriteLegend } from "./legends.ts";
import * as moves from "./moves.ts";
import { forRandoms, type Random } from "./random.ts";

function pick<T>(values: readonly T[], random: Random): T {
  return values[random.below(values.length)] as T;
}

/** A header in one line with some headings called by other names, spaced out or downwards. */
function changeHeader(document: Document, random: Random): Document {
  const changed = COLUMNS.filter(() => random.chance(0.3)).map((name) => {
    // 推進項目 is what some call the strategy and others the item, but nobody both.
    const names = SYNONYMS[name].split(" ").filter((one) => name !== "item" || one !== "推進項目");
    return [name, pick(names, random)];
  });
  const line = headerLine(Object.fromEntries(changed));
  const forms = [[line], [line.map((heading) => [...heading].join(" "))], verticalHeader(line)];
  return rewriteHeader(document, pick(forms, random));
}

const DOCUMENT_CHANGES: readonly moves.Disturb[] = [
  moves.moveRows,
  moves.changeEnds,
  moves.strewBlankLines,
  moves.breakPages,
  moves.joinPages,
  moves.mergePages,
  changeHeader,
  (document, random) => rewriteLegend(document, pick(Object.values(LEGENDS), random)),
  (document, random) => mapCells(document, "rating", pick(Object.values(RATING_FORMS), random)),
];

const TEXT_CHANGES: readonly ((text: string, random: Random) => string)[] = [
  withRadicals,
  withControls,
  withQuotes,
  withMixedLineEnds,
];

describe("several disturbances at once", () => {
  it("leave the same initiatives", () => {
    forRandoms(60, (random) => {
      let document = SEED;
      for (const change of DOCUMENT_CHANGES) if (random.chance(0.35)) document = change(document, random);
      let text = toText(document);
      for (const change of TEXT_CHANGES) if (random.chance(0.3)) text = change(text, random);
      expectSame(text, { compare: foldKey });
    });
  });
});
