/**
 * Puts all of `items` at the end of a list. `list.push(...items)` fails above some 120,000 items, which is how many
 * arguments fit onto the stack; a test keeps it out of the program.
 */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
