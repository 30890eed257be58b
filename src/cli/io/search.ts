/** Files and folders that are looked at in search of reports unless told; the reports of every municipality are fewer. */
export const MAX_FILES = 50_000;

/** What was looked at while reports are searched for, and whether that is enough. */
export interface Search {
  readonly limit: number;
  /** Takes note of a folder and of how much is in it. */
  enter(folder: string, entries: number): void;
  /** Whether more was looked at than the limit allows; what was found is then not all. */
  isOver(): boolean;
}

/**
 * A search through up to `limit` files and folders.
 * @param onFolder - told of each folder, with how much was looked at before.
 */
export function createSearch(
  limit = MAX_FILES,
  onFolder: (folder: string, seen: number) => void = () => {},
): Search {
  let seen = 0;
  return {
    limit,
    enter: (folder, entries) => {
      onFolder(folder, seen);
      seen += entries;
    },
    isOver: () => seen > limit,
  };
}

/** A file, or a folder that could not be read with the system's error. */
export interface Found {
  readonly path: string;
  readonly error?: unknown;
}
