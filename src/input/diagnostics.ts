import { ALIGNED_DIAGNOSTICS } from "./aligned/diagnostics.ts";
import { HTML_DIAGNOSTICS } from "./html/diagnostics.ts";
import { OFFICE_DIAGNOSTICS } from "./office-diagnostics.ts";
import { PDF_DIAGNOSTICS } from "./readers/pdf/diagnostics.ts";

/** What the readers have to say of a file, beside what the tables in it say. */
export const INPUT_DIAGNOSTICS = [
  ...ALIGNED_DIAGNOSTICS,
  ...HTML_DIAGNOSTICS,
  ...OFFICE_DIAGNOSTICS,
  ...PDF_DIAGNOSTICS,
] as const;
