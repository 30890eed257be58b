/** Offset at which each line begins; a line ends at LF, CRLF or a lone CR. The empty text has one line. */
export function findLineStarts(text: string): number[] {
  return text.includes("\r") ? startsOfMixedLines(text) : startsOfLines(text);
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
