import type { FrontLine } from "./line.ts";
import { readLabel } from "./line-kind.ts";
import type { Municipality } from "./municipality.ts";
import type { Title } from "./title.ts";

/** What the place of a name says for it to be the issuer's. */
export const ISSUER_WEIGHTS = {
  labelled: 8,
  ownLine: 6,
  titleStart: 4,
  title: 3,
  meeting: 2.5,
  elsewhere: 1.5,
  /** Factors: what stands behind does not show that the name ends there; it is named in passing; a prefecture. */
  unsure: 0.5,
  inPassing: 0.3,
  prefecture: 0.1,
} as const;

const PASSING = /^(?:の|に|と|や|との|及び|ほか|など|・)/;

/** The body that the names around the table speak for most; null where none is named. */
export function findIssuer(
  top: readonly FrontLine[],
  others: readonly FrontLine[],
  title: Title | null,
): string | null {
  const above = elect(top, title);
  if (above) return above;
  const apart = others.filter(({ kind, text }) => kind === "issuer" && text.length <= 40);
  return elect(apart, title) ?? (title ? elect(title.lines, title) : null);
}

function elect(lines: readonly FrontLine[], title: Title | null): string | null {
  const votes = new Map<string, number>();
  for (const line of lines)
    for (const found of line.municipalities) {
      const weight = weigh(found, line, title);
      if (weight > 0) votes.set(found.name, (votes.get(found.name) ?? 0) + weight);
    }
  // 市民と歩むひばり市 is ひばり市 where another line says so.
  for (const [name, weight] of votes) {
    const short = [...votes.keys()].find((other) => other !== name && name.endsWith(other));
    if (short) votes.set(short, (votes.get(short) ?? 0) + weight);
    if (short) votes.set(name, 0);
  }
  const [first] = [...votes].toSorted((a, b) => b[1] - a[1]);
  return first && first[1] > 0 ? first[0] : null;
}

function weigh(found: Municipality, line: FrontLine, title: Title | null): number {
  const w = ISSUER_WEIGHTS;
  const behind = line.text.slice(found.end);
  return (
    placeWeight(found, line, title) *
    (found.isSure ? 1 : w.unsure) *
    (line.kind !== "issuer" && PASSING.test(behind) ? w.inPassing : 1) *
    (found.kind === "prefecture" ? w.prefecture : 1)
  );
}

function placeWeight({ start }: Municipality, line: FrontLine, title: Title | null): number {
  const w = ISSUER_WEIGHTS;
  if (line.kind === "label") return readLabel(line.text)?.meaning === "issuer" ? w.labelled : w.elsewhere;
  if (line.kind === "issuer") return w.ownLine;
  if (title?.lines.includes(line)) return start === 0 ? w.titleStart : w.title;
  if (line.kind === "meeting") return w.meeting;
  return line.kind === "prose" || line.kind === "note" || line.kind === "bullet"
    ? w.elsewhere / 3
    : w.elsewhere;
}
