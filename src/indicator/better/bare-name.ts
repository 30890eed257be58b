import { foldedView } from "../../text/folded-view.ts";

const BRACKETED = /[([][^()[\]]*[)\]]/g;
const NUMBERS = /\d+/g;

/** A name as it is learnt: without notes, brackets, spaces and numbers. */
export function bareName(name: string): string {
  const view = foldedView(name).toLowerCase().split("※", 1)[0] ?? "";
  const bare = view.replace(BRACKETED, "").replace(/\s/g, "");
  return (bare === "" ? view.replace(/\s/g, "") : bare).replace(NUMBERS, "0");
}
