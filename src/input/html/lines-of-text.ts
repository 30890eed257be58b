/** Gathers the words of a page as the lines that a browser would begin. */
export interface LineBuilder {
  /** Words with their white space as the source has it; `pre` keeps its line ends. */
  add(text: string, pre: boolean): void;
  /** A blank between what stands side by side. */
  space(): void;
  /** `br`: ends the line, also a blank one. */
  end(): void;
  /** The edge of a block: ends the line unless nothing stands in it. */
  edge(): void;
  /** The lines so far, white space at their ends cut off, without blank ones at the beginning and the end; and begins anew. */
  take(): string[];
}

/** White space that a page does not show as it is: no-break and ideographic spaces are letters. */
const RUNS = /[ \t\n\r\f]+/g;
/** Between letters as wide as these a line end of the source is no blank. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;

export function createLines(): LineBuilder {
  let lines: string[] = [];
  let line = "";
  let waiting: "" | "blank" | "end" = "";

  const put = (word: string) => {
    if (word === "") return;
    const isJoined = waiting === "end" && WIDE.test(line.slice(-1)) && WIDE.test(word[0] as string);
    line += waiting !== "" && line !== "" && !isJoined ? ` ${word}` : word;
    waiting = "";
  };
  const end = () => {
    lines.push(line.trim());
    line = "";
    waiting = "";
  };
  const addRuns = (text: string) => {
    let from = 0;
    for (const { 0: run, index } of text.matchAll(RUNS)) {
      put(text.slice(from, index));
      if (waiting !== "blank") waiting = /[\n\r]/.test(run) ? "end" : "blank";
      from = index + run.length;
    }
    put(text.slice(from));
  };
  return {
    add: (text, pre) => {
      if (!pre) return addRuns(text);
      const [first = "", ...rest] = text.split(/\r\n|\n|\r/);
      put(first);
      for (const one of rest) {
        end();
        line = one;
      }
    },
    space: () => {
      waiting = "blank";
    },
    end,
    edge: () => {
      if (line !== "") end();
      waiting = "";
    },
    take: () => {
      end();
      const taken = trimmed(lines);
      lines = [];
      return taken;
    },
  };
}

function trimmed(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line !== "");
  if (first === -1) return [];
  return lines.slice(first, lines.findLastIndex((line) => line !== "") + 1);
}
