/** Enough of a report to see how its cells are separated, in UTF-16 units. */
const SAMPLE_LENGTH = 256 * 1024;
/** A comma that is not a thousands separator, as the one of 1,263 is. */
const SEPARATING_COMMA = /,(?!\d{3}(?!\d))/g;

/**
 * How the cells are separated. Tabs are what is expected; commas are believed where the name ends in `.csv` or
 * there is no tab at all, and only where they are frequent enough to separate cells.
 */
export function detectFormat(text: string, path = ""): "tsv" | "csv" {
  const isNamedCsv = /\.csv$/i.test(path);
  if (/\.tsv$/i.test(path) || (!isNamedCsv && text.includes("\t"))) return "tsv";

  const sample = text.slice(0, SAMPLE_LENGTH);
  const commas = count(sample, SEPARATING_COMMA);
  const rivals = isNamedCsv ? count(sample, /\t/g) : count(sample, /\S.*/g) - 1;
  return commas > rivals && commas > 0 ? "csv" : "tsv";
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
