import type { Report } from "../../../report/types.ts";

/** A name that is safe as an id and behind `#`: ASCII letters, digits, hyphens and underscores. */
export type Anchor = string & { readonly __anchor: true };

/** The names of the places of one report in the page. */
export interface Anchors {
  readonly report: Anchor;
  section(name: SectionName): Anchor;
  /** Undefined for an initiative that the report does not hold. */
  initiative(id: string): Anchor | undefined;
  finding(index: number): Anchor;
}

export const SECTIONS = [
  "summary",
  "findings",
  "suppressed",
  "corrections",
  "ratings",
  "targets",
  "initiatives",
  "notes",
] as const;
export type SectionName = (typeof SECTIONS)[number];

/**
 * Names the places of the report at `index` in the page. The first report has plain names (`i-1-1-5`), which stay as
 * they are when other reports join it; those of the others begin with `r2-`, `r3-` ….
 */
export function nameAnchors({ initiatives }: Pick<Report, "initiatives">, index: number): Anchors {
  const prefix = index === 0 ? "" : `r${index + 1}-`;
  const taken = new Set<string>();
  const names = new Map<string, Anchor>();
  for (const { id } of initiatives) {
    if (names.has(id)) continue;
    const name = freeName(`${prefix}i-${toAscii(id)}`, taken);
    taken.add(name);
    names.set(id, name as Anchor);
  }
  return {
    report: `report-${index + 1}` as Anchor,
    section: (name) => `${prefix}${name}` as Anchor,
    initiative: (id) => names.get(id),
    finding: (at) => `${prefix}f-${at + 1}` as Anchor,
  };
}

/** Any other character becomes its number between underscores: `24-1-(2)` is `24-1-_28_2_29_`. */
function toAscii(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/gu, (char) => `_${char.codePointAt(0)?.toString(16)}_`);
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let n = 2; taken.has(free); n += 1) free = `${name}__${n}`;
  return free;
}
