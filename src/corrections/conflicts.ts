import { foldKey } from "../text/fold.ts";
import { sameWords } from "./same-words.ts";
import type { Correction, Said } from "./types.ts";

/** How two decisions about one thing cannot stand beside each other. */
export type Conflict = "repeats" | "contradicts";

/** Null where both can be followed; `sameReport` says whether two names mean one report. */
export function conflictOf(
  a: Correction,
  b: Correction,
  sameReport: (one: string, other: string) => boolean,
): Conflict | null {
  if (a.initiative !== b.initiative || !sameReport(a.report, b.report)) return null;
  const [one, other] = [a.said, b.said];
  if (isConfirmedAndReplaced(one, other) || isConfirmedAndReplaced(other, one)) return "contradicts";
  if (subjectOf(one) !== subjectOf(other)) return null;
  return one.kind === other.kind && isOf(one) === isOf(other) ? "repeats" : "contradicts";
}

/** What a decision is about: of two about the same, one is too many. */
function subjectOf(said: Said): string {
  const parts = (...texts: readonly (string | null | undefined)[]) =>
    JSON.stringify(texts.map((text) => (text ? foldKey(text) : "")));
  switch (said.kind) {
    case "confirm":
    case "reject":
      return parts("pairing", said.indicator, said.target, said.actual);
    case "target":
      return parts("target", said.indicator, said.was);
    case "result":
      return parts("result", said.indicator, said.target, said.was);
    case "direction":
      return parts("direction", said.indicator, said.target);
    case "column":
      return parts("column", said.heading);
    case "explain":
      return parts("explain", said.rule, said.fingerprint);
    default:
      return parts(said.kind);
  }
}

function isOf(said: Said): string | null {
  return "is" in said ? foldKey(said.is) : null;
}

/** A result cannot be the right one and be another one. */
function isConfirmedAndReplaced(one: Said, other: Said): boolean {
  return (
    one.kind === "confirm" &&
    other.kind === "result" &&
    sameWords(one.indicator, other.indicator) &&
    sameWords(one.actual, other.was) &&
    (other.target === undefined || sameWords(one.target, other.target))
  );
}
