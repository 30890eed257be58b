import { largest, smallest } from "../../core/largest.ts";
import { cleanText } from "../../text/clean.ts";
import { strip } from "../../text/ends.ts";
import { joinSpacedGlyphs } from "../../text/spaced-glyphs.ts";
import { type HeadingSays, type RelatedBehind, SAYS_NOTHING } from "./heading-says.ts";
import { CONTACT_WORDS, PART_MARKS, type Part, USUAL_BULLETS } from "./lexicon.ts";
import { isWithin } from "./office.ts";
import { type Token, tokenize } from "./tokens.ts";
import type { Departments } from "./types.ts";

/** The departments of a cell, and what stands beside their names: telephone numbers. */
export interface DepartmentCell {
  readonly departments: Departments;
  readonly beside: readonly string[];
}

const RELATED_LABEL = /[【[（(〔「]? ?関係(?:部署|部局|所属|機関|課|部)(?:等)? ?[】\])）〕」]?/;
const LEAD_LABEL =
  /^[【[（(〔「]? ?(?:取組|取り組み|実施|推進)?(?:主管|所管|担当|推進|実施|責任)(?:課|部|部署|部局|所属)(?:等)?(?: ?[】\])）〕」])?/;
const NONE = /^(?:[-‐‑‒–—―－−ーなし無]*|他|ほか|外)$/;
const BRACKET = /[（）()【】[\]［］〔〕<>＜＞]/;
const IN_BRACKETS = /^[（([【［〔<＜]([^（）()【】[\]［］〔〕<>＜＞]*)[）)\]】］〕>＞]$/;
/** A mark's brackets, the opening one perhaps left out: （主）, 主）. */
const LEADING_BRACKETS = /^[（([【［〔<＜]?[^（）()【】[\]［］〔〕<>＜＞]{0,8}[）)\]】］〕>＞]/;
const TRAILING_BRACKETS = /^[（([【［〔][^（）()【】[\]［］〔〕]*[）)\]】］〕]$/;
const SLASH = /[／/]/;
const LINE_END = /[\r\n]/;
const DIGITS = /^[\d０-９\-‐－ー−()（） ]*$/;

interface Named {
  readonly name: string;
  readonly part: Part;
}

/**
 * Reads a department cell such as `【取組主管課】 ●政策推進課 ・財政課 【関係課等】 ・全ての課等`. ●, ◎ and 主 mark the
 * first among several leading departments; without them the first named is. Brackets around the labels may be lost.
 * A division and its section (総務部 税務課) are one department.
 */
export function readDepartmentCell(raw: string | null, bullets: Bullets = USUAL_BULLETS): DepartmentCell {
  const text = raw === null ? "" : cleanText(joinSpacedGlyphs(raw)).text;
  const body = withoutLeadLabel(text);
  const label = findRelatedLabel(body);
  const front = readNames(label ? body.slice(0, label.start) : body, "lead", bullets);
  const rear = label ? readNames(body.slice(label.end), "related", bullets) : { names: [], beside: [] };
  const names = [...front.names, ...rear.names];
  const lead = names.filter(({ part }) => part !== "related");
  const first = lead.find(({ part }) => part === "primary") ?? lead[0];
  return {
    departments: {
      primary: first?.name ?? null,
      lead: lead.map(({ name }) => name),
      related: names.filter(({ part }) => part === "related").map(({ name }) => name),
    },
    beside: [...front.beside, ...rear.beside],
  };
}

/** The leading offices of a cell, and the related ones where its heading says that they stand behind. */
function partRelated(raw: string, behind: RelatedBehind): readonly [lead: string, related: string] | null {
  const text = raw.trim();
  if (behind === "bracket") {
    const rear = trailingBrackets(text);
    const inside = strip(rear, BRACKET);
    return rear === "" || rear === text || splitContact(rear).contact !== null
      ? null
      : [text.slice(0, text.length - rear.length), inside];
  }
  const at = behind === "slash" ? text.search(SLASH) : text.search(LINE_END);
  const [lead, related] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  return at <= 0 || (behind === "line" && isWithin(lead, related)) ? null : [lead, related];
}

/** The departments of a cell alone. */
export function readDepartments(raw: string | null): Departments {
  return readDepartmentCell(raw).departments;
}

/**
 * The departments of a row whose leading and related ones stand in cells of their own.
 *
 * @param says what the heading of the leading ones says of the names below it
 */
export function joinCells(
  lead: string | null,
  related: readonly string[],
  says: HeadingSays = SAYS_NOTHING,
): DepartmentCell {
  // A cell that says itself who leads needs no heading for it.
  const isLabelled = lead !== null && (findRelatedLabel(lead) !== null || withoutLeadLabel(lead) !== lead);
  const parted =
    lead === null || says.related === null || isLabelled ? null : partRelated(lead, says.related);
  const own = readDepartmentCell(parted?.[0] ?? lead, says.bullets);
  const others = [...(parted ? [parted[1]] : []), ...related].map((text) => readDepartmentCell(text));
  return {
    departments: {
      ...own.departments,
      related: [
        ...own.departments.related,
        ...others.flatMap(({ departments }) => [...departments.lead, ...departments.related]),
      ],
    },
    beside: [own, ...others].flatMap(({ beside }) => beside),
  };
}

