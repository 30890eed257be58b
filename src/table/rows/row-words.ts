/** What stands in a cell for the text of the cell above it, with a column that shows it at work. */
export const DITTO_MARKS: readonly (readonly [mark: string, evidence: string])[] = [
  ["〃", "財政課／〃"],
  ["″", "財政課／″"],
  ["”", "財政課／”"],
  ["〟", "財政課／〟"],
  ["同上", "財政課／同上"],
  ["上に同じ", "財政課／上に同じ"],
];

/** Boxes before or behind an option, and whether it is the one that was chosen. */
export const BOXES: readonly (readonly [box: string, isTicked: boolean])[] = [
  ["□", false],
  ["☐", false],
  ["■", true],
  ["☑", true],
  ["☒", true],
  ["✓", true],
  ["✔", true],
];
