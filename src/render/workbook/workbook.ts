// What writes workbooks, as one piece that is loaded when one is asked for.
export { checkWorkbookRenderer } from "./check.ts";
export { parseWorkbookRenderer } from "./parse.ts";
export { summaryWorkbook } from "./summary.ts";
