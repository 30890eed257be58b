import type { Page } from "../../kit/page.ts";
import type { CheckWords } from "./words.ts";

/** What the parts of the pretty output share. */
export interface PrettyContext extends Page {
  readonly words: CheckWords;
}
