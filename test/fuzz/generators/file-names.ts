import { pick, type Random } from "../random.ts";
import { hostileText } from "./hostile-texts.ts";

/** A name that a file may have on this system, mostly a plain one; hostile ones are names that strangers gave. */
export function fileName(extension: string, random: Random): string {
  if (random.chance(0.7)) return `report.${extension}`;
  if (random.chance(0.3))
    return `${pick(["令和2年度(確定)", "a b", "[1]", "{x}", "!r", "-x", "--format", "か\u3099"], random)}.${extension}`;
  const safe = hostileText(random).replace(/[/\\\0\p{Cs}]/gu, "_");
  return `${[...safe].slice(0, 40).join("")}.${extension}`;
}
