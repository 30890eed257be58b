import { Inflate } from "fflate";
import { checksumOf } from "./checksum.ts";
import type { Entry } from "./directory.ts";

const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** So much is unpacked at a time, which grows to 16 MiB at most, in bytes. */
const SLICE = 16 * 1024;

/** A member as it was before it was packed; null where it is broken, or is not what the directory declared of it. */
export function unpack(bytes: Uint8Array, entry: Entry): Uint8Array | null {
  const packed = packedBytes(bytes, entry);
  if (packed === null) return null;
  const unpacked =
    entry.method === DEFLATED ? inflate(packed, entry.size) : entry.method === STORED ? packed : null;
  if (unpacked === null || unpacked.length !== entry.size) return null;
  return checksumOf(unpacked) === entry.checksum ? unpacked : null;
}

function packedBytes(bytes: Uint8Array, { offset, packed }: Entry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL) return null;
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed > bytes.length ? null : bytes.subarray(start, start + packed);
}

/** Counts while it unpacks: what grows beyond its declared size is let go of at once. */
function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new RangeError("more than was declared");
    out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += SLICE)
      stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  } catch {
    return null;
  }
  return out.subarray(0, length);
}
