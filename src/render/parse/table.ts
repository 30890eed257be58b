import type { Lang } from "../../core/finding.ts";
import { defuseCommands } from "../../text/sanitize.ts";
import { type Palette, PLAIN } from "../kit/palette.ts";
import { renderBody } from "./overview/body.ts";
import { type OverviewContext, paragraph } from "./overview/context.ts";
import { renderDecisions } from "./overview/decisions.ts";
import { renderHead } from "./overview/head.ts";
import { renderNotes } from "./overview/notes.ts";
import { OVERVIEW_WORDS } from "./overview/words.ts";
import type { ReportRenderer } from "./report-renderer.ts";

export interface OverviewOptions {
  /** Columns to write in; at least 20 are used. */
  readonly width: number;
  readonly lang: Lang;
  /** Columns that the terminal gives to characters such as ① and ●; 1 unless told. */
  readonly ambiguousWidth?: 1 | 2;
  /** Whether the terminal draws blocks two columns wide whatever `ambiguousWidth` says of characters. */
  readonly ascii?: boolean;
  /** No colour unless told. */
  readonly palette?: Palette;
}

const MIN_WIDTH = 20;

/** An overview of each report for people: what it is, how it rates itself, its initiatives, what was hard to read. */
export function parseTableRenderer({
  width,
  lang,
  ambiguousWidth = 1,
  ascii = false,
  palette = PLAIN,
}: OverviewOptions): ReportRenderer {
  const context: OverviewContext = {
    width: Math.max(MIN_WIDTH, width),
    words: OVERVIEW_WORDS[lang],
    palette,
    measure: { ambiguous: ambiguousWidth },
    ascii: ascii || ambiguousWidth === 2,
  };
  return {
    begin: () => "",
    report: (report) => {
      const sections = [
        renderHead(report, context),
        renderBody(report, context),
        renderDecisions(report, lang, context),
        renderNotes(report, lang, context),
      ];
      return toText(sections.filter((section) => section.length > 0).flatMap((section) => [...section, ""]));
    },
    end: (count) => {
      const hints = count === 0 ? [] : context.words.hints;
      return toText(hints.flatMap((hint) => paragraph(hint, 0, context, palette.faint)));
    },
  };
}

function toText(lines: readonly string[]): string {
  return defuseCommands(lines.map((line) => `${line}\n`).join(""));
}
