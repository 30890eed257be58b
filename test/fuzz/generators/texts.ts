import { type FuzzCase, makeCase } from "../case.ts";
import { pick, type Random, repeat, sized } from "../random.ts";
import { costlyText, hostileText } from "./hostile-texts.ts";
import { numberText } from "./report/numbers.ts";
import { damaged, prose } from "./report/prose.ts";

/** Texts for `quantities`: prose, numbers in a row, and what costs more than it looks. */
export function textsCase(seed: number, random: Random): FuzzCase {
  const texts = repeat(1 + sized(6, random), () => makeText(random));
  const json = random.chance(0.7) ? ["--json"] : [];
  const lines = Buffer.from(texts.join(pick(["\n", "\r\n", "\r"], random)));
  const words = texts.filter((text) => Buffer.byteLength(text) < 20_000);
  const calls = [
    { argv: ["quantities", ...json], stdin: lines, vars: { LANG: pick(["ja", "C"], random) } },
    { argv: ["quantities", ...json, "--", ...words], vars: { LANG: "ja" } },
  ];
  return makeCase({ kind: "texts", seed, texts, calls });
}

function makeText(random: Random): string {
  return pick<() => string>(
    [
      () => damaged(prose(random), random),
      () =>
        repeat(sized(60, random), () => numberText(random)).join(
          pick(["", " ", "、", "～", "の", "\t"], random),
        ),
      () => repeat(sized(60, random), () => pick([numberText, hostileText], random)(random)).join(""),
      () => costlyText(random),
      () => String.fromCharCode(...repeat(sized(400, random), () => random.below(0x10000))),
    ],
    random,
  )();
}
