import type { Finding } from "../core/finding.ts";
import type { Span } from "../core/span.ts";
import { unplacedText } from "../table/model/diagnostics.ts";
import type { Tier } from "../table/model/types.ts";
import { cleanText } from "../text/clean.ts";
import { headingWithoutRows } from "./diagnostics.ts";

/** A heading as the report prints it, or the words that explain one. */
export interface Label {
  readonly text: string;
  /** Where it stands; of what was glued to others, the whole cell. */
  readonly span: Span;
}

/** What is carried down to the rows below. */
type Carried = Tier | "description";

/** What a new heading puts an end to. */
const ENDED: Readonly<Record<Carried, readonly Carried[]>> = {
  policy: ["policy", "description", "strategy", "item"],
  strategy: ["strategy", "item"],
  item: ["item"],
  description: ["description"],
};

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
      for (const other of ENDED[carried]) end(other);
      labels.set(carried, label);
    },
    /** A row stands under all that is open. */
    use(): void {
      labels.clear();
    },
    /** No row comes any more. */
    close(): void {
      for (const other of ENDED.policy) end(other);
    },
    /** Nothing could take a label. */
    lose({ text, span }: Label): void {
      findings.push(unplacedText.at(span, { text: cleanText(text).text }));
    },
  };
}
