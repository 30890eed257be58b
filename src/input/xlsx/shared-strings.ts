import type { Archive } from "../archive/open-archive.ts";
import { readMemberXml } from "../archive/read-member.ts";
import { createTextGatherer, type RichText } from "./read-text.ts";

/** The texts that cells refer to by number. */
export function readSharedStrings(archive: Archive, member: string | null): readonly RichText[] {
  const strings: RichText[] = [];
  if (member === null) return strings;
  const gatherer = createTextGatherer();
  readMemberXml(archive, member, {
    open: (name, { val }) => gatherer.open(name, val),
    text: gatherer.text,
    close(name) {
      gatherer.close(name);
      if (name === "si") strings.push(gatherer.take());
    },
  });
  return strings;
}
