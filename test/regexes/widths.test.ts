import { describe, expect, it } from "vitest";
import { foldedView } from "../../src/text/folded-view.ts";
import { type Module, parseModule, placeOf, readModules } from "./source-tree.ts";
import { findBuildCalls, findLiterals } from "./written.ts";

/** Folders whose patterns are matched on the folded view (src/text/folded-view.ts). */
const FOLDED = /^(?:quantity|row|indicator|text)\//;
/** Targets still read the text as printed; what is taken from here spells half width only. */
const NOT_YET = /^indicator\/targets\//;

/** Characters that no folded view holds, or that `\s` stands for already: a pattern that spells one spells both widths. */
function otherWidths(source: string): string[] {
  const spelled = source.replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number(`0x${code}`)));
  return [...spelled].filter((char) => char === "\u3000" || foldedView(char) !== char);
}

function findOtherWidths(module: Module): string[] {
  const built = findBuildCalls(module).map((node) => ({
    source: module.text.slice(node.start, node.end),
    place: placeOf(module, node),
  }));
  return [...findLiterals(module), ...built].flatMap(({ source, place }) => {
    const found = otherWidths(source);
    return found.length === 0 ? [] : [`${place} spells ${found.join(" ")}`];
  });
}

describe("regular expressions on folded text", () => {
  const modules = readModules().filter(({ path }) => FOLDED.test(path) && !NOT_YET.test(path));

  it("spell one width of a character only", () => {
    expect(modules.flatMap(findOtherWidths)).toEqual([]);
  });

  it("are many", () => {
    expect(modules.flatMap(findLiterals).length).toBeGreaterThan(200);
  });

  it.each([
    ["const A = /[（(]/;", "a.ts:1 spells （"],
    ["const A = 1;\nconst B = /[\\d０-９]+/;", "a.ts:2 spells ０ ９"],
    ["const A = /[\\s\u3000]/;", "a.ts:1 spells \u3000"],
    ["const A = /[~〜]/;", "a.ts:1 spells 〜"],
    ["const A = /\\uff1a/;", "a.ts:1 spells ："],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a module
    ["const A = new RegExp(`[：:]${B}`);", "a.ts:1 spells ："],
  ])("are found: %s", (text, found) => {
    expect(findOtherWidths(parseModule("a.ts", text))).toEqual([found]);
  });

  it.each(["/[(:\\s~-]/", "/[、。「」ー―！]/", "/\\uff76/"])("let pass: %s", (text) => {
    expect(findOtherWidths(parseModule("a.ts", `const A = ${text};`))).toEqual([]);
  });
});
