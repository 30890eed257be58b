import type { Metafile } from "esbuild";

/** A package of which a bundle holds something, with the texts of its licence. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly texts: readonly string[];
}

export declare function bundledPackages(metafiles: readonly Metafile[], root?: string): BundledPackage[];
export declare function licenceText(packages: readonly BundledPackage[]): string;
