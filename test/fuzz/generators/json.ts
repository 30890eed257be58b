import { between, pick, type Random, repeat, sized } from "../random.ts";
import { hostileText } from "./hostile-texts.ts";

const NAMES = ["__proto__", "constructor", "rule", "include", "a", "", "0", "規則", "reform"];

/** Any JSON value, seldom deep. */
export function anyJson(random: Random, depth = 3): unknown {
  const kind = random.below(depth > 0 ? 8 : 6);
  if (kind === 6) return repeat(random.below(4), () => anyJson(random, depth - 1));
  if (kind === 7) {
    const entries = repeat(random.below(4), () => [pick(NAMES, random), anyJson(random, depth - 1)] as const);
    return withEntries(entries);
  }
  return pick(
    [null, true, false, between(-2, 5, random), 0.8, 1e21, -1, hostileText(random), "", "error"],
    random,
  );
}

/** An object with these keys of its own, `__proto__` among them: an assignment would set the prototype. */
export function withEntries(entries: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(entries);
}

/** A value as a file, mostly well-formed: with comments, a byte order mark, keys given twice, torn, or very deep. */
export function jsonText(value: unknown, random: Random): string {
  const text = JSON.stringify(value, null, random.chance(0.7) ? 2 : 0);
  if (random.chance(0.75)) return text;
  return pick<() => string>(
    [
      () => `\ufeff${text}`,
      () =>
        `// ${hostileText(random).replace(/[\r\n\u2028\u2029]/g, " ")}\n${text.replace(/([\]}])/g, ",$1").replace(/([[{]),/g, "$1")}`,
      () => text.slice(0, random.below(text.length + 1)),
      () => text + text,
      () => text.replace("{", () => `{"include":["a"],`),
      () => deep(sized(30_000, random), random),
      () => `{"suppressions":${deep(sized(30_000, random), random)}}`,
      () => `{"rules":{${repeat(sized(3000, random), (i) => `"a${i}":"error"`).join()}}}`,
      () => " ".repeat(sized(30_000, random)),
      () => hostileText(random),
      () => `{"include":["${"a".repeat(sized(30_000, random))}"]}`,
    ],
    random,
  )();
}

function deep(depth: number, random: Random): string {
  const [open, close] = pick(
    [
      ["[", "]"],
      ['{"a":', "}"],
      ['[{"a":', "}]"],
    ],
    random,
  ) as [string, string];
  return `${open.repeat(depth)}1${random.chance(0.7) ? close.repeat(depth) : ""}`;
}
