import { DECISION_KINDS } from "../core/decision.ts";
import type { Message } from "../core/finding.ts";
import { readNumber } from "./read-words.ts";
import { TROUBLE } from "./trouble.ts";
import type { Correction, Entry, Said } from "./types.ts";

/** The keys of what an entry decides. */
function kindsOf(entry: Entry): Said["kind"][] {
  return DECISION_KINDS.filter((kind) => entry[kind] !== undefined);
}

/** An entry as the program follows it. What `refuseEntry` refuses is none. */
export function toCorrection(entry: Entry): Correction {
  const { report, initiative, title, by, date, reason } = entry;
  const [kind = "explain"] = kindsOf(entry);
  // The kind and the value under its key belong together.
  const said = { kind, ...entry[kind] } as Said;
  return { report, initiative, ...(title === undefined ? {} : { title }), by, date, reason, said };
}

/** A correction as a file has it. */
export function toEntry({ said, ...rest }: Correction): Entry {
  const { kind, ...value } = said;
  return { ...rest, [kind]: value };
}

/** What is wrong with an entry whose shape is right: the key in it that is meant, and why. */
export interface Trouble {
  readonly key: string | null;
  readonly message: (place: string) => Message;
}

/** Null where an entry says one thing that can be followed. */
export function troubleOf(entry: Entry): Trouble | null {
  const [kind, ...others] = kindsOf(entry);
  if (!kind) return { key: null, message: (place) => TROUBLE.nothing(place, DECISION_KINDS) };
  if (others.length > 0) return { key: null, message: (place) => TROUBLE.several(place, [kind, ...others]) };
  if (kind === "column" && entry.initiative !== null) return { key: "initiative", message: TROUBLE.ofReport };
  if (kind !== "column" && kind !== "explain" && entry.initiative === null)
    return { key: "initiative", message: (place) => TROUBLE.ofInitiative(place, kind) };
  return troubleOfSaid(toCorrection(entry).said);
}

function troubleOfSaid(said: Said): Trouble | null {
  const { kind } = said;
  if ((kind === "target" || kind === "result") && readNumber(said.is) === null)
    return { key: kind, message: (place) => TROUBLE.noNumber(`${place}.is`, said.is) };
  if ("is" in said && said.is === said.was)
    return { key: kind, message: (place) => TROUBLE.unchanged(place, said.is) };
  return null;
}
