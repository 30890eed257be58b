/** The ways a text may be set off; each gives its argument back, with or without colour codes around it. */
export interface Palette {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly fair: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly accent: (text: string) => string;
}

const same = (text: string) => text;

/** No colour at all. */
export const PLAIN: Palette = { strong: same, faint: same, good: same, fair: same, bad: same, accent: same };
