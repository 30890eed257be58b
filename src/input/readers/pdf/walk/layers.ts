import type { Surroundings } from "./surroundings.ts";

/** Follows which of the layers that are open are hidden. */
export function createLayers(page: Surroundings) {
  const hidden: boolean[] = [];
  let depth = 0;
  return {
    areShown: () => depth === 0,
    /** @param layer what the operator says of it; null where it opens no layer */
    begin: (layer: unknown) => {
      const isHidden = layer !== null && !page.isShown(layer);
      hidden.push(isHidden);
      if (isHidden) depth++;
    },
    end: () => {
      if (hidden.pop()) depth--;
    },
  };
}
