import type { Document } from "../../src/input/model/document.ts";
import { type ReadOptions, readDocumentNow } from "../../src/input/read-document.ts";

/** The document of a text or of the bytes of one. */
export function documentOf(input: string | Uint8Array, options: ReadOptions): Document {
  return readDocumentNow(input, options);
}

/** The same document under another name. */
export function withPath(document: Document, path: string): Document {
  return { ...document, source: { ...document.source, path } };
}

/** What was told of it, flat. */
export function describeDocument(input: string | Uint8Array, options: ReadOptions) {
  const { source, text } = documentOf(input, options);
  return { ...source, text };
}
