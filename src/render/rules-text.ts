import type { KnownRule } from "../check/known-rules.ts";
import type { SeveritySetting } from "../check/types.ts";
import type { Lang } from "../core/finding.ts";
import { TEXT_FIELDS } from "../report/types.ts";
import type { RowExample } from "../rules/types.ts";
import { sanitizeForTerminal } from "../text/sanitize.ts";
import { padToWidth } from "../text/width.ts";
import { CHECK_WORDS } from "./check/words.ts";
import { widest } from "./columns.ts";
import { type Page, pack, paragraph, toText } from "./page.ts";

const WORDS = {
  ja: { off: "オフ", ok: "指摘されない例", ng: "指摘される例", legend: "凡例" },
  en: { off: "off", ok: "nothing is found in", ng: "something is found in", legend: "legend" },
} as const satisfies Record<Lang, object>;

/** Every rule on a line: id, severity in `check`, what it reports. */
export function renderRules(rules: readonly KnownRule[], page: Page): string {
  const { measure, lang, palette } = page;
  const pad = (texts: readonly string[], text: string) => padToWidth(text, widest(texts, measure), measure);
  const ids = rules.map(({ id }) => id);
  const severities = rules.map(({ severity }) => severityWord(severity, lang));
  return toText(
    rules.flatMap(({ id, severity, docs }) =>
      pack(
        [
          { text: pad(ids, id), paint: palette.strong },
          { text: pad(severities, severityWord(severity, lang)), paint: severityPaint(severity, page) },
          { text: docs.summary[lang] },
        ],
        2,
        page,
      ),
    ),
  );
}

/** A rule in full: what it reports, why, and rows in which it does and does not. */
export function renderRule({ id, severity, docs, examples }: KnownRule, page: Page): string {
  const { lang, palette } = page;
  const words = WORDS[lang];
  const rows = (title: string, list: readonly RowExample[]) =>
    list.flatMap((example) => [
      "",
      ...paragraph(`${title}:`, 0, page, palette.accent),
      ...renderRow(example, page),
    ]);
  return toText([
    ...pack(
      [
        { text: id, paint: palette.strong },
        { text: severityWord(severity, lang), paint: severityPaint(severity, page) },
      ],
      0,
      page,
    ),
    ...paragraph(docs.summary[lang], 0, page),
    "",
    ...paragraph(docs.why[lang], 0, page),
    ...rows(words.ng, examples?.ng ?? []),
    ...rows(words.ok, examples?.ok ?? []),
  ]);
}

/** The fields of an example under each other, labels as wide as the widest. */
function renderRow(example: RowExample, page: Page): string[] {
  const { measure, lang, palette } = page;
  const { fields } = CHECK_WORDS[lang];
  const cells: [string, string][] = (["title", ...TEXT_FIELDS, "rating"] as const).flatMap((field) => {
    const text = example[field];
    return text === undefined ? [] : [[fields[field], text] as [string, string]];
  });
  for (const line of example.legend ?? []) cells.push([WORDS[lang].legend, line]);
  const width = widest(
    cells.map(([label]) => label),
    measure,
  );
  const indent = 4 + width;
  return cells.flatMap(([label, text]) => {
    const start = `  ${padToWidth(label, width, measure)}  `;
    const [first = "", ...others] = paragraph(sanitizeForTerminal(text), indent, page);
    return [palette.faint(start) + first.slice(indent), ...others];
  });
}

function severityWord(severity: SeveritySetting, lang: Lang): string {
  return severity === "off" ? WORDS[lang].off : CHECK_WORDS[lang].severity[severity];
}

function severityPaint(severity: SeveritySetting, { palette }: Page): (text: string) => string {
  return { error: palette.bad, warning: palette.fair, info: palette.accent, off: palette.faint }[severity];
}
