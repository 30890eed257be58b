import { InputError } from "../../core/errors.ts";
import type { Document } from "../model/document.ts";

type Office = typeof import("../office/office.ts");

/**
 * Reads with the piece that is loaded on demand. It may be bundled by itself, with an error class of its own: what it
 * throws is thrown as this program's.
 * @throws {InputError}
 */
export async function withOffice(read: (office: Office) => Document): Promise<Document> {
  const office = await import("../office/office.ts");
  try {
    return read(office);
  } catch (error) {
    throw asInputError(error) ?? error;
  }
}

function asInputError(error: unknown): InputError | null {
  if (!(error instanceof Error) || error.name !== "InputError") return null;
  return new InputError((error as InputError).messages);
}
