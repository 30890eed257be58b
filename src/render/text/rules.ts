import type { KnownRule } from "../../check/known-rules.ts";
import type { SeveritySetting } from "../../check/types.ts";
import type { Lang } from "../../core/finding.ts";
import { TEXT_FIELDS } from "../../report/types.ts";
import type { RowExample } from "../../rules/types.ts";
import { sanitizeForTerminal } from "../../text/sanitize.ts";
import { padToWidth } from "../../text/width.ts";
import { CHECK_WORDS } from "../check/pretty/words.ts";
import { widest } from "../kit/columns.ts";
import { type Page, pack, paragraph, toText } from "../kit/page.ts";

const WORDS = {
  ja: { off: "オフ", ok: "指摘されない例", ng: "指摘される例", legend: "凡例" },
  en: { off: "off", ok: "nothing is found in", ng: "something is found in", legend: "legend" },
} as const satisfies Record<Lang, object>;

/** Less room than this beside id and severity, and every summary gets lines of its own. */
const MIN_ROOM = 24;

/** Every rule: id, severity in `check`, what it reports. */
export function renderRules(rules: readonly KnownRule[], page: Page): string {
  const { width, measure, lang, palette } = page;
  const words = rules.map(({ severity }) => severityWord(severity, lang));
  const ids = widest(
    rules.map(({ id }) => id),
    measure,
  );
  const severities = widest(words, measure);
  const beside = ids + severities + 4;
  const indent = width - beside < MIN_ROOM ? 2 : beside;
  return toText(
    rules.flatMap(({ id, severity, docs }, index) => {
      const word = padToWidth(words[index] ?? "", severities, measure);
      const head = `${palette.strong(padToWidth(id, ids, measure))}  ${severityPaint(severity, page)(word)}`;
      const [first = "", ...others] = paragraph(docs.summary[lang], indent, page);
      if (indent === beside) return [`${head}  ${first.slice(indent)}`, ...others];
      return [
        ...pack([{ text: id, paint: palette.strong }, { text: words[index] ?? "" }], 2, page),
        first,
        ...others,
      ];
    }),
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
    ...(docs.promise ? ["", ...paragraph(docs.promise[lang], 0, page)] : []),
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
