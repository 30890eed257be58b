import { UsageError } from "./errors.ts";
import type { Message } from "./finding.ts";
import { formatPath, type KeyPath } from "./key-path.ts";
import { nearest, nearestValue } from "./nearest.ts";
import { EXPECTED, excerptOf, VALUE } from "./value-words.ts";

/**
 * Looks whether a value is what it should be; `path` is the way to it from the options of the function `of`.
 * @throws {UsageError} that names the place, what was expected and what was found.
 */
export type Check = (value: unknown, at: Place) => void;

interface Place {
  /** The function whose options are looked at. */
  readonly of: string;
  readonly path: KeyPath;
}

/** `checkReport: suppressions[0].rule`. */
export function nameOf({ of, path }: Place): string {
  return `${of}: ${formatPath(path) || "options"}`;
}

/** A check by what was expected. */
export function expecting(expected: Message, isRight: (value: unknown) => boolean): Check {
  return (value, at) => {
    if (!isRight(value)) throw new UsageError(VALUE.wrong(nameOf(at), expected, excerptOf(value)));
  };
}

export const text: Check = expecting(EXPECTED.type("string"), (value) => typeof value === "string");

export const flag: Check = expecting(EXPECTED.type("boolean"), (value) => typeof value === "boolean");

/** A text with something in it. */
export const words: Check = (value, at) => {
  text(value, at);
  expecting(EXPECTED.nonEmpty, (given) => (given as string).trim() !== "")(value, at);
};

/** A number from 0 to 1. */
export const share: Check = (value, at) => {
  expecting(EXPECTED.type("number"), (given) => typeof given === "number" && !Number.isNaN(given))(value, at);
  expecting(EXPECTED.atLeast("0"), (given) => (given as number) >= 0)(value, at);
  expecting(EXPECTED.atMost("1"), (given) => (given as number) <= 1)(value, at);
};

/** A whole number from 1. */
export const count: Check = (value, at) => {
  expecting(EXPECTED.type("int"), Number.isSafeInteger)(value, at);
  expecting(EXPECTED.atLeast("1"), (given) => (given as number) >= 1)(value, at);
};

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(value: unknown): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** A day of the calendar, `YYYY-MM-DD`. */
export const day: Check = expecting(EXPECTED.date, isDay);

/** One of some texts. */
export function oneOf(values: readonly string[]): Check {
  return (value, at) => {
    if (values.includes(value as string)) return;
    const similar = nearestValue(value, values);
    throw new UsageError(VALUE.wrong(nameOf(at), EXPECTED.oneOf(values), excerptOf(value), similar));
  };
}

/** A list of which each item is right. */
export function listOf(item: Check): Check {
  return (value, at) => {
    expecting(EXPECTED.type("array"), Array.isArray)(value, at);
    (value as readonly unknown[]).forEach((one, index) => {
      item(one, inside(at, index));
    });
  };
}

/** An object of which each value is right, whatever its key. */
export function recordOf(item: Check): Check {
  return (value, at) => {
    expecting(EXPECTED.type("record"), isObject)(value, at);
    for (const [key, one] of Object.entries(value as object)) item(one, inside(at, key));
  };
}

/** An object with known keys; those of `required` have to be there. What is undefined is not there. */
export function shapeOf(checks: Readonly<Record<string, Check>>, required: readonly string[] = []): Check {
  const known = Object.keys(checks);
  return (value, at) => {
    expecting(EXPECTED.type("object"), isObject)(value, at);
    const members = value as Readonly<Record<string, unknown>>;
    for (const key of Object.keys(members)) {
      if (!known.includes(key))
        throw new UsageError(VALUE.unknownKey(nameOf(inside(at, key)), known, nearest(key, known)));
    }
    for (const key of known) {
      if (members[key] !== undefined) checks[key]?.(members[key], inside(at, key));
      else if (required.includes(key))
        throw new UsageError(VALUE.missing(nameOf(inside(at, key)), EXPECTED.nonEmpty));
    }
  };
}

function inside({ of, path }: Place, key: string | number): Place {
  return { of, path: [...path, key] };
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
