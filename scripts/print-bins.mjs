/** Prints how often judgements of each tenth of confidence are right. */
export function printBins(name, judged) {
  const right = judged.filter(({ isRight }) => isRight).length;
  console.log(`  ${name}: ${judged.length} decided, ${right} right (${share(right, judged.length)})`);
  for (let bin = 0; bin < 10; bin++) {
    const own = judged.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === bin);
    if (own.length === 0) continue;
    const mean = own.reduce((sum, { p }) => sum + p, 0) / own.length;
    console.log(
      `    ${(bin / 10).toFixed(1)}–${((bin + 1) / 10).toFixed(1)}  ${String(own.length).padStart(4)}  said ${(100 * mean).toFixed(1).padStart(5)} %  right ${share(own.filter(({ isRight }) => isRight).length, own.length)}`,
    );
  }
  for (const [from, to] of [
    [0.85, 0.97],
    [0.97, 1.01],
  ]) {
    const own = judged.filter(({ p }) => p >= from && p < to);
    console.log(
      `    from ${from}: ${own.length}, right ${share(own.filter(({ isRight }) => isRight).length, own.length)}`,
    );
  }
}

function share(part, whole) {
  return `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;
}
