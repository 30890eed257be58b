/** Keys and indices from the root of some data to a value. */
export type KeyPath = readonly (string | number)[];

/** `suppressions[0].rule`, `rules["rating/overrated"]`; empty for the root. */
export function formatPath(path: KeyPath): string {
  const text = path
    .map((key) => {
      if (typeof key === "number") return `[${key}]`;
      return /^[$\w]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
    })
    .join("");
  return text.replace(/^\./, "");
}
