import { type CaseFile, type FuzzCase, makeCase } from "../case.ts";
import { pick, type Random, repeat, sized } from "../random.ts";
import { callsFor, fromStdin } from "./calls.ts";
import { CORPUS } from "./corpus.ts";
import { encode } from "./encode.ts";
import { fileName } from "./file-names.ts";
import { mutate } from "./mutate.ts";
import { makeReport } from "./report/report.ts";

/** A case with one report, for all commands. */
function reportCase(
  kind: string,
  seed: number,
  bytes: Uint8Array,
  random: Random,
  { extension = pick(["txt", "tsv", "csv", "md"], random), tokens = [] as readonly string[] } = {},
): FuzzCase {
  const report = { name: fileName(extension, random), bytes };
  const others = random.chance(0.15) ? [otherFile(random)] : [];
  const files = [report, ...others].filter(
    ({ name }, i, all) => all.findIndex((one) => one.name === name) === i,
  );
  const calls = random.chance(0.1)
    ? fromStdin(bytes, random)
    : callsFor(
        files.map(({ name }) => name),
        random,
      );
  return makeCase({ kind, seed, files, report: report.name, calls, tokens });
}

/** A second input: another report, or one that cannot be read. */
function otherFile(random: Random): CaseFile {
  const { bytes } = pick(CORPUS, random);
  const contents = [
    bytes,
    Buffer.from("%PDF-1.7"),
    Buffer.from("no table"),
    Buffer.alloc(0),
    Buffer.from([0, 1, 2, 3]),
  ];
  return { name: fileName("tsv", random), bytes: pick(contents, random) };
}

/** Bytes that mean nothing: all values, or those of one kind of text. */
export function rawBytes(seed: number, random: Random): FuzzCase {
  const length = sized(20_000, random);
  const alphabet = pick(ALPHABETS, random);
  const bytes = Uint8Array.from(repeat(length, () => alphabet[random.below(alphabet.length)] ?? 0));
  return reportCase("raw-bytes", seed, bytes, random);
}

const ALPHABETS: readonly Uint8Array[] = [
  Uint8Array.from({ length: 256 }, (_, i) => i),
  Buffer.from('\t\n\r", A12.%\0'),
  Buffer.from("基本方針 取組達成度\tA：B。1２％\n"),
  Uint8Array.of(0x81, 0x82, 0x83, 0x40, 0x41, 0x09, 0x0a, 0x8e, 0xa4, 0xf3),
  Uint8Array.of(0, 0x30, 0x31, 0x42, 0x09, 0x0a, 0xd8, 0xdc),
  Buffer.from("\x1b$B(BJ@%\x0e\x0f!\t\n"),
];

/** The real reports, which are large: among all the small ones they would hardly ever be chosen. */
const SEEDS = CORPUS.filter(({ name }) => name.startsWith("seeds/"));

/** A real or small report with some bytes changed. */
export function mutatedReport(seed: number, random: Random): FuzzCase {
  const { bytes, name } = pick(random.chance(0.3) ? SEEDS : CORPUS, random);
  const changed = mutate(
    random.chance(0.3) ? encode(Buffer.from(bytes).toString(), random) : bytes,
    pick(CORPUS, random).bytes,
    random,
  );
  return reportCase("mutated-report", seed, changed, random, { extension: name.split(".").at(-1) ?? "txt" });
}

/** A made-up report with all parts of a real one. */
export function structuredReport(seed: number, random: Random): FuzzCase {
  const { text, extension, tokens } = makeReport(random);
  return reportCase("structured-report", seed, encode(text, random), random, { extension, tokens });
}
