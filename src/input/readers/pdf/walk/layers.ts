import type { Surroundings } from "./surroundings.ts";

/** Follows what is marked in a page: whether it belongs to a hidden layer, and which text of the tags it is. */
export function createLayers(page: Surroundings) {
  const hidden: boolean[] = [];
  const marks: (number | null)[] = [];
  let depth = 0;
  return {
    /** The number of the innermost text that is open. */
    mark: () => marks.at(-1) ?? null,
    areShown: () => depth === 0,
    /**
     * @param layer what the operator says of a layer; null where it opens none
     * @param mark the number of a text that it opens
     */
    begin: (layer: unknown, mark: unknown = null) => {
      marks.push(typeof mark === "number" ? mark : (marks.at(-1) ?? null));
      const isHidden = layer !== null && !page.isShown(layer);
      hidden.push(isHidden);
      if (isHidden) depth++;
    },
    end: () => {
      marks.pop();
      if (hidden.pop()) depth--;
    },
  };
}
