/** A node of the tree in which a PDF says what its texts are, as the engine gives it. */
export interface TagNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly TagNode[];
}
