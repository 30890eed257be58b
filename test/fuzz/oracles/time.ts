import { sizeOf } from "../case.ts";
import { cpuLimit } from "../probes/measure.ts";
import type { Oracle } from "./oracle.ts";

/** No input costs more than its length allows. What took too long was done again, and the least time counts. */
export const time: Oracle = {
  id: "time",
  about: "2 s of CPU for 100 kB, in proportion",
  check: ({ fuzzCase, stages, calls, texts }) => {
    const report = fuzzCase.files.find(({ name }) => name === fuzzCase.report);
    return [
      ...(stages ? over("stages", stages.cpu, report?.bytes.length ?? 0) : []),
      ...texts.flatMap(({ text, cpu }) => over("quantities of a text", cpu, Buffer.byteLength(text))),
      ...calls.flatMap(({ call, cpu }) =>
        over(call.argv[0] ?? "", cpu, sizeOf({ files: fuzzCase.files, calls: [call], texts: [] })),
      ),
    ];
  },
};

function over(what: string, cpu: number, bytes: number): string[] {
  const limit = cpuLimit(bytes);
  return cpu > limit
    ? [`${what}: ${Math.round(cpu)} ms of CPU for ${bytes} bytes (limit ${Math.round(limit)} ms)`]
    : [];
}
