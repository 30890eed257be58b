import { NAME_BULLET_CLASS } from "../text/bullets.ts";
import { cleanText } from "../text/clean.ts";
import { DASH_OR_LONG_CLASS } from "../text/dashes.ts";
import type { Departments } from "./types.ts";

const RELATED_LABEL = /[【[（(〔「]? ?関係(?:課|部|部署|部局|所属|機関)(?:等)? ?[】\])）〕」]?/;
const LEAD_LABEL =
  /^[【[（(〔「]? ?(?:取組|取り組み|実施|推進)?(?:主管|所管|担当|推進|実施|責任)(?:課|部|部署|部局|所属)(?:等)?(?: ?[】\])）〕」])?/;
// They are read in a cleaned text, in which white space is one space.
/** A name with its bullet; bullets, commas and white space part names, but not within brackets. */
const NAME = new RegExp(
  `[${NAME_BULLET_CLASS}]? ?(?:[（(][^（）()]*[）)]|[^\\s　、，,;；／/${NAME_BULLET_CLASS}])+`,
  "g",
);
const MARKS = new RegExp(`^[${NAME_BULLET_CLASS}\\s]+`);
const NONE = new RegExp(`^[${DASH_OR_LONG_CLASS}なし無]*$`);

interface Named {
  readonly name: string;
  readonly leads: boolean;
}

function splitNames(text: string): Named[] {
  return (text.match(NAME) ?? [])
    .map((part) => ({ name: part.replace(MARKS, "").trim(), leads: /^[●◎]/.test(part) }))
    .filter(({ name }) => name !== "" && !NONE.test(name));
}

function withoutLeadLabel(text: string): string {
  const bare = text.replace(/^["\s]+/, "");
  const label = LEAD_LABEL.exec(bare);
  return label ? bare.slice(label[0].length).replace(/^[\s:：]+/, "") : text;
}

/**
 * Reads a department cell such as `【取組主管課】 ●政策推進課 ・財政課 【関係課等】 ・全ての課等`. ● marks the first among
 * several leading departments; without it the first named is. Brackets around the labels may be lost.
 */
export function readDepartments(raw: string | null): Departments {
  const text = raw === null ? "" : cleanText(raw).text;
  const body = withoutLeadLabel(text);
  const related = RELATED_LABEL.exec(body);
  const lead = splitNames(related ? body.slice(0, related.index) : body);
  const first = lead.find(({ leads }) => leads) ?? lead[0];
  return {
    primary: first?.name ?? null,
    lead: lead.map(({ name }) => name),
    related: related ? splitNames(body.slice(related.index + related[0].length)).map(({ name }) => name) : [],
  };
}
