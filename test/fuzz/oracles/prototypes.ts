import type { Oracle } from "./oracle.ts";

/** No heading and no key of a stranger changes what all objects share. */
export const prototypes: Oracle = {
  id: "prototypes",
  about: "nothing is left on the prototypes of objects, lists, texts, functions and maps",
  check: ({ polluted }) => polluted.map((name) => `left on a prototype: ${name}`),
};
