import { posix, win32 } from "node:path";
import type { Message } from "../../core/finding.ts";
import { nearest } from "../../core/nearest.ts";
import type { Report, TableSettings } from "../../report/types.ts";
import { foldKey } from "../../text/fold.ts";
import type { Input } from "../io/inputs.ts";
import type { Env } from "../shell/env.ts";
import type { SaidOfReports } from "../shell/read-reports.ts";
import type { Config } from "./load-config.ts";
import { CONFIG } from "./messages.ts";

type ByPattern<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

/**
 * What the configuration says of the columns and ratings of single reports; null where it says nothing of any. Only
 * where it does, the library that matches names is loaded.
 */
export async function saidByConfig(
  config: Config,
  env: Pick<Env, "cwd" | "platform">,
): Promise<SaidOfReports | null> {
  const { columns, ratings } = config;
  if (!columns && !ratings) return null;
  const { matchesName, nameFrom } = await import("../io/match-path.ts");
  const { platform, cwd } = env;
  const place = { folder: config.folder, platform };
  return {
    settingsOf(input) {
      const name = nameFrom(place, fileOf(input, cwd, platform));
      const matches = (pattern: string) => matchesName(pattern, name, place);
      return { columns: merged(columns, matches), ratings: merged(ratings, matches) };
    },
    notesOn: (report, settings) => notesOn(report, settings, config.name),
  };
}

/** Standard input is called as if it were a file of this folder. */
function fileOf(input: Input, cwd: string, platform: NodeJS.Platform): string {
  if (input.kind === "file") return input.file;
  return (platform === "win32" ? win32 : posix).resolve(cwd, input.path);
}

/** What all patterns that match say together; of two that speak of the same thing the later counts. */
function merged<T>(
  said: ByPattern<T> = {},
  matches: (pattern: string) => boolean,
): Readonly<Record<string, T>> {
  const own = new Map<string, readonly [key: string, value: T]>();
  for (const [pattern, values] of Object.entries(said)) {
    if (!matches(pattern)) continue;
    for (const [key, value] of Object.entries(values)) {
      own.delete(foldKey(key));
      own.set(foldKey(key), [key, value]);
    }
  }
  return Object.fromEntries(own.values());
}

/** What settings speak of and the report does not have: a mistyped heading would do nothing, in silence. */
function notesOn(report: Report, { columns = {}, ratings = {} }: TableSettings, config: string): Message[] {
  const { path } = report.document.source;
  const read = report.headers.flatMap((header) => header.columns);
  const names = [...new Set(read.map(({ name }) => name))];
  const byKey = (key: string) => read.filter(({ name }) => foldKey(name) === foldKey(key));
  const headings = Object.entries(columns).flatMap(([heading, field]) => {
    const own = byKey(heading);
    if (own.length === 0) return [CONFIG.headingUnknown(config, path, heading, nearest(heading, names))];
    if (own.some((column) => column.field === field)) return [];
    return [CONFIG.headingNotTaken(config, path, heading, field)];
  });
  const symbols = Object.keys(ratings)
    .filter((symbol) => !isUsed(symbol, report))
    .map((symbol) => CONFIG.symbolUnknown(config, path, symbol));
  return [...headings, ...symbols];
}

/** Whether the legend explains a symbol, or a row is rated so. */
function isUsed(symbol: string, { ratingScale, initiatives }: Report): boolean {
  const key = foldKey(symbol);
  return (
    ratingScale.some((level) => foldKey(level.symbol) === key && level.definition !== "") ||
    initiatives.some(({ rating }) => rating !== null && foldKey(rating.symbol) === key)
  );
}
