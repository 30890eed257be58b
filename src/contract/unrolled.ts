/** An object whose lists are made an element at a time. */
export type Unrolled<T> = {
  readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Iterable<Item> : T[Key];
};

/** What a function makes of each item, when it is asked for; as often as it is asked for. */
export function mapped<T, R>(items: readonly T[], make: (item: T) => R): Iterable<R> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield make(item);
    },
  };
}
