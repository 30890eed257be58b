/** A text of a workbook: its runs one after the other, without the readings of names that stand over them. */
export interface RichText {
  readonly text: string;
  readonly isStruck: boolean;
}

/** Gathers the text of an `si` or `is` element, which is told of its elements and texts. */
export interface TextGatherer {
  open(name: string, value: string | undefined): void;
  text(text: string): void;
  close(name: string): void;
  /** What was gathered since the last one. */
  take(): RichText;
}

export function createTextGatherer(): TextGatherer {
  let parts: string[] = [];
  let isStruck = false;
  let isText = false;
  /** Within phonetic runs (`rPh`), which hold a `t` of their own. */
  let phonetic = 0;
  return {
    open(name, value) {
      if (name === "rPh") phonetic++;
      else if (name === "t") isText = phonetic === 0;
      else if (name === "strike" && value !== "0" && value !== "false") isStruck = true;
    },
    text(text) {
      if (isText) parts.push(text);
    },
    close(name) {
      if (name === "rPh") phonetic--;
      else if (name === "t") isText = false;
    },
    take() {
      const text = plainText(parts.join(""));
      const own = { text, isStruck };
      parts = [];
      isStruck = false;
      isText = false;
      phonetic = 0;
      return own;
    },
  };
}

const ESCAPED = /_x([0-9a-fA-F]{4})_/g;

/** Characters that XML cannot hold are written `_x000D_`; line ends are LF. */
export function plainText(text: string): string {
  const plain = text.includes("_x")
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return plain.includes("\r") ? plain.replace(/\r\n?/g, "\n") : plain;
}
