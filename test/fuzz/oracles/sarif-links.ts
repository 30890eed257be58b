import type { Log } from "sarif";
import { type Oracle, shown } from "./oracle.ts";
import { outputsIn } from "./outputs.ts";

/** No text of a stranger becomes a link where SARIF is shown. */
export const sarifLinks: Oracle = {
  id: "sarif-links",
  about: "in the messages of SARIF no bracket of a report is left that would make a link",
  check: (observation) =>
    outputsIn(observation, "check/sarif").flatMap((text) =>
      messagesOf(text)
        .filter((message) => message.replace(/\\[[\]\\]/g, "").includes("]("))
        .slice(0, 1)
        .map(shown),
    ),
};

/** All `message.text`; none where the text is no SARIF, which another oracle says. */
function messagesOf(text: string): string[] {
  try {
    const { runs } = JSON.parse(text) as Log;
    const results = runs.flatMap((run) => run.results ?? []);
    const messages = results.flatMap((result) => [
      result.message,
      ...(result.relatedLocations ?? []).map(({ message }) => message),
    ]);
    return messages.flatMap((message) => message?.text ?? []);
  } catch {
    return [];
  }
}
