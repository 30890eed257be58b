/** A column as spreadsheets write it, from 0: `A`, `Z`, `AA`. */
export function columnName(column: number): string {
  let name = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}

/** A cell as spreadsheets write it; rows and columns from 0. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Row and column of a cell's name, from 0, whatever `$` stands in it; null for what is no name of a cell. */
export function readCellName(name: string): { row: number; column: number } | null {
  let column = 0;
  let row = 0;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at) & ~0x20;
    const digit = name.charCodeAt(at) - 0x30;
    if (digit >= 0 && digit <= 9) row = row * 10 + digit;
    else if (code >= 0x41 && code <= 0x5a && row === 0) column = column * 26 + code - 0x40;
    else if (name[at] !== "$") return null;
  }
  return row > 0 && column > 0 && row <= MOST_ROWS && column <= MOST_COLUMNS
    ? { row: row - 1, column: column - 1 }
    : null;
}

/** As many as a sheet of Excel has; LibreOffice has as many. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
