import { commands } from "./commands.ts";
import { controls } from "./controls.ts";
import { documentedErrors } from "./documented-errors.ts";
import { files } from "./files.ts";
import { formulas } from "./formulas.ts";
import { nothingLost } from "./nothing-lost.ts";
import type { Oracle } from "./oracle.ts";
import { page } from "./page.ts";
import { prototypes } from "./prototypes.ts";
import { sameBytes } from "./same-bytes.ts";
import { sarifLinks } from "./sarif-links.ts";
import { schemas } from "./schemas.ts";
import { spans } from "./spans.ts";
import { time } from "./time.ts";
import { wellFormed } from "./well-formed.ts";

/** Everything that has to hold in every case, whatever is given to the program. To add one, add a row. */
export const ORACLES: readonly Oracle[] = [
  documentedErrors,
  time,
  spans,
  schemas,
  wellFormed,
  nothingLost,
  sameBytes,
  files,
  controls,
  commands,
  formulas,
  page,
  sarifLinks,
  prototypes,
];
