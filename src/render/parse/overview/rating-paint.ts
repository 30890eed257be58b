import type { Level } from "../../../report/types.ts";
import type { Palette } from "../../kit/palette.ts";

/** The colour of a rating: what it says of the target. No colour where that is not known. */
export function ratingPaint(level: Level | undefined, palette: Palette): (text: string) => string {
  switch (level) {
    case "exceeded":
    case "achieved":
      return palette.good;
    case "nearly":
      return palette.fair;
    case "missed":
    case "infeasible":
      return palette.bad;
    default:
      return (text) => text;
  }
}
