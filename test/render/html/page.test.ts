import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { addTotals, NO_TOTALS } from "../../../src/check/totals.ts";
import { checkHtmlRenderer } from "../../../src/render/check/html/html.ts";
import { renderHtml } from "../../../src/render/check/html/page.ts";
import { renderChecks } from "../../../src/render/kit/check-renderer.ts";
import { makeCheckedReport } from "../checks.ts";
import { attribute, checkedSeed, type Element, parsePage, textOf, withClass } from "./pages.ts";

const SEED = checkedSeed();
const PAGES = {
  ja: renderHtml([SEED], { lang: "ja" }),
  en: renderHtml([SEED], { lang: "en" }),
  several: renderHtml([SEED, checkedSeed("seeds/second.txt"), makeCheckedReport()], { lang: "ja" }),
  none: renderHtml([], { lang: "ja" }),
};

const byTag = (elements: readonly Element[], ...tags: string[]) =>
  elements.filter(({ tagName }) => tags.includes(tagName));
const numbersIn = (elements: readonly Element[]) =>
  elements.flatMap((element) => (element.tagName === "dd" ? [Number(textOf(element))] : []));

describe.each(Object.entries(PAGES))("the page (%s)", (_, page) => {
  const { elements, errors } = parsePage(page);

  it("is markup without errors", () => {
    expect(errors).toEqual([]);
  });

  it("closes what it opens, in order", () => {
    const unclosed = elements.filter(
      ({ tagName, sourceCodeLocation }) =>
        !["meta", "br", "input"].includes(tagName) && sourceCodeLocation && !sourceCodeLocation.endTag,
    );
    // Rectangles and paths close themselves.
    expect(
      unclosed.filter(({ tagName }) => !["rect", "path"].includes(tagName)).map((one) => one.tagName),
    ).toEqual([]);
  });

  it("names no place twice, and links only to places that are there", () => {
    const ids = elements.flatMap((element) => attribute(element, "id") ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[A-Za-z][\w-]*$/.test(id))).toEqual([]);
    const links = elements.flatMap((element) => attribute(element, "href") ?? []);
    expect(links.filter((href) => !href.startsWith("#") || !ids.includes(href.slice(1)))).toEqual([]);
    const references = elements.flatMap((element) => [
      ...(attribute(element, "for")?.split(" ") ?? []),
      ...(attribute(element, "aria-describedby")?.split(" ") ?? []),
    ]);
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("allows its own style and script alone, by their hashes", () => {
    const [policy] = elements.filter(
      (element) => attribute(element, "http-equiv") === "Content-Security-Policy",
    );
    const [style, ...otherStyles] = byTag(elements, "style");
    const [script, ...otherScripts] = byTag(elements, "script");
    const hash = (element: Element | undefined) =>
      createHash("sha256")
        .update(element ? textOf(element) : "")
        .digest("base64");
    expect([otherStyles, otherScripts]).toEqual([[], []]);
    expect(policy && attribute(policy, "content")).toBe(
      `default-src 'none'; style-src 'sha256-${hash(style)}'; script-src 'sha256-${hash(script)}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it("asks for nothing from elsewhere", () => {
    const loading = byTag(
      elements,
      "link",
      "img",
      "iframe",
      "object",
      "embed",
      "base",
      "form",
      "use",
      "image",
    );
    expect(loading).toEqual([]);
    const attributes = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(attributes.filter((name) => /^on|^src|^style$|^xlink/.test(name))).toEqual([]);
    expect(page).not.toMatch(/@import|url\(|https?:/);
  });

  it("has headings that skip no rank, and one of the first", () => {
    const ranks = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
    expect(ranks.filter((rank, index) => rank > (ranks[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it("labels its tables, charts and controls", () => {
    const child = (element: Element, tag: string) =>
      element.childNodes.some((node) => "tagName" in node && node.tagName === tag && textOf(node) !== "");
    expect(byTag(elements, "table").filter((table) => !child(table, "caption"))).toEqual([]);
    const drawings = byTag(elements, "svg").filter((svg) => attribute(svg, "aria-hidden") !== "true");
    expect(drawings.filter((svg) => attribute(svg, "role") !== "img" || !child(svg, "title"))).toEqual([]);
    const heads = byTag(elements, "th");
    expect(heads.filter((th) => !attribute(th, "scope"))).toEqual([]);
    const labelled = byTag(elements, "label").map((label) => attribute(label, "for"));
    const fields = byTag(elements, "input", "select");
    expect(fields.filter((field) => !labelled.includes(attribute(field, "id")))).toEqual([]);
  });
});

describe("a page of one report", () => {
  const { elements } = parsePage(PAGES.ja);

  it("stays small: the seed in less than 400 KB", () => {
    expect(Buffer.byteLength(PAGES.ja)).toBeLessThan(400_000);
    expect(Buffer.byteLength(PAGES.en)).toBeLessThan(400_000);
  });

  it("is the same every time", () => {
    expect(renderHtml([checkedSeed()], { lang: "ja" })).toBe(PAGES.ja);
  });

  it("is what the command writes", () => {
    expect(renderChecks(checkHtmlRenderer({ lang: "ja", quiet: false }), [SEED])).toBe(PAGES.ja);
  });

  it("says the counts of the check", () => {
    const { initiatives, rated, errors, warnings, infos, verdicts } = addTotals(NO_TOTALS, SEED);
    const [counts] = withClass(elements, "counts");
    const numbers = numbersIn(parsePage(`<div>${inner(PAGES.ja, counts)}</div>`).elements);
    const { overrated, underrated, consistent, unverifiable } = verdicts;
    expect(numbers).toEqual([
      initiatives,
      rated,
      10,
      23,
      1,
      0,
      4,
      overrated,
      underrated,
      consistent,
      unverifiable,
      errors,
      warnings,
      infos,
    ]);
  });

  it("draws as many initiatives as there are, by policy and by department", () => {
    const totals = withClass(elements, "total").map((cell) => Number(textOf(cell)));
    expect(totals.reduce((sum, count) => sum + count, 0)).toBe(2 * 38);
    const policies = SEED.report.initiatives.map(({ policy }) => policy?.number);
    const first = withClass(elements, "fill-nearly")[0];
    const rated = SEED.report.initiatives.filter(
      ({ rating }, index) => rating?.symbol === "B" && policies[index] === 1,
    );
    expect(first && attribute(first, "width")).toBe(String(rated.length));
  });

  it("holds every initiative with its place, verdict and every text in full", () => {
    const bodies = withClass(elements, "initiative");
    expect(bodies.map((body) => attribute(body, "id"))).toEqual(
      SEED.report.initiatives.map(({ id }) => `i-${id}`),
    );
    for (const [index, body] of bodies.entries()) {
      const initiative = SEED.report.initiatives[index];
      // Line breaks that were put in before marks of lists stand for the spaces of the text.
      const text = textOf(body).replace(/\s/g, "");
      const texts = [initiative?.title, ...Object.values(initiative?.texts ?? {})].filter(
        (one) => one != null,
      );
      expect(texts.filter((one) => !text.includes(one.replace(/\s/g, "")))).toEqual([]);
      expect(text).toContain(`seeds/report.txt${initiative?.line}行目`);
    }
  });

  it("shows the numbers that a rating was held against in their own words", () => {
    const marks = (kind: string) =>
      withClass(elements, kind)
        .filter(({ tagName }) => tagName === "mark")
        .map(textOf);
    expect(marks("target")).toEqual(expect.arrayContaining(["6.5%以下", "291億円", "200,000千円以上"]));
    expect(marks("actual")).toEqual(expect.arrayContaining(["3.7%", "414億円", "▲18.9%"]));
  });

  it("has a finding for each error and warning, and a note for each info", () => {
    const count = (severity: string) =>
      SEED.findings.filter((finding) => finding.severity === severity).length;
    expect(withClass(elements, "finding")).toHaveLength(count("error") + count("warning"));
    const [notes] = withClass(elements, "notes");
    expect(byTag(parsePage(`<table>${inner(PAGES.ja, notes)}</table>`).elements, "tr")).toHaveLength(
      count("info") + 1,
    );
  });

  it("shows each finding with the words it speaks of, its rule, its place and a link to the initiative", () => {
    const first = withClass(elements, "finding")[0];
    const finding = SEED.findings.find(({ severity }) => severity !== "info");
    const text = first ? textOf(first) : "";
    expect(finding?.initiative).toBe("1-1-5");
    expect(text).toContain(finding?.message.ja);
    expect(text).toContain("rating/overrated");
    expect(text).toMatch(/seeds\/report\.txt:27:\d+/);
    expect(text).toContain("A：目標を達成");
    expect(inner(PAGES.ja, first)).toContain('href="#i-1-1-5"');
    expect(inner(PAGES.ja, first)).toContain('<mark class="target">291億円</mark>');
    expect(inner(PAGES.ja, first)).toContain('<mark class="actual">414億円</mark>');
  });

  it("leaves infos out where told, and says so", () => {
    const quiet = renderHtml([SEED], { lang: "ja", quiet: true });
    expect(withClass(parsePage(quiet).elements, "notes")).toEqual([]);
    expect(quiet).toMatch(/情報\d+件は省略/);
  });

  it("speaks both languages, and marks the words of the report as Japanese in the English one", () => {
    const english = parsePage(PAGES.en).elements;
    expect(attribute(byTag(english, "html")[0] as Element, "lang")).toBe("en");
    const [title] = withClass(english, "title");
    expect(title && attribute(title, "lang")).toBe("ja");
    const own =
      textOf(withClass(english, "counts")[0] as Element) + textOf(byTag(english, "footer")[0] as Element);
    expect(own).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  });
});

describe("a page of several reports", () => {
  const { elements } = parsePage(PAGES.several);

  it("has a section for each, and a table that leads to them with their counts", () => {
    const articles = byTag(elements, "article").map((article) => attribute(article, "id"));
    expect(articles).toEqual(["report-1", "report-2", "report-3"]);
    const overview = inner(PAGES.several, withClass(elements, "overview")[0]);
    expect(articles.filter((id) => !overview.includes(`href="#${id}"`))).toEqual([]);
    expect(overview).toContain('<td class="num">38</td>');
  });

  it("keeps the addresses that the initiatives have in a page of their own in the first", () => {
    const ids = withClass(elements, "initiative").map((body) => attribute(body, "id"));
    expect(ids).toContain("i-1-1-5");
    expect(ids).toContain("r2-i-1-1-5");
  });

  it("tells of inputs that could not be checked", () => {
    const notRead = ["a.txt", "b\u202e<i>.txt"].map((path) => ({
      path,
      message: { ja: "表がない", en: "no table" },
    }));
    const page = renderHtml([SEED], { lang: "ja" }, { ...addTotals(NO_TOTALS, SEED), notRead });
    const [alert] = withClass(parsePage(page).elements, "alert");
    expect(alert && textOf(alert)).toContain("2件");
    expect(byTag(parsePage(page).elements, "li").map(textOf)).toEqual(
      expect.arrayContaining(["a.txt: 表がない", "b<U+202E><i>.txt: 表がない"]),
    );
  });
});

function inner(page: string, element: Element | undefined): string {
  const place = element?.sourceCodeLocation;
  return place ? page.slice(place.startTag?.endOffset, place.endTag?.startOffset) : "";
}
