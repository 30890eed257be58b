import { cannotWriteOut } from "./file-errors.ts";

/** Text is handed to a stream in pieces of this length, in UTF-16 units, so that a reader who left is noticed early. */
const PIECE_LENGTH = 1024 * 1024;
/** What writing gives when the reader is gone, as in `| head`. */
const READER_GONE: ReadonlySet<unknown> = new Set(["EPIPE", "EOF", "ECONNRESET", "ERR_STREAM_DESTROYED"]);

/**
 * Writes a text, or bytes, to a stream, waiting until the stream has taken it. Gives false, and no error, where the reader is
 * gone: there is nobody left to write for.
 * @throws {UsageError} where the stream takes nothing more, such as on a full disk.
 */
export async function writeOut(stream: NodeJS.WritableStream, text: string | Uint8Array): Promise<boolean> {
  if (typeof text !== "string") return writePiece(stream, text);
  for (let start = 0; start < text.length; ) {
    const end = pieceEnd(text, start);
    if (!(await writePiece(stream, text.slice(start, end)))) return false;
    start = end;
  }
  return true;
}

function writePiece(stream: NodeJS.WritableStream, piece: string | Uint8Array): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) =>
      "code" in error && READER_GONE.has(error.code) ? resolve(false) : reject(cannotWriteOut(error));
    stream.once("error", fail);
    stream.write(piece, (error) => {
      // A failed write is followed by an "error" event, which would end the process if nobody listened.
      if (error) fail(error);
      else {
        stream.removeListener("error", fail);
        resolve(true);
      }
    });
  });
}

/** A pair of surrogates cut in two would be written as two unreadable characters. */
function pieceEnd(text: string, start: number): number {
  const end = Math.min(start + PIECE_LENGTH, text.length);
  const last = text.charCodeAt(end - 1);
  return end < text.length && last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
}
