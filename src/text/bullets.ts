/** Marks that stand before an item of a list, by what they are mostly used for. */
const BLOCKS = "●◆■";
const RINGS = "○◎";
const DOTS = "・･‧";
const OTHERS = "□◇◯※";

/** Insides of character classes. Blocks also open the words that explain a heading. */
export const BLOCK_CLASS = BLOCKS;
export const NAME_BULLET_CLASS = `●${RINGS}${DOTS}`;
export const BULLET_CLASS = DOTS + BLOCKS + RINGS;
export const ANY_BULLET_CLASS = BULLET_CLASS + OTHERS;

/** ①, ⑴: numbers that stand before an item, as the inside of a character class. */
export const NUMBER_BULLET_CLASS = "①-⑳㉑-㉟⑴-⒇";
