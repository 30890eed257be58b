import Papa from "papaparse";
import { type Oracle, shown } from "./oracle.ts";
import { outputsIn } from "./outputs.ts";

/** How a cell begins that a spreadsheet takes for a formula. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
/** What begins like one and is none: a number with a sign, the dash that stands for nothing. */
const HARMLESS = /^[+\-＋－][\d０-９,，.．]*[%％]?$/;

/** No cell of a stranger runs where a spreadsheet opens what `--excel` wrote. */
export const formulas: Oracle = {
  id: "formulas",
  about: "no cell of CSV for Excel begins like a formula",
  check: (observation) =>
    ["parse/excel", "summary/excel"].flatMap((format) =>
      outputsIn(observation, format).flatMap((text) => {
        const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), {
          delimiter: ",",
          newline: "\r\n",
        });
        const cell = data.flat().find((one) => FORMULA.test(one) && !HARMLESS.test(one));
        return cell === undefined ? [] : [`${format}: ${shown(cell)}`];
      }),
    ),
};
