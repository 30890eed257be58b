import type { Limits } from "../../core/limits.ts";
import type { Document, SourceFormat } from "./document.ts";

/** What is to be read: bytes of a file, or a text that a caller already holds. */
export interface Candidate {
  /** As the user named it; messages begin with it. */
  readonly path: string;
  /** Null where only the text was given. */
  readonly bytes: Uint8Array | null;
  /** How much it may hold. Readers refuse what is more before they take it apart (`limits/refuse-excess.ts`). */
  readonly limits: Limits;
  /** Which part of it is to be read. */
  readonly part: Part;
  /**
   * The text in its encoding, decoded once.
   * @throws {InputError} where the bytes are no text, or not in the encoding that was asked for.
   */
  text(): DecodedText;
}

/** What the user chose of a document that holds more than the report; all of it where nothing is told. */
export interface Part {
  /** Name of a sheet, or its number from 1. */
  readonly sheet?: string | undefined;
  /** Pages from 1, as `3-11,14`. */
  readonly pages?: string | undefined;
}

/** A decoded text without its byte order mark. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/**
 * A format that can be read. Readers stand in a list (`read-document.ts`); the first whose `sniff` says yes reads.
 * To add one: write `readers/<id>.ts` and name it there.
 */
export interface Reader {
  readonly id: SourceFormat;
  /** Endings of file names, lower case with the dot, by which folders find such files. */
  readonly extensions: readonly string[];
  /** Whether the content, or where it does not tell the name, is of this format. */
  sniff(candidate: Candidate): boolean;
  /** @throws {InputError} where it cannot be read. */
  read(candidate: Candidate): Document | Promise<Document>;
}
