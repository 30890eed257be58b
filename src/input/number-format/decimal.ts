/** A number not below zero in digits, as it is shown. */
export interface Decimal {
  readonly integer: string;
  readonly fraction: string;
}

/** Digits that a spreadsheet keeps of a number; what a double holds beyond them is noise. */
const SIGNIFICANT = 15;
const FIVE = 0x35;

/** A number as a sheet shows it where no format is set: 0.1 + 0.2 is 0.3. */
export function generalNumber(value: number): string {
  return String(Number(value.toPrecision(SIGNIFICANT)));
}

/** The digits of a number not below zero, rounded half up to so many behind the point, as spreadsheets round. */
export function toDecimal(value: number, places: number): Decimal {
  const { integer, fraction } = plainDigits(value);
  if (fraction.length <= places) return { integer, fraction: fraction.padEnd(places, "0") };
  const kept = integer + fraction.slice(0, places);
  const digits = fraction.charCodeAt(places) >= FIVE ? increment(kept) : kept;
  const cut = digits.length - places;
  return { integer: digits.slice(0, cut), fraction: digits.slice(cut) };
}

/** All significant digits without an exponent. */
function plainDigits(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = value.toExponential(SIGNIFICANT - 1).split("e");
  const digits = mantissa.replace(".", "");
  const point = Number(exponent) + 1;
  if (point <= 0) return { integer: "0", fraction: trimZeros("0".repeat(-point) + digits) };
  const padded = digits.padEnd(point, "0");
  return { integer: padded.slice(0, point), fraction: trimZeros(padded.slice(point)) };
}

function trimZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0") end--;
  return digits.slice(0, end);
}

/** A row of digits as a number, and one more. */
function increment(digits: string): string {
  let at = digits.length - 1;
  while (at >= 0 && digits[at] === "9") at--;
  const zeros = "0".repeat(digits.length - 1 - at);
  if (at < 0) return `1${zeros}`;
  return digits.slice(0, at) + String(Number(digits[at]) + 1) + zeros;
}
