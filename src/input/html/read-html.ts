import { type InputError, NoReportError } from "../../core/errors.ts";
import { cellDocument } from "../cells/cell-document.ts";
import { refuseBlank } from "../encoding/refuse.ts";
import { grouped, overLimit } from "../limits/over-limit.ts";
import type { Document } from "../model/document.ts";
import type { Candidate } from "../model/reader.ts";
import { pagePartsLeftOut } from "./diagnostics.ts";
import { type PageLibrary, parsePage } from "./parse-page.ts";
import { readPage } from "./read-page.ts";

/** A document out of a page of HTML. @throws {InputError} where it has no table, or holds more than the limits allow. */
export function readHtml(candidate: Candidate, library: PageLibrary): Document {
  const { path, limits } = candidate;
  const { text, encoding } = candidate.text();
  refuseBlank(path, text);
  refuseOwn(path, text);
  const { tables, leftOut, hasTable } = readPage(parsePage(text, candidate, library), (width, table, row) => {
    if (width <= limits.cells) return;
    const found = {
      ja: `表${table}の${row}行目に${grouped(width)}個のセルがあります`,
      en: `row ${row} of table ${table} has ${grouped(width)} cells`,
    };
    throw overLimit(path, "cells", limits, found, width);
  });
  if (!hasTable) throw noTable(path, text);
  const isWhole = leftOut.hidden === 0 && leftOut.around === 0;
  return cellDocument(candidate, tables, {
    format: "html",
    encoding,
    findings: () => (isWhole ? [] : [pagePartsLeftOut.at({ start: 0, end: 0 }, leftOut)]),
  });
}

/** What this program writes at the beginning of its own pages. */
const OWN_MARK = /<meta name="generator" content="reform(?:-report)?[ "]/;
/** So far into a page its head is looked for, in UTF-16 units. */
const HEAD_LENGTH = 4096;

function refuseOwn(path: string, text: string): void {
  if (!OWN_MARK.test(text.slice(0, HEAD_LENGTH))) return;
  throw new NoReportError({
    ja: `${path}: このプログラムが書いた結果のページです。元の報告書を指定してください。`,
    en: `${path}: this is a page of results that this program wrote. Give the report itself.`,
  });
}

function noTable(path: string, text: string): InputError {
  if (/<frameset/i.test(text)) {
    return new NoReportError({
      ja: `${path}: 表は別のファイルにあります（フレームのページです）。同じ名前のフォルダー（.files）の中の sheet001.htm などを指定してください。`,
      en: `${path}: a page of frames, whose tables are files of their own. Give these, such as sheet001.htm in the folder of the same name (.files).`,
    });
  }
  return new NoReportError({
    ja: `${path}: HTMLの中に表（table）がありません。`,
    en: `${path}: there is no table in this HTML.`,
  });
}
