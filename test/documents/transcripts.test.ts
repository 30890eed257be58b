import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/text/width.ts";
import {
  readBlocks,
  readDocument,
  TRANSCRIBED,
  type TranscribedName,
  UPDATES,
  writeDocument,
} from "./documents.ts";
import { makeWorkplace, matches, readSteps, runSteps, type Step, shorten } from "./transcripts.ts";

const NAMES = Object.keys(TRANSCRIBED) as TranscribedName[];

describe.each(NAMES)("the transcripts of %s", (name) => {
  const text = readDocument(name);
  const blocks = readBlocks(text).filter(({ language }) => language === "console");
  const workplace = makeWorkplace();

  it("are there", () => {
    expect(blocks.length).toBeGreaterThanOrEqual(5);
  });

  it("fit a terminal of 80 columns", () => {
    const lines = blocks.flatMap((block) => block.text.split("\n"));
    expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([]);
  });

  it.each(blocks.map((block) => ({ ...block, first: readSteps(block)[0]?.command })))(
    "line $line: $first",
    async (block) => {
      const steps = readSteps(block);
      const outputs = await runSteps(steps, workplace, TRANSCRIBED[name]);
      if (UPDATES) {
        const found = steps.map(({ command, output }, i) => ({
          command,
          output: shorten(output, outputs[i] ?? []),
        }));
        // Functions as replacements: an output may hold "$&".
        writeDocument(
          name,
          readDocument(name).replace(`\`\`\`console\n${block.text}\`\`\``, () => toBlock(found)),
        );
        return;
      }
      for (const [i, { output }] of steps.entries()) {
        const printed = outputs[i] ?? [];
        if (!matches(output, printed)) expect(output).toEqual(printed);
      }
    },
  );
});

function toBlock(steps: readonly Step[]): string {
  const lines = steps.flatMap(({ command, output }) => [`$ ${command}`, ...output]);
  return `\`\`\`console\n${lines.join("\n")}\n\`\`\``;
}
