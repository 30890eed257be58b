/** Sets of numbers that are joined two by two. */
export function createUnion(size: number) {
  const parent = Int32Array.from({ length: size }, (_, i) => i);
  const find = (item: number): number => {
    let root = item;
    while (parent[root] !== root) root = parent[root] as number;
    for (let at = item; at !== root; ) {
      const next = parent[at] as number;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  return {
    find,
    join(a: number, b: number) {
      const [one, other] = [find(a), find(b)];
      parent[Math.max(one, other)] = Math.min(one, other);
    },
  };
}
