export { readReport } from "./pipeline.ts";
