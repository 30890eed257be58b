import type { CheckedFinding, Suppression } from "../check/types.ts";
import { rounded } from "../contract/rounded.ts";
import type { Document } from "../input/model/document.ts";
import { formatStart } from "../input/places.ts";
import type { TidySource } from "./source.ts";
import type { TidyTable } from "./types.ts";

interface Row {
  readonly reportId: string;
  /** From 1 within the report, the suppressed ones last. */
  readonly position: number;
  readonly finding: CheckedFinding;
  /** Undefined where it counts; null where the baseline holds it. */
  readonly by: Suppression | null | undefined;
  readonly document: Document;
}

/** A row a finding, those that are accepted included. */
export const FINDINGS: TidyTable<TidySource, Row> = {
  name: "findings",
  about: {
    ja: "指摘ごとに1行（除外されたものも含む）",
    en: "a row a finding, those that are suppressed included",
  },
  key: ["report_id", "ordinal"],
  references: [
    { columns: ["report_id"], table: "reports" },
    { columns: ["report_id", "initiative_id"], table: "initiatives" },
  ],
  *rows({ id, report: { document }, checked }) {
    let position = 0;
    for (const finding of checked?.findings ?? [])
      yield { reportId: id, position: ++position, finding, by: undefined, document };
    for (const { finding, by } of checked?.suppressed ?? [])
      yield { reportId: id, position: ++position, finding, by, document };
  },
  columns: [
    {
      name: "report_id",
      type: "string",
      about: { ja: "報告書のキー", en: "key of the report" },
      isRequired: true,
      value: ({ reportId }) => reportId,
    },
    {
      name: "ordinal",
      type: "integer",
      about: { ja: "報告書の中での順番（1から）", en: "its place among the findings of the report, from 1" },
      isRequired: true,
      value: ({ position }) => position,
    },
    {
      name: "initiative_id",
      type: "string",
      about: {
        ja: "取組のキー（報告書全体の指摘では空）",
        en: "key of the initiative; empty where it is of the report as a whole",
      },
      value: ({ finding }) => finding.initiative,
    },
    {
      name: "rule",
      type: "string",
      about: { ja: "ルール", en: "the rule" },
      isRequired: true,
      value: ({ finding }) => finding.rule,
    },
    {
      name: "severity",
      type: "string",
      about: { ja: "重大度: error、warning、info", en: "error, warning or info" },
      isRequired: true,
      value: ({ finding }) => finding.severity,
    },
    {
      name: "message_ja",
      type: "string",
      about: { ja: "日本語の説明", en: "the message in Japanese" },
      isRequired: true,
      value: ({ finding }) => finding.message.ja,
    },
    {
      name: "message_en",
      type: "string",
      about: { ja: "英語の説明", en: "the message in English" },
      isRequired: true,
      value: ({ finding }) => finding.message.en,
    },
    {
      name: "place",
      type: "string",
      about: { ja: "場所（行:桁、シート!セルなど）", en: "where it is: line:column, sheet!cell …" },
      isRequired: true,
      value: ({ finding, document }) => formatStart(document, finding.span),
    },
    {
      name: "confidence",
      type: "number",
      about: {
        ja: "確からしさ（0〜1、指摘が評価についてのとき）",
        en: "how likely an accusation is right, 0 to 1",
      },
      value: ({ finding: { grounds } }) =>
        grounds === undefined || grounds.confidence === null ? null : rounded(grounds.confidence),
    },
    {
      name: "explanation",
      type: "string",
      about: { ja: "報告書自身の説明", en: "what the row itself says of causes" },
      value: ({ finding: { grounds } }) => grounds?.explanation?.text ?? null,
    },
    {
      name: "is_suppressed",
      type: "boolean",
      about: {
        ja: "設定か基準ファイルで除外されたか",
        en: "whether the configuration or the baseline accepts it",
      },
      isRequired: true,
      value: ({ by }) => by !== undefined,
    },
    {
      name: "suppressed_reason",
      type: "string",
      about: { ja: "除外の理由", en: "why it is accepted" },
      value: ({ by }) => by?.reason ?? null,
    },
    {
      name: "explained_reason",
      type: "string",
      about: { ja: "人が添えた説明", en: "what a person says to it" },
      value: ({ finding }) => finding.explained?.reason ?? null,
    },
    {
      name: "fingerprint",
      type: "string",
      about: { ja: "行が動いても変わらない印", en: "stays the same when the finding moves to another line" },
      isRequired: true,
      value: ({ finding }) => finding.fingerprint,
    },
  ],
};
