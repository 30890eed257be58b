import { between, pick, type Random, sized } from "../random.ts";

/** A change of some bytes; `other` is another report to take bytes from. */
type Mutation = (bytes: Buffer, other: Uint8Array, random: Random) => Buffer;

const MUTATIONS: readonly Mutation[] = [
  flipBits,
  truncate,
  cutOut,
  doublePart,
  splice,
  overwrite,
  insert,
  swapLines,
];

/** Bytes after one to eight changes. */
export function mutate(bytes: Uint8Array, other: Uint8Array, random: Random): Buffer {
  let changed: Buffer = Buffer.from(bytes);
  for (let i = between(1, 1 + sized(8, random), random); i > 0; i--) {
    changed = pick(MUTATIONS, random)(changed, other, random);
  }
  return changed;
}

function flipBits(bytes: Buffer, _: Uint8Array, random: Random): Buffer {
  for (let i = sized(64, random); i > 0 && bytes.length > 0; i--) {
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
  }
  return bytes;
}

function truncate(bytes: Buffer, _: Uint8Array, random: Random): Buffer {
  return random.chance(0.5)
    ? bytes.subarray(0, random.below(bytes.length + 1))
    : bytes.subarray(random.below(bytes.length + 1));
}

function cutOut(bytes: Buffer, _: Uint8Array, random: Random): Buffer {
  const [from, to] = range(bytes, random);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
}

function doublePart(bytes: Buffer, _: Uint8Array, random: Random): Buffer {
  const [from, to] = range(bytes, random);
  return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
}

function splice(bytes: Buffer, other: Uint8Array, random: Random): Buffer {
  const [from, to] = range(other, random);
  const at = random.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), other.subarray(from, to), bytes.subarray(at)]);
}

function overwrite(bytes: Buffer, _: Uint8Array, random: Random): Buffer {
  const [from, to] = range(bytes, random);
  return bytes.fill(random.below(256), from, Math.min(to, from + sized(4000, random)));
}

function insert(bytes: Buffer, _: Uint8Array, random: Random): Buffer {
  const at = random.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), pick(PIECES, random), bytes.subarray(at)]);
}

function swapLines(bytes: Buffer, _: Uint8Array, random: Random): Buffer {
  const lines = bytes.toString("latin1").split("\n");
  const [a, b] = [random.below(lines.length), random.below(lines.length)];
  [lines[a], lines[b]] = [lines[b] as string, lines[a] as string];
  return Buffer.from(lines.join("\n"), "latin1");
}

/** Bytes that mean something to a decoder or a reader of tables. */
const PIECES: readonly Buffer[] = [
  "\0",
  "\t",
  "\t\t\t\t",
  "\n",
  "\r",
  "\r\n",
  '"',
  '\t"',
  ",",
  "\x1b$B",
  "\x1b(B",
  "\x1a",
  "\x0c",
]
  .map((text) => Buffer.from(text))
  .concat(
    [
      [0xef, 0xbb, 0xbf],
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0xed, 0xa0, 0x80],
      [0xc0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0x81],
      [0x8e, 0xa1],
      [0xe2, 0x80, 0xae],
      [0xc2, 0x9b],
    ].map((bytes) => Buffer.from(bytes)),
  );

function range(bytes: Uint8Array, random: Random): [number, number] {
  const from = random.below(bytes.length + 1);
  return [from, Math.min(bytes.length, from + sized(20_000, random))];
}
