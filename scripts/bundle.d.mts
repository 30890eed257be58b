import type { Metafile } from "esbuild";

/** Bundles everything into a folder; the metafiles say what each bundle holds. */
export declare function bundle(outdir: string): Promise<Metafile[]>;
