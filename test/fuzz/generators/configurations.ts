import { KNOWN_RULES } from "../../../src/check/known-rules.ts";
import { configJsonSchema } from "../../../src/cli/config/schema.ts";
import { LIMITS } from "../../../src/core/limits.ts";
import { type Call, type FuzzCase, makeCase } from "../case.ts";
import { pick, type Random, repeat, some } from "../random.ts";
import { everyFormat } from "./calls.ts";
import { CORPUS } from "./corpus.ts";
import { hostileText } from "./hostile-texts.ts";
import { anyJson, jsonText, withEntries } from "./json.ts";

const KEYS = Object.keys((configJsonSchema() as { properties: object }).properties);
const RULES = [
  ...KNOWN_RULES.map(({ id }) => id),
  "table/*",
  "*",
  "rating/overratd",
  "__proto__",
  "constructor",
];
const SEVERITIES = ["error", "warning", "info", "off", "fatal"];
const LIMIT_NAMES = [...Object.keys(LIMITS), "line", "__proto__"];
const REPORT = "report.txt";

/** A small report under a configuration or a baseline that somebody wrote, or tampered with. */
export function configurationCase(seed: number, random: Random): FuzzCase {
  const report = pick(
    CORPUS.filter(({ bytes }) => bytes.length < 20_000),
    random,
  );
  const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });
  const config = file("reform.config.json", jsonText(makeConfig(random), random));
  const manifest = file("package.json", jsonText({ reform: makeConfig(random) }, random));
  const baseline = file("known.json", jsonText(makeBaseline(random), random));
  const files = [
    { name: REPORT, bytes: report.bytes },
    ...(random.chance(0.8) ? [config] : [manifest]),
    baseline,
  ];
  return makeCase({ kind: "configuration", seed, files, calls: makeCalls(random) });
}

function makeCalls(random: Random): Call[] {
  const calls: (readonly string[])[] = [
    ["check", "--json"],
    ["check", REPORT, "--baseline", "known.json"],
    ["check", REPORT, "--baseline", "known.json", "--update-baseline", "--config", "package.json"],
    ["check", "--config", "reform.config.json", ...everyFormat(random), REPORT],
    ["check", "--baseline", "known.json", ...everyFormat(random), REPORT],
    ["summary", REPORT],
    ["show", "1-1-1"],
  ];
  return some(calls, 0.4, random).map((argv) => ({ argv, vars: { LANG: pick(["ja", "C"], random) } }));
}

/** A configuration of known keys, each of the right kind or of another. */
function makeConfig(random: Random): unknown {
  if (random.chance(0.05)) return anyJson(random);
  const keys = [...some(KEYS, 0.4, random), ...(random.chance(0.1) ? [hostileText(random)] : [])];
  return withEntries(keys.map((key) => [key, random.chance(0.15) ? anyJson(random) : valueFor(key, random)]));
}

function valueFor(key: string, random: Random): unknown {
  switch (key) {
    case "include":
    case "exclude":
      return repeat(random.below(4), () =>
        pick([REPORT, "*.txt", "**", "[", "{a,b}", "!(x)", "", ".", "-", "x".repeat(300)], random),
      );
    case "rules":
      return withEntries(
        repeat(random.below(5), () => [pick(RULES, random), pick(SEVERITIES, random)] as const),
      );
    case "suppressions":
      return repeat(random.below(4), () => suppression(random));
    case "limits":
      return withEntries(repeat(random.below(3), () => [pick(LIMIT_NAMES, random), limit(random)] as const));
    case "maxFiles":
      return limit(random);
    case "nearly":
    case "failOnUnverifiable":
      return pick([0, 0.8, 1, 1.01, -0, 5], random);
    case "maxWarnings":
      return pick([0, 3, 1e9, -1, 1.5, 2 ** 53], random);
    case "lang":
      return pick(["ja", "en", "fr"], random);
    case "failOn":
      return pick(["never", ...SEVERITIES], random);
    case "encoding":
      return pick(["utf-8", "sjis", "utf-16", "utf-7", "__proto__", hostileText(random)], random);
    case "baseline":
      return pick(["known.json", REPORT, "reform.config.json", "missing.json", "."], random);
    case "ambiguousWidth":
      return pick([1, 2, 3], random);
    default:
      return hostileText(random);
  }
}

function limit(random: Random): unknown {
  return pick([1, 100, 10_000, 1e9, 0, -1, 0.5, 2 ** 60], random);
}

function suppression(random: Random): unknown {
  return {
    rule: pick(RULES, random),
    ...(random.chance(0.5)
      ? { initiative: pick(["1-1-1", "1-*", "*", "__proto__", hostileText(random)], random) }
      : {}),
    ...(random.chance(0.9) ? { reason: random.chance(0.5) ? "承知" : hostileText(random) } : {}),
    ...(random.chance(0.3) ? { until: pick(["2099-12-31", "2020-01-01", "2020-02-30", "x"], random) } : {}),
  };
}

function makeBaseline(random: Random): unknown {
  if (random.chance(0.05)) return anyJson(random);
  const entries = repeat(random.below(5), () => ({
    report: pick([REPORT, "", "__proto__", hostileText(random)], random),
    rule: pick(RULES, random),
    initiative: pick([null, "1-1-1", "__proto__", hostileText(random)], random),
    count: pick([1, 2, 99, 1e15, 0, -1, 0.5], random),
  }));
  return { schemaVersion: random.chance(0.9) ? 1 : 2, generator: hostileText(random), entries };
}
