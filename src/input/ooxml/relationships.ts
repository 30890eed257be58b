import type { Archive } from "../archive/open-archive.ts";
import { readMemberXml } from "../archive/read-member.ts";

/** What a part of a document refers to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, in lower case: `worksheet`, `sharedstrings`. Strict and transitional files differ in the rest. */
  readonly type: string;
  /** The name of the member. */
  readonly target: string;
}

/** What a part refers to within the archive; none where it says nothing. `""` is the document as a whole. */
export function readRelationships(archive: Archive, part: string): Relationship[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found: Relationship[] = [];
  readMemberXml(archive, name, {
    open(element, { Id, Type = "", Target = "", TargetMode }) {
      if (element !== "Relationship" || Id === undefined || TargetMode === "External") return;
      const type = Type.slice(Type.lastIndexOf("/") + 1).toLowerCase();
      found.push({ id: Id, type, target: resolve(folder, Target) });
    },
  });
  return found;
}

/** A target from the root of the archive, or from the folder of the part. */
function resolve(folder: string, target: string): string {
  const steps = (target.startsWith("/") ? target : folder + target).replaceAll("\\", "/").split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

/** The member of a type; null where none is named. */
export function targetOf(relationships: readonly Relationship[], type: string): string | null {
  return relationships.find((one) => one.type === type)?.target ?? null;
}
