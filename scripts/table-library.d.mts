import type { Plugin } from "esbuild";

export const tableLibrary: Plugin;
