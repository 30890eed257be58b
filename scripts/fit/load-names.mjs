import { bundleSource } from "../load-source.mjs";

const ENTRY = `
export { byName } from "./src/indicator/better/lexicon-direction.ts";
export { NAME_BUCKETS, namePieces } from "./src/indicator/better/name-pieces.ts";
export { readNameSense } from "./src/indicator/better/name-sense.ts";
`;

/** How the program itself takes a name apart. */
export function loadNames() {
  return bundleSource(ENTRY);
}
