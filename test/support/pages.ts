import { readFileSync } from "node:fs";
import type { Document } from "../../src/input/model/document.ts";
import { readDocument } from "../../src/input/read-document.ts";

/** A page as a document. */
export async function pageOf(html: string | Uint8Array, path = "a.html"): Promise<Document> {
  return readDocument(html, { path });
}

/** The rows of its tables and of the lines around them: for each cell its column and its text. */
export async function rowsOf(html: string | Uint8Array): Promise<(readonly [number, string])[][]> {
  const { grids } = await pageOf(html);
  return grids.flatMap(({ rows }) =>
    rows.map(({ cells }) => cells.map(({ index, text }) => [index, text] as const)),
  );
}

export const SEED_PATH = new URL("../../seeds/000_c5e0678bee15d5f0.txt", import.meta.url);

/** The seed's lines, each as its cells. */
export function seedLines(): string[][] {
  return readFileSync(SEED_PATH, "utf8")
    .split("\n")
    .map((line) => line.split("\t"));
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
