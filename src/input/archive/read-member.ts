import { InputError } from "../../core/errors.ts";
import { readXml, type XmlHandler } from "../xml/read-xml.ts";
import type { Archive } from "./open-archive.ts";
import { damaged } from "./refusals.ts";

/**
 * Reads a member of an archive as XML; false where there is none of the name.
 * @throws {InputError} where it cannot be read
 */
export function readMemberXml(archive: Archive, name: string, handler: XmlHandler): boolean {
  const bytes = archive.read(name);
  if (!bytes) return false;
  const { path } = archive;
  readXml(bytes, handler, (reason) => (reason === "doctype" ? hasDoctype(path, name) : damaged(path, name)));
  return true;
}

/** No office program writes one, and it is how a small file grows without end. */
function hasDoctype(path: string, member: string): InputError {
  return new InputError({
    ja: `${path}: 中の ${member} に文書型宣言（DOCTYPE）があります。Office や LibreOffice が書くファイルにはないため、読みません。`,
    en: `${path}: its member ${member} declares a document type (DOCTYPE), which no office program writes; it is not read.`,
  });
}
