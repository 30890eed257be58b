import { append } from "../../core/append.ts";
import type { Word } from "./read-words.ts";

/** What a word of a definition claims, with what the words around it make of it. */
export interface Claim {
  readonly says: "reached" | "beyond" | "short" | "near" | "given-up" | "toward" | "expected";
  /** What it speaks of: the target, the plan that stands for it, something else, or nothing that is named. */
  readonly of: "goal" | "plan" | "other" | null;
  readonly degree: "almost" | "partly" | "far" | null;
  /** Work was done or stopped, or had some effect: a claim about the target only beside others. */
  readonly isWeak: boolean;
}

/** A claim while its clause is read; an effect says nothing until it is denied. */
interface ClaimDraft {
  says: Claim["says"] | "nothing";
  of: Claim["of"];
  degree: Claim["degree"];
  isWeak: boolean;
  start: number;
  end: number;
  isNoun: boolean;
}

const DENIED: Readonly<Record<ClaimDraft["says"], ClaimDraft["says"]>> = {
  reached: "short",
  beyond: "short",
  near: "short",
  nothing: "short",
  toward: "short",
  expected: "given-up",
  short: "reached",
  "given-up": "nothing",
};
/** So near behind a claim, 予定 and 見込み make it an expectation. */
const NEAR = 3;

/** What takes the place of a noun before it: 達成が困難, 達成に近い. */
const REPLACING: ReadonlySet<ClaimDraft["says"]> = new Set(["short", "near", "given-up"]);

/** What a definition claims, clause by clause; null where it says that nothing was judged. */
export function readClaims(words: readonly Word[]): Claim[] | null {
  if (words.some(({ sense }) => sense === "unjudged")) return null;
  const claims: ClaimDraft[] = [];
  let of: Claim["of"] = null;
  for (const clause of clausesOf(words)) {
    const read = readClause(clause, of);
    of = read.of;
    append(claims, read.claims);
  }
  return claims.filter((claim): claim is ClaimDraft & Claim => claim.says !== "nothing");
}

function clausesOf(words: readonly Word[]): Word[][] {
  const clauses: Word[][] = [[]];
  for (const word of words) {
    if (word.sense === "clause") clauses.push([]);
    else clauses.at(-1)?.push(word);
  }
  return clauses.filter((clause) => clause.length > 0);
}

function readClause(words: readonly Word[], before: Claim["of"]) {
  const claims: ClaimDraft[] = [];
  let of = before;
  let degree: Claim["degree"] = null;
  let isDenied = false;
  let last = null as ClaimDraft | null;
  const claim = (says: ClaimDraft["says"], { start, end, isNoun }: Word, isWeak = false) => {
    if (last && (says === "given-up" || (last.isNoun && REPLACING.has(says)))) claims.pop();
    last = { says: isDenied ? DENIED[says] : says, of, degree, isWeak, start, end, isNoun };
    isDenied = false;
    claims.push(last);
  };
  const change = (says: ClaimDraft["says"]) => {
    if (last) last.says = says;
  };
  for (const word of words) {
    const { sense } = word;
    const claimed = last;
    if (sense === "hope" && claimed && word.start - claimed.end <= NEAR) change("expected");
    else if (sense === "goal" || sense === "plan" || sense === "hope" || sense === "other") {
      // A target named in the same breath as last year's result is still the target.
      of = sense === "hope" ? "plan" : sense === "plan" && of === "goal" ? "goal" : sense;
    } else if (sense === "almost" || sense === "partly" || sense === "far") {
      if (
        claimed &&
        claimed.degree === null &&
        !words.some((other) => isClaim(other) && other.start > word.start)
      )
        claimed.degree = sense;
      degree = degree === "far" ? degree : sense;
    } else if (sense === "works") claim("reached", word, true);
    else if (sense === "wanting") claim("short", word, true);
    else if (sense === "stopped") claim("given-up", word, true);
    else if (sense === "effect") claim("nothing", word, true);
    else if (sense === "reserve") last = null;
    else if (sense === "toward" || sense === "expected") change(sense);
    else if (sense === "denial") {
      const before = claims.at(-2);
      // 計画どおり進んでいない and 計画どおりに実施できなかった deny what their verb leans on.
      if (claimed && before?.says === "reached" && leansOn(claimed, before)) before.says = "short";
      if (claimed) claimed.says = DENIED[claimed.says];
    } else if (sense === "not") isDenied = !isDenied;
    else if (sense !== "none" && sense !== "clause" && sense !== "unjudged") claim(sense, word);
  }
  return { claims, of };
}

/** Whether a verb stands right behind the words that say how it was done; an effect may stand further off. */
function leansOn(verb: ClaimDraft, how: ClaimDraft): boolean {
  return verb.says === "nothing" || (verb.says === "reached" && verb.start - how.end <= NEAR);
}

function isClaim({ sense }: Word): boolean {
  return (
    sense === "reached" || sense === "beyond" || sense === "short" || sense === "works" || sense === "near"
  );
}
