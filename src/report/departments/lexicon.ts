/** A word with a phrase that shows it at work; the phrases are run as tests. */
export type Evident<T> = readonly [word: string, meaning: T, evidence: string];

/** How far down in an organisation a name stands, from the ending of the name; the outermost first. */
export const RANKS = ["division", "section", "group"] as const;
export type OfficeRank = (typeof RANKS)[number];

/** The endings of names of offices; the longest that fits tells. */
export const OFFICE_ENDINGS: readonly Evident<OfficeRank>[] = [
  ["部", "division", "総務部"],
  ["局", "division", "上下水道局"],
  ["本部", "division", "消防本部"],
  ["部局", "division", "市長部局"],
  ["管理監", "division", "危機管理監"],
  ["教育委員会", "division", "ひばり市教育委員会"],
  ["教育委員会事務局", "division", "教育委員会事務局"],
  ["課", "section", "税務課"],
  ["室", "section", "行政改革推進室"],
  ["課等", "section", "全ての課等"],
  ["所", "section", "保健所"],
  ["支所", "section", "北支所"],
  ["署", "section", "消防署"],
  ["館", "section", "図書館"],
  ["園", "section", "保育園"],
  ["校", "section", "小学校"],
  ["センター", "section", "学校給食センター"],
  ["病院", "section", "市民病院"],
  ["事務局", "section", "議会事務局"],
  ["委員会", "section", "農業委員会"],
  ["会計管理者", "section", "会計管理者"],
  ["公社", "section", "土地開発公社"],
  ["係", "group", "収納係"],
  ["班", "group", "企画班"],
  ["担当", "group", "行革担当"],
  ["グループ", "group", "財政グループ"],
  ["チーム", "group", "改革チーム"],
  ["Ｇ", "group", "財政Ｇ"],
];

/** Who has a part in an initiative: the first of those who lead, others who lead, those who have to do with it. */
export type Part = "primary" | "lead" | "related";

/** What stands before or behind a name and may tell its part. */
export const BULLETS = "●○◎";

/** Words that mark a name with its part: （主）税務課, 税務課【関係】, 主管：税務課. */
export const PART_MARKS: readonly Evident<Part>[] = [
  ["主", "primary", "（主）税務課"],
  ["◎", "primary", "税務課（◎）"],
  ["主管", "primary", "主管：税務課"],
  ["主担当", "primary", "【主担当】税務課"],
  ["主務", "primary", "（主務）税務課"],
  ["主管課", "primary", "主管課：税務課"],
  ["統括", "primary", "税務課（統括）"],
  ["総括", "primary", "税務課（総括）"],
  ["代表", "primary", "税務課（代表）"],
  ["幹事", "primary", "（幹事）税務課"],
  ["幹事課", "primary", "幹事課：税務課"],
  ["取りまとめ", "primary", "税務課（取りまとめ）"],
  ["とりまとめ", "primary", "税務課（とりまとめ）"],
  ["主担当課", "primary", "主担当課：税務課"],
  ["担当", "lead", "担当：税務課"],
  ["所管", "lead", "所管：税務課"],
  ["担当課", "lead", "担当課：税務課"],
  ["所管課", "lead", "所管課：税務課"],
  ["副", "related", "（副）市民課"],
  ["従", "related", "（従）市民課"],
  ["関", "related", "（関）市民課"],
  ["関係", "related", "（関係）市民課"],
  ["関連", "related", "【関連】市民課"],
  ["関係課", "related", "関係課：市民課"],
  ["関連課", "related", "関連課：市民課"],
  ["関係部署", "related", "関係部署：市民課"],
  ["連携", "related", "（連携）市民課"],
  ["連携課", "related", "連携課：市民課"],
  ["協力", "related", "（協力）市民課"],
  ["協力課", "related", "協力課：市民課"],
  ["副担当", "related", "【副担当】市民課"],
  ["副担当課", "related", "副担当課：市民課"],
];

/** What bullets before or behind a name say of its part where the heading does not say it. */
export const USUAL_BULLETS: ReadonlyMap<string, Part> = new Map([
  ["●", "primary"],
  ["◎", "primary"],
]);

/** What announces a telephone number. */
export const CONTACT_WORDS: readonly Evident<null>[] = [
  ["内線", null, "税務課（内線123）"],
  ["電話", null, "税務課 電話 000-111"],
  ["電話番号", null, "税務課（電話番号000-111）"],
  ["直通", null, "税務課（直通000-111）"],
  ["tel", null, "税務課 TEL:000-111"],
  ["fax", null, "税務課 FAX 000-111"],
  ["ext", null, "税務課 ext.123"],
  ["℡", null, "税務課 ℡000-111"],
  ["☎", null, "税務課 ☎000-111"],
];

/** What a column of offices holds, where a table has several. */
export type ColumnPart = "division" | "lead" | "related";

export const COLUMN_PARTS: readonly Evident<ColumnPart>[] = [
  ["部", "division", "部"],
  ["局", "division", "局"],
  ["部局", "division", "部局"],
  ["部局名", "division", "部局名"],
  ["部名", "division", "部名"],
  ["担当部", "division", "担当部"],
  ["担当部局", "division", "担当部局"],
  ["所管部", "division", "所管部"],
  ["所管部局", "division", "所管部局"],
  ["主管部", "division", "主管部"],
  ["主管部局", "division", "主管部局"],
  ["課", "lead", "課"],
  ["課名", "lead", "課名"],
  ["課室", "lead", "課室"],
  ["課等", "lead", "課等"],
  ["課室名", "lead", "課室名"],
  ["担当課", "lead", "担当課"],
  ["担当課名", "lead", "担当課名"],
  ["担当課室", "lead", "担当課室"],
  ["担当課等", "lead", "担当課等"],
  ["所管課", "lead", "所管課"],
  ["所管課名", "lead", "所管課名"],
  ["所管課等", "lead", "所管課等"],
  ["主管課", "lead", "主管課"],
  ["主管課等", "lead", "主管課等"],
  ["取組主管課", "lead", "取組主管課"],
  ["主担当課", "lead", "主担当課"],
  ["主担当", "lead", "主担当"],
  ["推進課", "lead", "推進課"],
  ["実施課", "lead", "実施課"],
  ["関係課", "related", "関係課"],
  ["relateddepartments", "related", "related departments"],
  ["関係課等", "related", "関係課等"],
  ["関連課", "related", "関連課"],
  ["関連課等", "related", "関連課等"],
  ["関係部署", "related", "関係部署"],
  ["関連部署", "related", "関連部署"],
  ["関係部局", "related", "関係部局"],
  ["関係所属", "related", "関係所属"],
  ["関係機関", "related", "関係機関"],
  ["連携課", "related", "連携課"],
  ["連携部署", "related", "連携部署"],
  ["協力課", "related", "協力課"],
  ["協力部署", "related", "協力部署"],
  ["副担当", "related", "副担当"],
  ["副担当課", "related", "副担当課"],
];
