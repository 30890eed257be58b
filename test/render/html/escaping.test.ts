import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SCRIPT } from "../../../src/render/check/html/client.js.ts";
import { escapeHtml, html, toText } from "../../../src/render/check/html/markup.ts";
import { renderHtml } from "../../../src/render/check/html/page.ts";
import { STYLE } from "../../../src/render/check/html/report.css.ts";
import { sanitizeForTerminal } from "../../../src/text/sanitize.ts";
import { attribute, HOSTILE, parsePage, reportOf, textOf } from "./pages.ts";

/** The tags of a page in order: what it is built of, whatever its words. */
function skeleton(text: string): string[] {
  const page = renderHtml([reportOf(text)], { lang: "en" });
  return parsePage(page).elements.map(
    ({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(" ")}`,
  );
}

const PLAIN = skeleton("plain");

describe("texts of a report", () => {
  it.each(HOSTILE)("add no element and no attribute: %j", (text) => {
    expect(skeleton(text)).toEqual(PLAIN);
  });

  it.each(HOSTILE)("can be read as they stand, with what is invisible made visible: %j", (text) => {
    const { elements, errors } = parsePage(renderHtml([reportOf(text)], { lang: "ja" }));
    const [title] = elements.filter((element) => attribute(element, "class") === "title");
    expect(title && textOf(title)).toBe(sanitizeForTerminal(text));
    expect(errors).toEqual([]);
  });

  it.each(HOSTILE)("stand in no address, style or script: %j", (text) => {
    const { elements } = parsePage(renderHtml([reportOf(text)], { lang: "ja" }));
    const own = (tag: string) => elements.filter(({ tagName }) => tagName === tag).map(textOf);
    expect(own("style")).toEqual([STYLE]);
    expect(own("script")).toEqual([SCRIPT]);
    const addresses = elements.flatMap((element) => attribute(element, "href") ?? []);
    expect(addresses.filter((address) => !/^#[A-Za-z][\w-]*$/.test(address))).toEqual([]);
  });

  it("leave no control, direction override or half character in the page", () => {
    const page = renderHtml([reportOf(HOSTILE.join(" "))], { lang: "ja" });
    expect(page).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200e\u200f]|\p{Cs}/u,
    );
    expect(page).toContain("&lt;U+202E&gt;");
  });

  it("are harmless whatever they are", () => {
    // Without spaces: a space before a mark of a list becomes a line break, which is an element.
    const words = fc
      .string({ unit: "binary", minLength: 1, maxLength: 40 })
      .map((text) => text.replace(/\s/g, "_"));
    fc.assert(
      fc.property(words, (text) => {
        expect(skeleton(text)).toEqual(PLAIN);
      }),
      { numRuns: 40 },
    );
  });
});

describe("html", () => {
  it("escapes text between tags and in attributes", () => {
    const text = `<b title="x">'&'</b>`;
    expect(toText(html`<p title="${text}">${text}</p>`)).toBe(
      '<p title="&lt;b title=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/b&gt;">&lt;b title=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/b&gt;</p>',
    );
  });

  it("takes markup as it is, joins lists, and writes nothing for nothing", () => {
    const items = ["a", "<"].map((item) => html`<li>${item}</li>`);
    expect(toText(html`<ul>${items}</ul>${null}${false}${undefined}${0}`)).toBe(
      "<ul><li>a</li><li>&lt;</li></ul>0",
    );
  });

  it("does not take an object of the data for markup", () => {
    const forged = JSON.parse('{"markup": "<script>"}');
    expect(toText(html`<p>${forged}</p>`)).not.toContain("<script>");
  });

  it("gives text back that the parser reads as the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { elements } = parsePage(`<p id="x" title="${escapeHtml(text)}">${escapeHtml(text)}</p>`);
        const [p] = elements.filter(({ tagName }) => tagName === "p");
        expect([p && attribute(p, "title"), p && textOf(p)]).toEqual([
          sanitizeForTerminal(text),
          sanitizeForTerminal(text),
        ]);
      }),
    );
  });
});
