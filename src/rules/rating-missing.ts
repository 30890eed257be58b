import type { Initiative, Report } from "../report/types.ts";
import { placeOfRow } from "./reading/places.ts";
import type { Rule } from "./types.ts";

interface MissingRating {
  /** A cell of the row was lost, which may have been the rating's. */
  readonly partial: boolean;
  readonly rated: number;
}

/** A row with a body that is not rated although others of the report are. */
export const ratingMissing: Rule<MissingRating> = {
  id: "rating/missing",
  severity: "warning",
  messages: {
    ja: ({ partial, rated }) =>
      partial
        ? "評価がない。この行はセルが欠けており、取り出しの際に失われた可能性がある"
        : `評価が空欄（ほかの${rated}件の取組には評価がある）`,
    en: ({ partial, rated }) =>
      partial
        ? "no rating; a cell of this row is missing and the rating may have been lost with it"
        : `the rating is blank, while ${rated} other initiative${rated === 1 ? " is" : "s are"} rated`,
  },
  docs: {
    summary: { ja: "評価が空欄", en: "An initiative is not rated although others are" },
    why: {
      ja: "評価のない取組は集計から漏れる。記入漏れなら補い、評価の対象外ならその旨を記す。複数の行に一つの評価を付ける様式では当たらないため、評価のない行の方が多い報告書ではinfoにとどめる。",
      en: "An initiative without a rating drops out of every count. Fill it in, or say that it is not to be rated. In reports that print one rating for several rows the finding is beside the point: it is info only where most rows are without one.",
    },
    examples: {
      ok: [{ goal: "窓口が整備された状態", do: "窓口を整備した。", rating: "B" }],
      ng: [{ goal: "窓口が整備された状態", do: "窓口を整備した。", rating: "" }],
    },
  },
  *check({ initiative }, { report }) {
    // A dash in the cell says that there is none.
    if (initiative.rating !== null || !hasBody(initiative) || initiative.cells.rating) return;
    const { rated, unrated } = countRated(report);
    if (rated === 0) return;
    const partial = initiative.status === "partial";
    yield {
      span: placeOfRow(initiative),
      data: { partial, rated },
      severity: partial || unrated > rated ? "info" : "warning",
    };
  },
};

function hasBody({ status, texts }: Initiative): boolean {
  return status !== "stub" && [texts.goal, texts.plan, texts.do, texts.check].some((text) => text !== null);
}

function countRated({ initiatives }: Report): { rated: number; unrated: number } {
  const rated = initiatives.filter(({ rating }) => rating !== null).length;
  const unrated = initiatives.filter((one) => one.rating === null && hasBody(one)).length;
  return { rated, unrated };
}
