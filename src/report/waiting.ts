import type { Finding } from "../core/finding.ts";
import type { Span } from "../core/span.ts";
import { unplacedText } from "../table/model/diagnostics.ts";
import { TIERS, type Tier } from "../table/model/types.ts";
import { cleanText } from "../text/clean.ts";
import { headingWithoutRows } from "./diagnostics.ts";

/** A heading as the report prints it, or the words that explain one. */
export interface Label {
  readonly text: string;
  /** Where it stands; of what was glued to others, the whole cell. */
  readonly span: Span;
  /** The heading of the column it stands in. */
  readonly heading?: string;
}

/** What is carried down to the rows below. */
type Carried = Tier | "description";

/** What is carried down, outermost first; the words that explain a policy end with it. */
const CARRIED: readonly Carried[] = TIERS.flatMap((level): Carried[] =>
  level === "policy" ? [level, "description"] : [level],
);

/** What a new heading or explanation puts an end to. */
function endedBy(carried: Carried): readonly Carried[] {
  return carried === "description" ? [carried] : CARRIED.slice(CARRIED.indexOf(carried));
}

/**
 * Keeps the labels that no row has stood under so far: those that another one ends before a row came are in no
 * initiative, so each becomes a finding.
 */
export function createWaiting() {
  const labels = new Map<Carried, Label>();
  const findings: Finding[] = [];

  function end(carried: Carried): void {
    const label = labels.get(carried);
    if (!label) return;
    labels.delete(carried);
    const { text } = cleanText(label.text);
    findings.push(
      carried === "description"
        ? unplacedText.at(label.span, { text })
        : headingWithoutRows.at(label.span, { text }),
    );
  }

  return {
    findings: findings as readonly Finding[],
    /** A label is open now, and those of its tier and below are not any more. */
    open(carried: Carried, label: Label): void {
      for (const other of endedBy(carried)) end(other);
      labels.set(carried, label);
    },
    /** A row stands under all that is open. */
    use(): void {
      labels.clear();
    },
    /** No row comes any more. */
    close(): void {
      for (const other of CARRIED) end(other);
    },
    /** Nothing could take a label. */
    lose({ text, span }: Label): void {
      findings.push(unplacedText.at(span, { text: cleanText(text).text }));
    },
  };
}
