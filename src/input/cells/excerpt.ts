const LENGTH = 24;

/** The beginning of a cell's text, for a message. */
export function excerpt(text: string): string {
  return text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text;
}
