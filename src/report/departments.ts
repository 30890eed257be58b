import { cleanText } from "../text/clean.ts";
import type { Departments } from "./types.ts";

const RELATED_LABEL = /[【[（(〔「]?\s*関係(?:課|部|部署|部局|所属|機関)(?:等)?\s*[】\])）〕」]?/;
const LEAD_LABEL =
  /^["\s]*[【[（(〔「]?\s*(?:取組|取り組み|実施|推進)?(?:主管|所管|担当|推進|実施|責任)(?:課|部|部署|部局|所属)(?:等)?\s*[】\])）〕」]?[\s:：]*/;
/** A name with its bullet; bullets, commas and white space part names, but not within brackets. */
const NAME = /[●○◎・･]?[\s　]*(?:[（(][^（）()]*[）)]|[^\s　、，,;；／/●○◎・･])+/g;
const MARKS = /^[●○◎・･\s]+/;
const NONE = /^[-‐‑‒–—―−－ーなし無]*$/;

interface Named {
  readonly name: string;
  readonly leads: boolean;
}

function splitNames(text: string): Named[] {
  return (text.match(NAME) ?? [])
    .map((part) => ({ name: part.replace(MARKS, "").trim(), leads: /^[●◎]/.test(part) }))
    .filter(({ name }) => name !== "" && !NONE.test(name));
}

/**
 * Reads a department cell such as `【取組主管課】 ●政策推進課 ・財政課 【関係課等】 ・全ての課等`. ● marks the first among
 * several leading departments; without it the first named is. Brackets around the labels may be lost.
 */
export function readDepartments(raw: string | null): Departments {
  const text = raw === null ? "" : cleanText(raw).text;
  const body = text.replace(LEAD_LABEL, "");
  const related = RELATED_LABEL.exec(body);
  const lead = splitNames(related ? body.slice(0, related.index) : body);
  const first = lead.find(({ leads }) => leads) ?? lead[0];
  return {
    primary: first?.name ?? null,
    lead: lead.map(({ name }) => name),
    related: related ? splitNames(body.slice(related.index + related[0].length)).map(({ name }) => name) : [],
  };
}
