import type { Call, FuzzCase } from "../case.ts";

/** Whether a smaller case still shows the fault. */
export type Shows = (fuzzCase: FuzzCase) => Promise<boolean>;

/** A case as small as it can be made while it still shows a fault, or as `hasTime` lets it be. */
export async function minimise(fuzzCase: FuzzCase, shows: Shows, hasTime: () => boolean): Promise<FuzzCase> {
  let best = fuzzCase;
  for (const step of STEPS) {
    best = await step(best, async (candidate) => hasTime() && (await shows(candidate)));
  }
  return best;
}

type Step = (fuzzCase: FuzzCase, shows: Shows) => Promise<FuzzCase>;

const STEPS: readonly Step[] = [
  dropCalls,
  dropStages,
  dropTexts,
  dropFiles,
  shrinkFiles,
  shrinkArguments,
  shrinkTexts,
];

async function dropCalls(fuzzCase: FuzzCase, shows: Shows): Promise<FuzzCase> {
  const calls = await smallest(fuzzCase.calls, (kept) => shows({ ...fuzzCase, calls: kept }));
  return { ...fuzzCase, calls };
}

async function dropStages(fuzzCase: FuzzCase, shows: Shows): Promise<FuzzCase> {
  const without = { ...fuzzCase, report: null };
  return fuzzCase.report !== null && (await shows(without)) ? without : fuzzCase;
}

async function dropTexts(fuzzCase: FuzzCase, shows: Shows): Promise<FuzzCase> {
  const texts = await smallest(fuzzCase.texts, (kept) => shows({ ...fuzzCase, texts: kept }));
  return { ...fuzzCase, texts };
}

async function dropFiles(fuzzCase: FuzzCase, shows: Shows): Promise<FuzzCase> {
  const files = await smallest(fuzzCase.files, (kept) => shows({ ...fuzzCase, files: kept }));
  return { ...fuzzCase, files };
}

async function shrinkFiles(fuzzCase: FuzzCase, shows: Shows): Promise<FuzzCase> {
  let best = fuzzCase;
  for (const [at, { name, bytes }] of fuzzCase.files.entries()) {
    const put = (smaller: Uint8Array) => ({ ...best, files: best.files.with(at, { name, bytes: smaller }) });
    const smaller = await shrinkBytes(bytes, (candidate) => shows(put(candidate)));
    best = put(smaller);
  }
  return best;
}

async function shrinkArguments(fuzzCase: FuzzCase, shows: Shows): Promise<FuzzCase> {
  let best = fuzzCase;
  for (const [at, call] of fuzzCase.calls.entries()) {
    const put = (change: Partial<Call>) => ({ ...best, calls: best.calls.with(at, { ...call, ...change }) });
    const argv = await smallest(call.argv, (kept) => shows(put({ argv: kept })));
    const { stdin } = call;
    const less = stdin && (await shrinkBytes(stdin, (candidate) => shows(put({ argv, stdin: candidate }))));
    best = put({ argv, ...(less ? { stdin: less } : {}) });
  }
  return best;
}

async function shrinkTexts(fuzzCase: FuzzCase, shows: Shows): Promise<FuzzCase> {
  let best = fuzzCase;
  for (const [at, text] of fuzzCase.texts.entries()) {
    const put = (smaller: string) => ({ ...best, texts: best.texts.with(at, smaller) });
    const chars = await smallest([...text], (kept) => shows(put(kept.join(""))));
    best = put(chars.join(""));
  }
  return best;
}

/** Fewer lines first, then fewer cells, then fewer characters: each takes far less trying after the one before. */
async function shrinkBytes(
  bytes: Uint8Array,
  shows: (bytes: Uint8Array) => Promise<boolean>,
): Promise<Uint8Array> {
  // Latin-1 gives every byte a character, so that any bytes can be taken apart and put together.
  let text = Buffer.from(bytes).toString("latin1");
  for (const separator of [/(?<=\n)/, /(?<=\t)/, /(?=[^\x80-\xbf])/, /(?:)/]) {
    const parts = text.split(separator);
    const kept = await smallest(parts, (some) => shows(Buffer.from(some.join(""), "latin1")));
    text = kept.join("");
  }
  return Buffer.from(text, "latin1");
}

/** Some of the values, as few as do it: larger and then smaller runs of them are left out as long as that holds. */
export async function smallest<T>(
  values: readonly T[],
  holds: (kept: readonly T[]) => Promise<boolean>,
): Promise<readonly T[]> {
  let kept = values;
  for (let size = kept.length; size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < kept.length; ) {
      const fewer = [...kept.slice(0, at), ...kept.slice(at + size)];
      if (await holds(fewer)) kept = fewer;
      else at += size;
    }
  }
  return kept;
}
