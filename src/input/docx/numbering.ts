import type { Archive } from "../archive/open-archive.ts";
import { readMemberXml } from "../archive/read-member.ts";
import { ordinal } from "./ordinals.ts";

/** A level of a list, as the part lists it. */
interface Level {
  format: string;
  /** `%1` stands for the number of the first level. */
  text: string;
  start: number;
}

/** Gives the mark that Word puts before the next paragraph of a list, and counts on; "" where it puts none. */
export type NextMark = (list: string, level: number) => string;

/** Levels of a list; deeper ones are not there. */
const MOST_LEVELS = 9;

/** The marks of numbered and bulleted lists, which stand nowhere in the text. */
export function readNumbering(archive: Archive, member: string | null): NextMark {
  const { definitionOf, levels } = member === null ? EMPTY : readLists(archive, member);
  const counters = new Map<string, number[]>();
  return (list, level) => {
    const definition = definitionOf.get(list) ?? "";
    const own = levels.get(definition);
    const found = own?.[level];
    if (!own || !found) return "";
    const counts = counters.get(definition) ?? [];
    counters.set(definition, counts);
    for (let deeper = level + 1; deeper < counts.length; deeper++) delete counts[deeper];
    counts[level] = (counts[level] ?? found.start - 1) + 1;
    return markOf(found, own, counts);
  };
}

interface Lists {
  /** By the number of a list: the definition that it follows. */
  readonly definitionOf: ReadonlyMap<string, string>;
  readonly levels: ReadonlyMap<string, Level[]>;
}

const EMPTY: Lists = { definitionOf: new Map(), levels: new Map() };

function readLists(archive: Archive, member: string): Lists {
  const definitionOf = new Map<string, string>();
  const levels = new Map<string, Level[]>();
  let own: Level[] = [];
  let list: string | null = null;
  readMemberXml(archive, member, {
    open(element, attributes) {
      const value = attributes["w:val"] ?? "";
      const level = own.at(-1);
      if (element === "abstractNum") {
        own = [];
        levels.set(attributes["w:abstractNumId"] ?? "", own);
      } else if (element === "num") list = attributes["w:numId"] ?? "";
      else if (list !== null && element === "abstractNumId") definitionOf.set(list, value);
      // What a single list says otherwise than its definition is left aside.
      else if (list !== null) return;
      else if (element === "lvl" && own.length < MOST_LEVELS)
        own.push({ format: "decimal", text: "", start: 1 });
      else if (element === "numFmt" && level) level.format = value;
      else if (element === "lvlText" && level) level.text = value;
      else if (element === "start" && level) level.start = Number(value) || 0;
    },
    close(element) {
      if (element === "num") list = null;
    },
  });
  return { definitionOf, levels };
}

const BULLET = "・";

function markOf({ format, text }: Level, levels: readonly Level[], counts: readonly number[]): string {
  if (format === "none" || text === "") return "";
  // Bullets are characters of fonts of signs.
  if (format === "bullet") return BULLET;
  return text.replace(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    return ordinal(counts[level] ?? levels[level]?.start ?? 1, levels[level]?.format ?? "decimal");
  });
}
