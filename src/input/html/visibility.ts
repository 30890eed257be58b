import { attribute, type Element, type Node } from "./nodes.ts";
import { type HiddenNames, hiddenNames, hides } from "./style-rules.ts";

/** What of a page is shown. */
export interface Visibility {
  /** Whether an element is shown by no browser: hidden by its attributes or by a style of the page. */
  isHidden(element: Element): boolean;
}

/** What never has words of the page in it, or readings beside words that stand there (`rt`). */
const NO_WORDS: ReadonlySet<string> = new Set([
  "head",
  "script",
  "style",
  "template",
  "noscript",
  "noframes",
  "iframe",
  "object",
  "audio",
  "video",
  "canvas",
  "svg",
  "math",
  "select",
  "datalist",
  "rt",
  "rp",
  "rtc",
]);

/** Whether an element holds nothing that stands on the page as words. */
export function hasNoWords({ tagName }: Element): boolean {
  return NO_WORDS.has(tagName);
}

/** By the styles that a page brings along itself. */
export function createVisibility(page: Node): Visibility {
  const names = hiddenNames(page);
  return {
    isHidden: (element) => {
      if (element.attrs.length === 0) return false;
      if (attribute(element, "hidden") !== undefined) return true;
      const style = attribute(element, "style");
      return (style !== undefined && hides(style)) || (names.size > 0 && isNamed(element, names));
    },
  };
}

function isNamed(element: Element, names: HiddenNames): boolean {
  const id = attribute(element, "id");
  const classes = (attribute(element, "class") ?? "").split(/\s/).filter((one) => one !== "");
  const marks = [...classes.map((one) => `.${one}`), ...(id ? [`#${id}`] : [])];
  return marks.some((mark) => {
    const small = mark.toLowerCase();
    return names.has(small) || names.has(element.tagName + small);
  });
}
