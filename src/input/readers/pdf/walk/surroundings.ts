import type { Matrix } from "../model/matrix.ts";
import type { TagNode } from "../model/tag-node.ts";
import type { Font } from "./font.ts";

/** What a walk needs of the page beside its operators. */
export interface Surroundings {
  /** From the page's own coordinates to points from its upper left corner. */
  readonly matrix: Matrix;
  readonly width: number;
  readonly height: number;
  font(name: string): Font | null;
  /** Whether a layer is shown, by what the operator says of it. */
  isShown(layer: unknown): boolean;
  /** The tree of tags of what stands on the page; null where it has none. */
  tags(): Promise<TagNode | null>;
}
