/**
 * The lines of a UTF-8 stream as they come, without their line ends (LF or CRLF) and the byte order mark. What
 * follows the last line end is a line unless it is empty.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of stream) {
    const parts = (
      rest + (typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true }))
    ).split("\n");
    rest = parts.pop() ?? "";
    for (const line of parts) yield trimReturn(line);
  }
  rest += decoder.decode();
  if (rest !== "") yield trimReturn(rest);
}

function trimReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
