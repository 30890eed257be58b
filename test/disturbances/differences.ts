import type { Report } from "../../src/report/types.ts";
import { GOLDEN, type GoldenInitiative, toGolden } from "../seeds/seed.ts";

type Rewrite = (initiative: GoldenInitiative) => GoldenInitiative;

export interface Expected {
  /** What the disturbance changes in an initiative. */
  readonly initiative?: Rewrite;
  /** Initiatives that the disturbance leaves without what told their columns. */
  readonly skip?: (initiative: GoldenInitiative) => boolean;
  /** Brings texts to the form in which they are compared. */
  readonly compare?: (text: string) => string;
}

function fieldsOf(
  { location: _, status: __, ...fields }: GoldenInitiative,
  compare: (text: string) => string,
): [string, string][] {
  const { policy, strategy, item, departments, ...own } = fields;
  const nested = Object.entries({ policy, strategy, item, departments }).flatMap(([name, value]) =>
    Object.entries(value ?? { title: null }).map(([key, one]) => [`${name}.${key}`, one]),
  );
  return [...Object.entries(own), ...nested].map(([name, value]) => [
    String(name),
    compare(typeof value === "string" ? value : JSON.stringify(value)),
  ]);
}

/** Every field in which what was read differs from the golden, as short lines. */
export function differences(
  report: Report,
  { initiative, skip = () => false, compare = (text) => text }: Expected = {},
): string[] {
  const found = toGolden(report).initiatives;
  const expected = GOLDEN.initiatives.map(initiative ?? ((one) => one));
  const lines = found.length === expected.length ? [] : [`${found.length} initiatives`];
  const brief = (text: string | undefined) => text?.slice(0, 30) ?? "";
  return lines.concat(
    expected.flatMap((one, i) => {
      if (skip(one)) return [];
      const read = found[i];
      if (!read) return [`${one.id} is not there`];
      const own = new Map(fieldsOf(read, compare));
      return fieldsOf(one, compare).flatMap(([name, value]) =>
        own.get(name) === value
          ? []
          : [`${one.id} ${name}: ${brief(own.get(name))} instead of ${brief(value)}`],
      );
    }),
  );
}