function withoutLeadLabel(text: string): string {
  const bare = text.replace(/^["\s]+/, "");
  const label = LEAD_LABEL.exec(bare);
  return label ? bare.slice(label[0].length).replace(/^[\s:：]+/, "") : text;
}

/** 関係課 as a label, and not as the end of a name such as 国際関係課. */
function findRelatedLabel(text: string): { start: number; end: number } | null {
  const found = RELATED_LABEL.exec(text);
  if (!found) return null;
  const end = found.index + found[0].length;
  const isInName =
    found[0].startsWith("関係") && /[\u3041-\u30ff\u4e00-\u9fff]/.test(text[found.index - 1] ?? "");
  return isInName ? null : { start: found.index, end: /[:：]/.test(text[end] ?? "") ? end + 1 : end };
}

/** The part that a bullet gives to the name beside it. */
type Bullets = ReadonlyMap<string, Part>;

function readNames(text: string, part: Part, bullets: Bullets): { names: Named[]; beside: string[] } {
  const names: Named[] = [];
  const beside: string[] = [];
  let current = part;
  let mark: Part | null = null;
  for (const token of tokenize(text)) {
    const read = readToken(token.text);
    if (read.contact !== null) addContact(beside, read, token);
    if (read.standing !== null) current = read.standing;
    const own: Part | null = read.mark ?? bullets.get(token.bullet ?? "") ?? mark;
    const before = names.at(-1);
    if (read.name === "") {
      // A mark of its own belongs to the name behind it, unless the marks of this cell stand behind the names.
      if (read.mark !== null && before && token.gap === "space" && !isFirstMark(names))
        names[names.length - 1] = { name: before.name, part: read.mark };
      else mark = read.mark ?? mark;
      continue;
    }
    mark = null;
    if (NONE.test(read.name)) continue;
    if (before && isContinued(before.name, token, read.name) && read.mark === null) {
      names[names.length - 1] = { name: `${before.name} ${read.name}`, part: before.part };
    } else names.push({ name: read.name, part: own ?? current });
  }
  return { names, beside };
}

/** 内線 and 2345 behind a space are one. */
function addContact(beside: string[], { contact, name }: TokenParts, { gap }: Token): void {
  const last = beside.at(-1);
  const goesOn = last !== undefined && gap === "space" && name === "" && !/[\d０-９]$/.test(last);
  if (goesOn) beside[beside.length - 1] = `${last} ${contact}`;
  else if (contact !== null) beside.push(contact);
}

/** Whether marks stand before the names in this cell: the first name has one. */
function isFirstMark(names: readonly Named[]): boolean {
  return names[0]?.part === "primary" || names[0]?.part === "related";
}

/** A section behind its division, or brackets behind a name. */
function isContinued(before: string, { gap, bullet, text }: Token, name: string): boolean {
  if (gap === "list" || bullet !== null) return false;
  return (gap === "space" && IN_BRACKETS.test(text)) || isWithin(before, name);
}

interface TokenParts {
  readonly name: string;
  readonly contact: string | null;
  /** The part of this name alone. */
  readonly mark: Part | null;
  /** The part of this name and of those behind it. */
  readonly standing: Part | null;
}

function readToken(text: string): TokenParts {
  const { name: withMarks, contact } = splitContact(text);
  const label = /^([^：:）)（(]{1,6})[：:]/.exec(withMarks);
  const standing = label ? partOf(label[1] ?? "") : null;
  let name = standing && label ? withMarks.slice(label[0].length) : withMarks;
  let mark: Part | null = null;
  const lead = LEADING_BRACKETS.exec(name)?.[0] ?? "";
  if (partOf(lead) !== null) {
    mark = partOf(lead);
    name = name.slice(lead.length);
  }
  const rear = trailingBrackets(name);
  if (rear !== "" && partOf(rear) !== null) {
    mark = partOf(rear);
    name = name.slice(0, name.length - rear.length);
  }
  return {
    name: name.trim(),
    contact,
    mark: mark ?? (standing === "primary" ? "primary" : null),
    standing: standing === "primary" ? "lead" : standing,
  };
}

function trailingBrackets(text: string): string {
  const start = largest(
    -1,
    "（([【［〔".split("").map((bracket) => text.lastIndexOf(bracket)),
  );
  const rear = start >= 0 ? text.slice(start) : "";
  return TRAILING_BRACKETS.test(rear) ? rear : "";
}

function partOf(text: string): Part | null {
  const bare = strip(text, BRACKET).trim();
  return PART_MARKS.find(([word]) => word === bare)?.[1] ?? null;
}

/** Parts a telephone number from a name: 税務課（内線123）, 税務課内線123, or a number alone. */
function splitContact(text: string): { name: string; contact: string | null } {
  if (DIGITS.test(text) && /[\d０-９]/.test(text)) return { name: "", contact: text };
  const key = text.toLowerCase();
  const starts = CONTACT_WORDS.map(([word]) => key.indexOf(word)).filter((at) => at >= 0);
  if (starts.length > 0) {
    const at = smallest(Number.POSITIVE_INFINITY, starts);
    const start = /[（([【［〔]/.test(text[at - 1] ?? "") ? at - 1 : at;
    return { name: text.slice(0, start), contact: strip(text.slice(start), BRACKET) };
  }
  const rear = trailingBrackets(text);
  if (rear !== "" && DIGITS.test(rear) && /[\d０-９]{3}/.test(rear))
    return { name: text.slice(0, text.length - rear.length), contact: strip(rear, BRACKET) };
  return { name: text, contact: null };
}
