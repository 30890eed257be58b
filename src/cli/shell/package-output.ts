import type { CheckedReport } from "../../check/types.ts";
import { UsageError } from "../../core/errors.ts";
import type { Report } from "../../report/types.ts";
import type { WriteOptions } from "../io/output.ts";
import type { CommandContext, OptionDefinition } from "./command.ts";
import { writeNotice } from "./failure.ts";
import { TABLES } from "./messages.ts";
import { readVersion } from "./version.ts";

/** The options of a command that writes flat tables. */
export const PACKAGE_OPTIONS: readonly OptionDefinition[] = [
  { flags: "--package <folder>", help: TABLES.packageHelp },
  { flags: "--license <name>", help: TABLES.licenseHelp },
];

/** A package that is asked for. */
export interface PackageRequest {
  /** As the user named it. */
  readonly folder: string;
  readonly license: string | null;
}

/**
 * What the options ask for; null where it is no package.
 * @throws {UsageError} for an empty name, or a licence that cannot stand in a package.
 */
export function toPackageRequest(
  folder: string | undefined,
  license: string | undefined,
): PackageRequest | null {
  if (license !== undefined && !/^[-\w.]+$/.test(license)) throw new UsageError(TABLES.noLicense(license));
  if (folder === undefined) {
    if (license !== undefined) throw new UsageError(TABLES.licenseOfNothing());
    return null;
  }
  if (folder === "") throw new UsageError(TABLES.emptyFolder());
  return { folder, license: license ?? null };
}

/** What flat tables say of the program. */
export function tableOptions(): { readonly generator: string } {
  return { generator: `reform ${readVersion()}` };
}

/** Takes reports one after the other. */
export interface PackageOutput {
  /** The files that are written, absolute. */
  readonly files: readonly string[];
  add(report: Report, checked: CheckedReport | null): Promise<void>;
  end(): Promise<void>;
  /** Leaves the files as they were. */
  abort(): Promise<void>;
}

const NOTHING: PackageOutput = { files: [], add: async () => {}, end: async () => {}, abort: async () => {} };

/** Where the package goes to; nothing of it is loaded where none is asked for. */
export async function openPackageOutput(
  request: PackageRequest | null,
  kind: "read" | "checked",
  context: CommandContext,
  files: WriteOptions,
): Promise<PackageOutput> {
  if (!request) return NOTHING;
  const { openPackageFiles } = await import("./package-files.ts");
  return openPackageFiles(request, kind, { ...tableOptions(), context, files });
}

/** Says which files are copies of one before, byte for byte: flat tables hold each once. */
export async function* sayingCopies(
  reports: AsyncGenerator<Report, void>,
  { env, lang }: CommandContext,
): AsyncGenerator<Report, void> {
  const seen = new Map<string, string>();
  for await (const report of reports) {
    const { path, sha256 = "" } = report.document.source;
    const of = seen.get(sha256);
    if (of === undefined) seen.set(sha256, path);
    else await writeNotice(env, TABLES.copy(path, of)[lang]);
    yield report;
  }
}
