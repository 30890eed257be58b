import { CHECK_WORDS } from "./check/words.ts";
import { escapeXml } from "./check-junit.ts";
import { type CheckRenderer, type CheckRenderOptions, gather } from "./check-renderer.ts";

/** A page of its own, without scripts or anything from elsewhere: the counts, then the findings of each report. */
export function checkHtmlRenderer({ lang, quiet }: CheckRenderOptions): CheckRenderer {
  const words = CHECK_WORDS[lang];
  return gather((reports, totals) => {
    const sections = reports.map(({ report, findings }) => {
      const shown = findings.filter(({ severity }) => !quiet || severity !== "info");
      const items = shown.map(
        ({ rule, severity, message, initiative }) =>
          `<li>${words.severity[severity]} <code>${escapeXml(rule)}</code> ${initiative === null ? "" : `[${escapeXml(initiative)}] `}${escapeXml(message[lang])}</li>\n`,
      );
      const body = items.length === 0 ? `<p>${words.clean}</p>\n` : `<ul>\n${items.join("")}</ul>\n`;
      return `<h2>${escapeXml(report.title ?? words.untitled)}</h2>\n<p>${escapeXml(report.source.path)}</p>\n${body}`;
    });
    return [
      `<!doctype html>\n<html lang="${lang}">\n<meta charset="utf-8">\n<title>${words.heading}</title>\n`,
      `<h1>${words.heading}</h1>\n<p>${words.summary(totals)}</p>\n<p>${words.findings(totals)}</p>\n`,
      ...sections,
      "</html>\n",
    ].join("");
  });
}
