import * as cells from "./cells.ts";
import * as lines from "./lines.ts";
import * as logical from "./logical.ts";
import type { Mutation } from "./mutation.ts";
import * as pages from "./pages.ts";

/** Every change of structure, by name. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = { ...cells, ...lines, ...logical, ...pages };
