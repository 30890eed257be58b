/** The prototypes that all objects share. */
const SHARED: readonly object[] = [
  Object.prototype,
  Array.prototype,
  String.prototype,
  Function.prototype,
  Map.prototype,
];
const OWN = SHARED.map((prototype) => new Set(Reflect.ownKeys(prototype)));

/** Names that stand on a shared prototype and did not at the start; they are taken off again. */
export function takePollution(): string[] {
  return SHARED.flatMap((prototype, i) => {
    const strange = Reflect.ownKeys(prototype).filter((key) => !OWN[i]?.has(key));
    for (const key of strange) Reflect.deleteProperty(prototype, key);
    return strange.map(String);
  });
}
