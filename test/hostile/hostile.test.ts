import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actingLines } from "./oracles.ts";
import { type Printed, printAll, type RunName } from "./outputs.ts";
import { hostileInput, PLACES, type Texts } from "./places.ts";
import { READERS } from "./readers.ts";
import { HOSTILE, hostileText } from "./texts.ts";

/** Every place has a text, each another one; over all rounds every text has been in every place. */
const rounds = HOSTILE.map((text, round) => ({
  round,
  text,
  texts: Object.fromEntries(
    PLACES.map((place, at) => [place, HOSTILE[(round + at) % HOSTILE.length] as string]),
  ) as Texts,
}));

describe("texts that would act, in every place at once", () => {
  it.each(rounds)("do nothing in any output: round $round, from $text", async ({ texts }) => {
    // A report that could not be read any more would put nothing to the test.
    expect(expectHarmless(texts, await printAll(hostileInput(texts)))).toBeGreaterThanOrEqual(2);
  });

  it("do nothing whatever they are", async () => {
    const texts = fc.record(
      Object.fromEntries(PLACES.map((place) => [place, fc.option(hostileText, { nil: undefined })])),
      { noNullPrototype: true },
    );
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        const some = Object.fromEntries(Object.entries(given).filter(([, text]) => text !== undefined));
        expectHarmless(some, await printAll(hostileInput(some)));
      }),
      { numRuns: 10, endOnFailure: true },
    );
  }, 60_000);
});

/**
 * Nothing acts on a terminal or a log, and those that read an output find in it what it says, and nothing else. Gives
 * how many initiatives were read.
 */
function expectHarmless(texts: Texts, printed: ReadonlyMap<RunName, Printed>): number {
  const { path } = hostileInput(texts);
  const report = JSON.parse(printed.get("parse json")?.stdout || "[]")[0];
  for (const [name, { stdout, stderr }] of printed) {
    expect([name, actingLines(stdout, name), actingLines(stderr)]).toEqual([name, [], []]);
    if (report) READERS[name]?.(stdout, { path, report });
  }
  return report?.initiatives.length ?? 0;
}
