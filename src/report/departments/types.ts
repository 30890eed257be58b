/** The departments of an initiative. */
export interface Departments {
  /** The first among the leading departments; null where none is named. */
  readonly primary: string | null;
  readonly lead: readonly string[];
  /** 関係課等: departments or phrases such as 全ての課等. */
  readonly related: readonly string[];
}
