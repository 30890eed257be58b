import type { Message } from "../../core/finding.ts";

/** What is said of a file of corrections. */
export const CORRECTIONS = {
  option: {
    ja: "人の訂正のファイル (既定: 設定の corrections、なければ設定と同じフォルダーの reform.corrections.json)",
    en: "file of people's corrections (default: corrections of the configuration, else reform.corrections.json beside it)",
  },
  missing: (name: string): Message => ({
    ja: `${name}: 訂正のファイルがありません（reform correct で作れます）`,
    en: `${name}: there is no such file of corrections (reform correct makes it)`,
  }),
  noReport: (place: string, report: string): Message => ({
    ja: `${place}: 報告書 ${report} がありません [correction/stale]`,
    en: `${place}: there is no report ${report} [correction/stale]`,
  }),
} as const;
