import { Readable, Writable } from "node:stream";
import { main } from "../../src/cli/main.ts";

/** Runs a command on a report from standard input, which it must be able to read. */
export async function runOn(argv: readonly string[], report: string): Promise<void> {
  const code = await main([...argv, "-"], {
    stdin: Readable.from([Buffer.from(report)]),
    stdout: nowhere(),
    stderr: nowhere(),
    vars: {},
    cwd: process.cwd(),
    platform: "linux",
    systemLocale: () => "ja-JP",
    now: () => new Date("2021-11-30T12:00:00"),
  });
  if (code > 1) throw new Error(`${argv.join(" ")}: exit code ${code}`);
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}

/** Less than this, in milliseconds, is lost in what else the process does, and counts as this much. */
const NOISE = 8;
const FACTOR = 4;
/** Four times the text takes four times the time, and 16 times where the time grows with the square of the length. */
const MOST = 10;
const TRIES = 4;

/**
 * How much longer a work takes for an input of four times the size; null where it is no more than a linear work may
 * need on a busy machine. Each size is measured again until the best times are fair, or all tries are used.
 */
export async function growthOf<T>(
  work: (input: T) => Promise<void> | void,
  size: number,
  make: (size: number) => T,
): Promise<string | null> {
  const [small, large] = [make(size), make(FACTOR * size)];
  // So little time for the large one is fair however little the small one takes.
  if ((await processorTime(() => work(large))) <= MOST * NOISE) return null;
  // Patterns are compiled when they run for the second time.
  await work(small);
  let [quick, slow] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let tries = 0; tries < TRIES; tries++) {
    quick = Math.min(quick, await processorTime(() => work(small)));
    slow = Math.min(slow, await processorTime(() => work(large)));
    if (slow <= MOST * Math.max(quick, NOISE)) return null;
  }
  return `${quick.toFixed(1)} ms for ${size}, ${slow.toFixed(1)} ms for ${FACTOR * size}`;
}

/** The processor time that a work takes, in milliseconds. */
async function processorTime(work: () => Promise<void> | void): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
