import { InputError, UsageError } from "../../../core/errors.ts";

/** A page or a range of them: `14`, `3-11`, `5-`, `-2`. */
const PIECE = /^(?:(\d{1,7})|(\d{0,7})[-–~～](\d{0,7}))$/;

/**
 * The pages that are asked for as `3-11,14`, ascending; all of them where nothing is asked.
 *
 * @throws {UsageError} where it cannot be read as pages
 * @throws {InputError} where there is no such page
 */
export function choosePages(path: string, asked: string | undefined, count: number): number[] {
  if (asked === undefined) return range(1, count);
  const chosen = new Set<number>();
  for (const piece of asked.normalize("NFKC").split(/[,、]/)) {
    const [first, last] = readPiece(piece.trim(), count) ?? refuse(asked);
    if (first < 1 || last > count) throw noPage(path, first < 1 ? first : last, count);
    if (first > last) refuse(asked);
    for (const page of range(first, last)) chosen.add(page);
  }
  return [...chosen].toSorted((a, b) => a - b);
}

function readPiece(piece: string, count: number): [number, number] | null {
  const found = PIECE.exec(piece);
  if (!found || (piece.length === 1 && found[1] === undefined)) return null;
  const [, only, first, last] = found;
  if (only !== undefined) return [Number(only), Number(only)];
  return [first ? Number(first) : 1, last ? Number(last) : count];
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function refuse(asked: string): never {
  throw new UsageError({
    ja: `ページの指定「${asked}」が読めません。3-11,14 のように書いてください`,
    en: `cannot read the pages ${JSON.stringify(asked)}; write them as 3-11,14`,
  });
}

function noPage(path: string, page: number, count: number): InputError {
  return new InputError({
    ja: `${path}: ${page}ページはありません（全部で${count}ページです）`,
    en: `${path}: there is no page ${page}; it has ${count} ${count === 1 ? "page" : "pages"}`,
  });
}
