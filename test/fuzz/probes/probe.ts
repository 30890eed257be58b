import type { FuzzCase } from "../case.ts";
import type { CallResult, Observation, TextResult } from "../observation.ts";
import { callProgram } from "./call-program.ts";
import { takePollution } from "./pollution.ts";
import { readStages, readText } from "./read-stages.ts";

/** Gives a case to the program and notes all that happens; `folder` is emptied and filled for each call. */
export async function probe(fuzzCase: FuzzCase, folder: string): Promise<Observation> {
  const file = fuzzCase.files.find(({ name }) => name === fuzzCase.report);
  const stages = file ? await readStages(file) : null;
  const texts: TextResult[] = [];
  for (const text of fuzzCase.texts) texts.push(await readText(text));
  const calls: CallResult[] = [];
  // Every third case is run twice: the same input has to give the same bytes.
  const options = { folder, twice: fuzzCase.seed % 3 === 0 };
  for (const call of fuzzCase.calls) calls.push(await callProgram(call, fuzzCase, options));
  return { fuzzCase, stages, calls, texts, polluted: takePollution() };
}
