import type { DefaultTreeAdapterTypes } from "parse5";

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

/** The value of an attribute; undefined where there is none. */
export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

export function childrenOf(node: Node): readonly Node[] {
  return "childNodes" in node ? node.childNodes : [];
}

/** What is done on a way through a tree; `enter` says whether the way goes into the node. */
export interface Visitor {
  enter(node: Node): boolean;
  leave?(node: Node): void;
}

/** Visits what is in a node, in the order of the document; by a list instead of calls, however deep it goes. */
export function walk(root: Node, { enter, leave }: Visitor): void {
  const open = [{ node: root, next: 0 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = childrenOf(top.node)[top.next++];
    if (child === undefined) {
      open.pop();
      if (open.length > 0) leave?.(top.node);
    } else if (enter(child)) {
      open.push({ node: child, next: 0 });
    }
  }
}
