import type { TidySource } from "../../tidy/source.ts";

/** Whether a report is new: the same file twice would give the same keys twice. */
export function onlyOnce(): (source: TidySource) => boolean {
  const seen = new Set<string>();
  return ({ sha256 }) => {
    const isNew = !seen.has(sha256);
    seen.add(sha256);
    return isNew;
  };
}
