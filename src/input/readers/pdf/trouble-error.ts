import { InputError } from "../../../core/errors.ts";
import type { Candidate } from "../../model/reader.ts";
import type { Trouble } from "./model/trouble.ts";

export function troubleError({ path }: Candidate, trouble: Trouble): InputError {
  return new InputError({ ja: `${path}: ${trouble.kind}`, en: `${path}: ${trouble.kind}` });
}
