/** What a file of the old Office container holds; `locked` is a new one that needs a password. */
export type OldOfficeKind = "locked" | "xls" | "doc" | "other";

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0] as const;
/** The header, and the first stretch of the directory: enough for the names of the streams, in bytes. */
const STRETCH = 16 * 1024;

/** Names of streams, as the directory has them, by which a kind is told. */
const STREAMS: readonly (readonly [name: string, kind: OldOfficeKind])[] = [
  ["EncryptedPackage", "locked"],
  ["Workbook", "xls"],
  ["Book", "xls"],
  ["WordDocument", "doc"],
];

/** Tells the kind of an old Office document, or of a new one that is encrypted; null for what is neither. */
export function oldOfficeKind(bytes: Uint8Array): OldOfficeKind | null {
  if (MAGIC.some((byte, i) => bytes[i] !== byte)) return null;
  const names = stretchAt(bytes, directoryStart(bytes));
  return STREAMS.find(([name]) => names.includes(wide(name)))?.[1] ?? "other";
}

/** The first sector of the directory; sectors are counted behind the header, which takes one. */
function directoryStart(bytes: Uint8Array): number {
  if (bytes.length < 52) return 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 2 ** Math.min(view.getUint16(30, true), 16);
  return (view.getUint32(48, true) + 1) * size;
}

function stretchAt(bytes: Uint8Array, start: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + STRETCH));
}

/** A whole name in UTF-16, as it stands in the directory: nothing before it in its 64 bytes, and a NUL behind. */
function wide(name: string): string {
  return `${Array.from(name, (char) => `${char}\0`).join("")}\0\0`;
}
