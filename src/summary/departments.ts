import { sectionOf } from "../report/departments/office.ts";
import type { Departments } from "../report/types.ts";

/**
 * Words that stand where a department should but name none: 全ての課等, 各課, 施設等を所管する全ての課等, 担当課.
 * 全 counts only at the beginning and 各 only before a kind of office: 生活安全課 and 各務原支所 are departments.
 */
const PHRASES: readonly RegExp[] = [
  /全て|すべて|^全(?:庁|課|部|局|室|所属|職員|施設|事業|て)/,
  /各(?:課|部|局|室|係|所属|担当|施設|機関|支所|学校|委員会|行政|種|園|館|校|所管|主管|事業)/,
  /^(?:その他|庁内)?(?:の)?関係(?!人口)|関係(?:各|する|所属|部署|部局)/,
  /^その他|^該当|のみ$|ほか$|など$/,
  /(?:所管|主管|担当|管理|保有|実施|関連|関与|従事|有|属|設置)(?:する|している)/,
  /^(?:施設|事業|業務|事務|制度|計画)?(?:等)?(?:の)?(?:所管|主管|担当|関連|実施)(?:の)?(?:課|部|局|室|所属|部署|部局)(?:等)?$/,
];

/** Whether a text in a department cell is a phrase for many of them rather than the name of one. */
export function isDepartmentPhrase(text: string): boolean {
  const bare = text.replace(/[\s　]/g, "");
  return PHRASES.some((phrase) => phrase.test(bare));
}

/**
 * The departments that an initiative counts under: the first that is a name, or every leading one. A section counts
 * under its own name, whether or not its division stands before it or a group of it behind.
 */
export function countedDepartments({ primary, lead }: Departments, involved: boolean): readonly string[] {
  const named = [...(primary === null ? [] : [primary]), ...lead]
    .map(sectionOf)
    .filter((name) => !isDepartmentPhrase(name));
  return involved ? named : named.slice(0, 1);
}
