import { PLACE_WEIGHTS } from "../../../src/table/align/weights.ts";

/** The weights of places as they were set by hand; those that a report's own rows teach are not fitted. */
export const HAND_PLACES = { ...PLACE_WEIGHTS, between: 2, beyond: 1, shifted: 0.4, unplaced: -4 };
