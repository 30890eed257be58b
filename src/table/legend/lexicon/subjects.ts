/** What a legend's heading names where it speaks of something other than the target. */
export const SUBJECTS: readonly string[] =
  "必要性 有効性 効率性 妥当性 公平性 優先 重要度 重要性 緊急 方向 効果の大きさ 事業効果 満足 前年 難易度 困難度 影響度 貢献度 今後 総合判断 ニーズ 関心".split(
    " ",
  );
