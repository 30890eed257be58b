/** A header names so many fields at least. */
export const FEWEST_FIELDS = 3;
/** A match at least this strong speaks for a header; weaker ones only help. */
export const TELLING = 1.5;
