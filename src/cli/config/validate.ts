import type * as z from "zod";
import { UsageError } from "../../core/errors.ts";
import type { Message } from "../../core/finding.ts";
import type { KeyPath } from "../../core/key-path.ts";
import { nearest, nearestValue } from "../../core/nearest.ts";
import { EXPECTED, excerptOf, VALUE } from "../../core/value-words.ts";
import type { DataFile } from "./data-file.ts";

/**
 * The data of a file as a schema describes it; `base` is where in the file it stands.
 * @throws {UsageError} that names file, line, key and what was expected.
 */
export function validateData<T>(schema: z.ZodType<T>, file: DataFile, base: KeyPath = []): T {
  const data = valueAt(file.value, base);
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const { issues } = result.error;
  // A mistyped key is the cause where another one seems to be missing.
  const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
  throw new UsageError(
    describe(issue as z.core.$ZodIssue, schema, data, (path) => file.place([...base, ...path])),
  );
}

function describe(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  data: unknown,
  place: (path: KeyPath) => string,
): Message {
  const path = issue.path as KeyPath;
  if (issue.code === "unrecognized_keys") {
    const key = issue.keys[0] ?? "";
    const known = knownKeys(schema, path);
    return VALUE.unknownKey(place([...path, key]), known, nearest(key, known));
  }
  const found = valueAt(data, path);
  const expected = expectation(issue);
  return found === undefined
    ? VALUE.missing(place(path), expected)
    : VALUE.wrong(
        place(path),
        expected,
        excerptOf(found),
        issue.code === "invalid_value" ? nearestValue(found, issue.values) : undefined,
      );
}

function expectation(issue: z.core.$ZodIssue): Message {
  switch (issue.code) {
    case "invalid_type":
      return EXPECTED.type(issue.expected);
    case "invalid_value":
      return EXPECTED.oneOf(issue.values);
    case "too_small":
      return issue.origin === "string" || issue.origin === "array"
        ? EXPECTED.nonEmpty
        : EXPECTED.atLeast(String(issue.minimum));
    case "too_big":
      return EXPECTED.atMost(String(issue.maximum));
    case "invalid_format":
      return issue.format === "date" ? EXPECTED.date : EXPECTED.nonEmpty;
    default:
      return { ja: issue.message, en: issue.message };
  }
}

/** The keys of the object that the schema describes at a path; its shape is asked, so no list can go stale. */
function knownKeys(schema: unknown, path: KeyPath): string[] {
  let current = schema as
    | { shape?: Record<string, unknown>; element?: unknown; unwrap?: () => unknown }
    | undefined;
  for (const key of [...path, null]) {
    while (typeof current?.unwrap === "function" && !current.shape && !current.element) {
      current = current.unwrap() as typeof current;
    }
    if (key === null) break;
    current = (typeof key === "number" ? current?.element : current?.shape?.[key]) as typeof current;
  }
  return Object.keys(current?.shape ?? {});
}

/** The value at a path of the data; undefined where there is none of its own. */
export function valueAt(data: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}
