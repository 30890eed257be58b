import type { Score } from "./score-report.ts";
import { addFigures, type Figures, SHARES } from "./tally.ts";

const WIDTH = 15;
const NAME = 34;

/** A line for each report, one for each half, one for all; with `misses` every failure of those that are not kept aside. */
export function scoreLines(scores: readonly Score[], misses = false): string[] {
  const head = [...SHARES, "spurious", "false", "missed"].map((word) => word.padStart(WIDTH)).join("");
  const lines = scores.flatMap((score) => [
    line(score.name + (score.keptAside ? " *" : ""), score.figures),
    ...(misses && !score.keptAside ? score.notes.map((note) => `    ${note}`) : []),
  ]);
  const half = (aside: boolean) =>
    addFigures(scores.filter(({ keptAside }) => keptAside === aside).map(({ figures }) => figures));
  return [
    "".padEnd(NAME) + head,
    ...lines,
    line("for building", half(false)),
    line("kept aside (*)", half(true)),
    line("all", addFigures(scores.map(({ figures }) => figures))),
  ];
}

function line(name: string, figures: Figures): string {
  const shares = SHARES.map((share) => {
    const [right, total] = figures[share];
    return (total === 0 ? "-" : `${right}/${total} ${Math.floor((100 * right) / total)}%`).padStart(WIDTH);
  });
  const counts = [figures.spurious, figures.falseAccusations, figures.missedAccusations];
  return name.padEnd(NAME) + [...shares, ...counts.map((count) => String(count).padStart(WIDTH))].join("");
}
