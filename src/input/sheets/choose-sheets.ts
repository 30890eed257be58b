import { InputError } from "../../core/errors.ts";
import type { SheetEntry } from "./types.ts";

/**
 * The sheets to be read: the one that was asked for, by its name or its number among those that show, or all that show.
 * @throws {InputError} naming the sheets, where there is none of that name or number, or none that shows
 */
export function chooseSheets<Entry extends SheetEntry>(
  path: string,
  sheets: readonly Entry[],
  wanted: string | undefined,
): readonly Entry[] {
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  if (wanted === undefined) {
    if (shown.length > 0) return shown;
    throw noSheet(path);
  }
  const byName =
    sheets.find(({ name }) => name === wanted) ?? sheets.find(({ name }) => isSame(name, wanted));
  const found = byName ?? (/^\d{1,4}$/.test(wanted) ? shown[Number(wanted) - 1] : undefined);
  if (found) return [found];
  throw unknownSheet(path, sheets, shown, wanted);
}

function isSame(name: string, wanted: string): boolean {
  return fold(name) === fold(wanted);
}

function fold(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase();
}

function unknownSheet(
  path: string,
  sheets: readonly SheetEntry[],
  shown: readonly SheetEntry[],
  wanted: string,
): InputError {
  const numbered = shown.map(({ name }, i) => `${i + 1} ${name}`);
  const hidden = sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  const listJa = [...numbered, ...hidden.map((name) => `${name}（非表示）`)].join("、");
  const listEn = [...numbered, ...hidden.map((name) => `${name} (hidden)`)].join(", ");
  return new InputError({
    ja: `${path}: シート「${wanted}」はありません（あるシート: ${listJa}）`,
    en: `${path}: there is no sheet "${wanted}" (its sheets: ${listEn})`,
  });
}

function noSheet(path: string): InputError {
  return new InputError({
    ja: `${path}: 表示されているシートがありません。--sheet にシート名を指定すると、非表示のシートを読みます。`,
    en: `${path}: none of its sheets is shown. Name one with --sheet to read it although it is hidden.`,
  });
}
