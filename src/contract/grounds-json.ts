import type { Finding, Grounds, Lang } from "../core/finding.ts";
import type { Document } from "../input/model/document.ts";
import { toLocationJson } from "./parse-json.ts";
import { rounded } from "./rounded.ts";

/** The facts behind a finding, with what stands beside it where it accuses somebody; messages in `lang`. */
export function toDataJson(
  { data, grounds }: Pick<Finding, "data" | "grounds">,
  document: Document,
  lang: Lang,
): Record<string, unknown> {
  return grounds ? { ...data, ...toGroundsJson(grounds, document, lang) } : { ...data };
}

function toGroundsJson({ confidence, doubt, explanation }: Grounds, document: Document, lang: Lang) {
  return {
    confidence: confidence === null ? null : rounded(confidence),
    doubt: doubt && { what: doubt.what, message: doubt.message[lang] },
    explanation: explanation && {
      text: explanation.text,
      location: toLocationJson(document, explanation.span),
    },
  };
}
