import { InputError } from "../../core/errors.ts";

/** The longest line that is read, in UTF-16 units: a row of a report is some thousands, a file without line ends is no report. */
const MAX_LINE_LENGTH = 8 * 1024 * 1024;

/** Offset at which each line begins; a line ends at LF, CRLF or a lone CR. The empty text has one line. */
export function findLineStarts(text: string): number[] {
  return text.includes("\r") ? startsOfMixedLines(text) : startsOfLines(text);
}

/** @throws {InputError} naming the first line that is longer than any row of a report. */
export function refuseLongLines(path: string, text: string, lineStarts: readonly number[]): void {
  if (text.length <= MAX_LINE_LENGTH) return;
  for (let index = 0; index < lineStarts.length; index++) {
    const length = (lineStarts[index + 1] ?? text.length) - (lineStarts[index] as number);
    if (length <= MAX_LINE_LENGTH) continue;
    const line = index + 1;
    throw new InputError({
      ja: `${path}: ${line}行目が${length}文字あり、長すぎて読めません（1行の上限は${MAX_LINE_LENGTH}文字）。改行のある、タブ区切りの報告書のテキストを指定してください。`,
      en: `${path}: line ${line} is ${length} characters long, too long to read (the limit is ${MAX_LINE_LENGTH} a line). Give the report as tab-separated text with line breaks.`,
    });
  }
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function startsOfMixedLines(text: string): number[] {
  const starts = [0];
  let feed = text.indexOf("\n");
  let carriage = text.indexOf("\r");
  while (feed !== -1 || carriage !== -1) {
    const isFeedNext = carriage === -1 || (feed !== -1 && feed < carriage);
    const end = isFeedNext ? feed : feed === carriage + 1 ? feed : carriage;
    starts.push(end + 1);
    if (feed !== -1 && feed <= end) feed = text.indexOf("\n", end + 1);
    if (carriage !== -1 && carriage <= end) carriage = text.indexOf("\r", end + 1);
  }
  return starts;
}
