import { pick, type Random, repeat, sized, weighted } from "../../random.ts";
import { hostileText } from "../hostile-texts.ts";
import { headerLines, makeColumns } from "./header.ts";
import { makeLegend } from "./legend.ts";
import { bodyLines } from "./rows.ts";

/** A made-up report as text, and the words in its body that may not get lost. */
export interface MadeReport {
  readonly text: string;
  readonly extension: "txt" | "csv" | "md";
  readonly tokens: readonly string[];
}

const TITLES = [
  "第3次南アルプス市行政改革実施計画取組み結果（令和2年度）",
  "令和元年度 ○○町行財政改革 実績報告書",
  "行政改革",
  "",
];

/** A report that has all parts of a real one, each of them a little wrong. */
export function makeReport(random: Random): MadeReport {
  const columns = makeColumns(random);
  const { lines: legend, symbols } = makeLegend(random);
  const follow = random.chance(0.5);
  let count = 0;
  const token = () => (follow ? tokenOf(count++) : "");
  const plan = { columns, symbols, token };
  const title = random.chance(0.1) ? hostileText(random) : pick(TITLES, random);
  const pages = repeat(1 + random.below(3), () => [
    [title],
    ...(random.chance(0.7) ? legend.map((line) => [line]) : []),
    ...headerLines(columns, random),
    columns.map(() => "---"),
    ...bodyLines(sized(64, random), plan, random),
  ]);
  const lines = [["令和3年11月"], [pick(["南アルプス市", "○○町", ""], random)], ...pages.flat()];
  const extension = weighted(
    [
      ["txt", 15],
      ["csv", 4],
      ["md", 3],
    ] as const,
    random,
  );
  const text = joinLines(lines, extension, random);
  return { text, extension, tokens: repeat(count, tokenOf).filter((one) => text.split(one).length === 2) };
}

const KANA = [..."かきくけこさしすせそ"];

/** The n-th word that no report has. */
function tokenOf(index: number): string {
  const digits = [...String(index).padStart(4, "0")];
  return `ぬ${digits.map((digit) => KANA[Number(digit)]).join("")}ぬ`;
}

function joinLines(
  lines: readonly (readonly string[])[],
  extension: MadeReport["extension"],
  random: Random,
): string {
  const ends = pick([["\n"], ["\r\n"], ["\r"], ["\n", "\r\n", "\r"]], random);
  const isRule = (cells: readonly string[]) => extension !== "md" && cells.every((cell) => cell === "---");
  const joined = lines
    .filter((cells) => !isRule(cells))
    .map((cells) => JOIN[extension](cells, random) + pick(ends, random))
    .join("");
  if (random.chance(0.03)) return joined.replaceAll(/[\t,|]/g, random.chance(0.5) ? "  " : ";");
  return random.chance(0.05) ? `${joined}"` : joined;
}

/** How the cells of a line are put together in each format. */
const JOIN = {
  txt: (cells, random) => {
    const quoted = random.chance(0.15) ? 0.3 : 0;
    return cells.map((cell) => (random.chance(quoted) ? quote(cell) : cell)).join("\t");
  },
  csv: (cells, random) => cells.map((cell) => (random.chance(0.9) ? quote(cell) : cell)).join(","),
  md: (cells, random) => {
    if (cells.length === 1) return cells[0] ?? "";
    const escaped = cells.map((cell) => (random.chance(0.9) ? cell.replaceAll("|", "\\|") : cell));
    return `| ${escaped.join(" | ")} |`;
  },
} as const satisfies Record<MadeReport["extension"], (cells: readonly string[], random: Random) => string>;

function quote(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
