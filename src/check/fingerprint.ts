import type { Finding } from "../core/finding.ts";
import { sha256Of, toHex } from "../core/sha256.ts";
import type { Report } from "../report/types.ts";
import { foldKey } from "../text/fold.ts";
import type { CheckedFinding } from "./types.ts";

/**
 * Gives each finding a fingerprint of 16 hexadecimal digits that outlives a new line or page: from the rule, the
 * initiative's id and title (compared without regard to width and spaces), and its ordinal among those that share them.
 */
export function stampFingerprints(
  findings: readonly Finding[],
  { initiatives }: Pick<Report, "initiatives">,
): CheckedFinding[] {
  const titles = new Map(initiatives.map(({ id, title }) => [id, foldKey(title ?? "")]));
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, initiative } = finding;
    const subject = initiative === null ? [] : [initiative, titles.get(initiative) ?? ""];
    const key = JSON.stringify([rule, ...subject]);
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return withFingerprint(finding, hash(`${key}${ordinal}`));
  });
}

/** Written out, since a copy by `...` takes four times the memory, and there is one for every finding. */
function withFingerprint(finding: Finding, fingerprint: string): CheckedFinding {
  const { rule, severity, message, span, initiative, related, data, grounds } = finding;
  const copy = { rule, severity, message, span, initiative, related, data, fingerprint };
  return grounds ? { ...copy, grounds } : copy;
}

function hash(text: string): string {
  return toHex(sha256Of(text).subarray(0, 8));
}
