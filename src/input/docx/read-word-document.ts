import { InputError } from "../../core/errors.ts";
import type { Finding } from "../../core/finding.ts";
import { openArchive } from "../archive/open-archive.ts";
import { cellDocument } from "../cells/cell-document.ts";
import { excerpt } from "../cells/excerpt.ts";
import { refuseMemory } from "../limits/refuse-excess.ts";
import type { Document } from "../model/document.ts";
import type { Candidate } from "../model/reader.ts";
import { struckText, textInShapes } from "../office-diagnostics.ts";
import { readRelationships, targetOf } from "../ooxml/relationships.ts";
import { layOut } from "./lay-out.ts";
import { readNumbering } from "./numbering.ts";
import { readBody } from "./read-body.ts";
import type { WordBody } from "./types.ts";

/**
 * Reads a document of Word: its tables with the lines around them.
 * @throws {InputError} where it is broken, holds more than the limits allow, or nothing that can be read
 */
export function readWordDocument(candidate: Candidate): Document {
  const { path } = candidate;
  const archive = openArchive(candidate);
  const main = targetOf(readRelationships(archive, ""), "officedocument") ?? "word/document.xml";
  const numbering = targetOf(readRelationships(archive, main), "numbering");
  const body = readBody(archive, main, readNumbering(archive, numbering), createMeter(candidate));
  const { table, tables, struck } = layOut(body.blocks);
  if (tables === 0 && body.pictures > 0) throw onlyPictures(path, body.pictures);
  if (table.rows.every(({ cells }) => cells.length === 0)) throw nothingToRead(path, body);
  return cellDocument(candidate, [table], {
    format: "docx",
    findings: (spanOf) => {
      const first = table.rows.find(({ cells }) => cells.length > 0)?.cells[0];
      const at = first ? spanOf(first) : { start: 0, end: 0 };
      const said: (Finding | false)[] = [
        body.shapes.length > 0 && textInShapes.at(at, { where: DOCUMENT, text: body.shapes.join(" / ") }),
        struck[0] !== undefined &&
          struckText.at(spanOf(struck[0]), { count: struck.length, text: excerpt(struck[0].text) }),
      ];
      return said.filter((finding) => finding !== false);
    },
  });
}

const DOCUMENT = { ja: "文書", en: "the document" };

/** After so many cells and characters it is asked again whether they are too many. */
const STEP = 100_000;

/** Refuses what is too much while it grows. */
function createMeter({ path, limits }: Candidate): (length: number) => void {
  const extent = { length: 0, lines: 0, rows: 0, cells: 0, filled: 0 };
  let next = STEP;
  return (length) => {
    extent.length += length;
    extent.cells++;
    extent.filled++;
    if (extent.length + extent.filled < next) return;
    refuseMemory(path, extent, limits);
    next += STEP;
  };
}

function onlyPictures(path: string, count: number): InputError {
  return new InputError({
    ja: `${path}: 文書に表がなく、画像が${count}個あります。画像になった表は読めません。元の表を貼り直すか、文字認識（OCR）ソフトで表にしてから指定してください。`,
    en: `${path}: the document has no table but ${count} picture${count === 1 ? "" : "s"}. A table as a picture cannot be read: put the table itself in its place, or turn it into one with a program for text recognition (OCR).`,
  });
}

function nothingToRead(path: string, { shapes }: WordBody): InputError {
  const note =
    shapes.length > 0
      ? { ja: "。図形やテキストボックスの文字は読めません", en: "; text in shapes cannot be read" }
      : { ja: "", en: "" };
  return new InputError({
    ja: `${path}: 文書に文字がありません${note.ja}。`,
    en: `${path}: there is no text in the document${note.en}.`,
  });
}
