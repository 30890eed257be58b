import { readDirectory } from "./directory.ts";

/** What an archive is by the names of its members; `zip` is any other. */
export type ArchiveKind = "xlsx" | "xlsb" | "ods" | "docx" | "pptx" | "odt" | "odp" | "zip";

const MAGIC = "PK\x03\x04";
/** Enough of an archive to see its first members, in bytes. */
const HEAD_LENGTH = 4096;
/** Members that are looked at: the first ones tell. */
const MOST_NAMES = 4096;

/** What the first member of an OpenDocument file says, not packed; the templates' names begin the same. */
const MEDIA_TYPES: readonly (readonly [type: string, kind: ArchiveKind])[] = [
  ["application/vnd.oasis.opendocument.spreadsheet", "ods"],
  ["application/vnd.oasis.opendocument.text", "odt"],
  ["application/vnd.oasis.opendocument.presentation", "odp"],
];

/** Names, or beginnings of names, by which a kind is told. */
const MEMBERS: readonly (readonly [name: string, kind: ArchiveKind])[] = [
  ["xl/workbook.bin", "xlsb"],
  ["xl/", "xlsx"],
  ["word/", "docx"],
  ["ppt/", "pptx"],
  ["content.xml", "ods"],
];

/** What an archive is; null for what is no archive. Nothing is unpacked, and one that is cut off is told by its beginning. */
export function archiveKind(bytes: Uint8Array | null): ArchiveKind | null {
  if (bytes === null || bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_LENGTH));
  if (!head.startsWith(MAGIC)) return null;
  const media = MEDIA_TYPES.find(([type]) => head.startsWith(`mimetype${type}`, MEDIA_TYPE_AT));
  if (media) return media[1];
  const directory = readDirectory(bytes, MOST_NAMES);
  const has = directory
    ? (start: string) => directory.entries.some(({ name }) => name.startsWith(start))
    : (start: string) => head.includes(start);
  return MEMBERS.find(([start]) => has(start))?.[1] ?? "zip";
}

/** Where the name of the first member stands. */
const MEDIA_TYPE_AT = 30;
