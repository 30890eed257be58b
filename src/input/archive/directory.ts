/** A member of a ZIP archive, as the directory at its end declares it. */
export interface Entry {
  /** With `/` between folders, whatever the archive was written with. */
  readonly name: string;
  readonly isEncrypted: boolean;
  /** How it is packed: 0 stored, 8 deflated. */
  readonly method: number;
  /** In bytes, packed and unpacked. */
  readonly packed: number;
  readonly size: number;
  /** CRC-32 of what is unpacked. */
  readonly checksum: number;
  /** Where its own header begins. */
  readonly offset: number;
}

/** What the directory of an archive says. */
export interface Directory {
  /** How many members it declares, which may be more than were read. */
  readonly count: number;
  readonly entries: readonly Entry[];
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_LENGTH = 20;
const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
/** What stands for a number that is in the record for large archives instead. */
const ELSEWHERE_16 = 0xffff;
const ELSEWHERE_32 = 0xffffffff;
const EXTRA_64 = 1;
const ENCRYPTED = 1;

/** The directory of a ZIP archive, at most so many of its members; null where there is none or it is broken. */
export function readDirectory(bytes: Uint8Array, most: number): Directory | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const { count, start } = readEnd(view, end);
  const entries: Entry[] = [];
  let at = start;
  while (entries.length < Math.min(count, most)) {
    if (at + CENTRAL_LENGTH > view.byteLength || view.getUint32(at, true) !== CENTRAL) return null;
    const next = at + CENTRAL_LENGTH + tailLength(view, at);
    if (next > view.byteLength) return null;
    entries.push(readEntry(bytes, view, at));
    at = next;
  }
  return { count, entries };
}

/** Name, extra fields and comment follow one another. */
function tailLength(view: DataView, at: number): number {
  return view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  const first = Math.max(0, last - LONGEST_COMMENT);
  for (let at = last; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  return null;
}

function readEnd(view: DataView, end: number): { count: number; start: number } {
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== ELSEWHERE_16 && start !== ELSEWHERE_32) return { count, start };
  const locator = end - LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return { count, start };
  const large = readLong(view, locator + 8);
  if (large + 56 > view.byteLength || view.getUint32(large, true) !== END_64) return { count, start };
  return { count: readLong(view, large + 32), start: readLong(view, large + 48) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): Entry {
  const nameLength = view.getUint16(at + 28, true);
  const nameStart = at + CENTRAL_LENGTH;
  const name = new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameLength));
  const extraStart = nameStart + nameLength;
  const [size, packed, offset] = readLarge(
    view,
    [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
    extraStart,
    extraStart + view.getUint16(at + 30, true),
  ) as [number, number, number];
  return {
    name: name.replaceAll("\\", "/"),
    isEncrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
    method: view.getUint16(at + 10, true),
    packed,
    size,
    checksum: view.getUint32(at + 16, true),
    offset,
  };
}

/** Numbers that do not fit into four bytes stand in an extra field, in this order. */
function readLarge(view: DataView, numbers: readonly number[], start: number, end: number): number[] {
  if (!numbers.includes(ELSEWHERE_32)) return [...numbers];
  for (let at = start; at + 4 <= end; ) {
    const fieldEnd = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === EXTRA_64) {
      let next = at + 4;
      return numbers.map((number) => {
        if (number !== ELSEWHERE_32 || next + 8 > Math.min(fieldEnd, end)) return number;
        next += 8;
        return readLong(view, next - 8);
      });
    }
    at = fieldEnd;
  }
  return [...numbers];
}

/** Eight bytes; what is beyond the numbers that are exact is too much in any case. */
function readLong(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
