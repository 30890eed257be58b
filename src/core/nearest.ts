import { distance } from "fastest-levenshtein";

/** The known name that a mistyped one most likely means; undefined where none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(name.length * 0.4)) + 1;
  for (const candidate of known) {
    const steps = distance(name.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  const last = (text: string) => text.split("/").at(-1);
  return best ?? known.find((candidate) => last(candidate) === last(name));
}

/** The same among the values that an option or a key may have, where one was given that it may not. */
export function nearestValue(value: unknown, known: readonly unknown[]): string | undefined {
  if (typeof value !== "string") return undefined;
  const near = nearest(
    value,
    known.filter((one) => typeof one === "string"),
  );
  // Of two short words every letter may differ.
  return near !== undefined && [...value].some((letter) => near.includes(letter)) ? near : undefined;
}
