import type { Decision } from "../core/decision.ts";
import type { Assessment } from "./model/types.ts";

/** Everything that a person decided of an initiative and that counts: of its rating, then of its indicators. */
export function decisionsOn({ initiative, indicators }: Assessment): Decision[] {
  return [...(initiative.decided ?? []), ...indicators.flatMap(({ decided = [] }) => decided)];
}

/** Whether a person decided anything of it. */
export function isCorrected({ initiative, indicators }: Assessment): boolean {
  return initiative.decided !== undefined || indicators.some(({ decided }) => decided !== undefined);
}
