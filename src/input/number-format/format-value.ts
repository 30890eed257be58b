import { generalNumber } from "./decimal.ts";
import { formatDate } from "./format-date.ts";
import { formatNumber } from "./format-number.ts";
import { type Condition, readSections, type Section } from "./tokens.ts";

/** Shows a number as its cell does. */
export type ShowNumber = (value: number) => string;

/**
 * How a number format of a workbook shows numbers: 0.985 with `0.0%` is 98.5%, 44501 with `ggge"年"m"月"` is
 * 令和3年11月. What no format can show, as a date before 1900, is shown as the number that it is.
 */
export function numberFormat(format: string, is1904 = false): ShowNumber {
  const sections = readSections(format);
  return (value) => {
    if (!Number.isFinite(value)) return String(value);
    const { section, isOwnSign } = chooseSection(sections, value);
    const shown = section && showIn(section, value, isOwnSign, is1904);
    return shown ?? generalNumber(value);
  };
}

function showIn(section: Section, value: number, isOwnSign: boolean, is1904: boolean): string | null {
  const { tokens, isDate, isFullWidth } = section;
  if (tokens.length === 0) return "";
  if (isDate) return formatDate(value, section, is1904);
  const shown = formatNumber(Math.abs(value), section);
  const signed = value < 0 && !isOwnSign && /[1-9]/.test(shown) ? `-${shown}` : shown;
  return isFullWidth ? signed.replace(/[0-9]/g, toFullWidth) : signed;
}

function toFullWidth(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
}

interface Choice {
  readonly section: Section | undefined;
  /** The section itself says that the number is below zero. */
  readonly isOwnSign: boolean;
}

/** Positive; negative; zero; text — unless the sections say when they count. */
function chooseSection(sections: readonly Section[], value: number): Choice {
  if (sections.some(({ condition }) => condition)) return chooseByCondition(sections, value);
  const numeric = sections.slice(0, 3);
  if (value < 0 && numeric.length > 1) return { section: numeric[1], isOwnSign: true };
  if (value === 0 && numeric.length > 2) return { section: numeric[2], isOwnSign: true };
  return { section: numeric[0], isOwnSign: false };
}

function chooseByCondition(sections: readonly Section[], value: number): Choice {
  const at = sections.findIndex(({ condition }) => !condition || holds(condition, value));
  const condition = sections[at]?.condition;
  return { section: sections[at], isOwnSign: condition?.operator.startsWith("<") === true };
}

function holds({ operator, value: bound }: Condition, value: number): boolean {
  switch (operator) {
    case "<":
      return value < bound;
    case "<=":
      return value <= bound;
    case ">":
      return value > bound;
    case ">=":
      return value >= bound;
    case "=":
      return value === bound;
    default:
      return value !== bound;
  }
}
