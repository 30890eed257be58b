import { InputError } from "../core/errors.ts";
import type { SourceFormat } from "./model/document.ts";
import type { Candidate, Part } from "./model/reader.ts";

/** The formats that have parts to choose from. */
const FORMATS_WITH: Readonly<Record<keyof Part, readonly SourceFormat[]>> = {
  sheet: ["xlsx", "ods"],
  pages: ["pdf"],
};

/** @throws {InputError} where a sheet or pages are asked for and the format has none. */
export function refuseParts({ path, part }: Pick<Candidate, "path" | "part">, format: SourceFormat): void {
  if (part.sheet !== undefined && !FORMATS_WITH.sheet.includes(format)) {
    throw new InputError({
      ja: `${path}: 形式は ${format} で、シートがありません（--sheet は ${FORMATS_WITH.sheet.join("、")} 用です）。`,
      en: `${path}: the format is ${format}, which has no sheets (--sheet is for ${FORMATS_WITH.sheet.join(" and ")}).`,
    });
  }
  if (part.pages !== undefined && !FORMATS_WITH.pages.includes(format)) {
    throw new InputError({
      ja: `${path}: 形式は ${format} で、ページを選べません（--pages は ${FORMATS_WITH.pages.join("、")} 用です）。`,
      en: `${path}: the format is ${format}, of which no pages can be chosen (--pages is for ${FORMATS_WITH.pages.join(" and ")}).`,
    });
  }
}
