import type { Quantity } from "../../quantity/model/types.ts";
import { ERAS } from "../../text/era.ts";
import { foldKey } from "../../text/fold.ts";

/** A year as counted in an era, as it is printed. */
export interface EraYear {
  readonly era: string;
  readonly number: number;
  /** Of the common era. */
  readonly year: number;
}

const ERA_YEAR = /(明治|大正|昭和|平成|令和|[mtshr])\.?(\d{1,3}|元)/g;

const PAST_ERA = /[平昭大明㍻㍼MTSHＭＴＳＨmtshｍｔｓｈ]/;

/** Whether a text can name an earlier era at all; most texts cannot. */
export function mayNamePastEra(text: string): boolean {
  return PAST_ERA.test(text);
}

/** The years with an era that a date or period prints. */
export function eraYearsOf({ text }: Quantity): EraYear[] {
  return [...foldKey(text).matchAll(ERA_YEAR)].flatMap(([, name = "", digits = ""]) => {
    const era = ERAS.find((one) => one.name === name || one.letter.toLowerCase() === name);
    const number = digits === "元" ? 1 : Number(digits);
    return era ? [{ era: era.name, number, year: era.first + number - 1 }] : [];
  });
}

/** Whether the era never reached that year: 平成 ended in its 31st. */
export function neverCame({ era, number }: EraYear): boolean {
  const last = ERAS.find(({ name }) => name === era)?.lastYear;
  return typeof last === "number" && number > last;
}

/** The last year that an era reached; null for the present one. */
export function lastYearOf(era: string): number | null {
  return ERAS.find(({ name }) => name === era)?.lastYear ?? null;
}

/** The year as counted in the era that it really falls in. */
export function toCurrentEra(year: number): EraYear {
  const era = ERAS.findLast(({ first }) => first <= year) ?? ERAS[0];
  return { era: era.name, number: year - era.first + 1, year };
}

/** 令和元年, 平成31年. */
export function eraLabel({ era, number }: EraYear): string {
  return `${era}${number === 1 ? "元" : number}年`;
}
