import type { WordRow } from "./types.ts";

/** Words that take from others, add to them, or deny them. */
export const DEGREE: readonly WordRow[] = [
  [
    "ほぼ 概ね おおむね 大むね オオムネ おおよそ 概して 大部分 大半 ある程度 一定 一定程度 相当程度 おおかた 大方 比較的",
    "almost",
    ["目標をおおむね達成した", "nearly"],
    { notBefore: "不" },
  ],
  [
    "やや 若干 わずか わずかに 僅か 僅かに 少し 一歩 いま一歩 多少 幾分 いくらか",
    "almost",
    ["目標をやや下回った", "nearly"],
  ],
  ["一部 部分 部分的 一部分 いくつか", "partly", ["一部達成", "nearly"]],
  ["大部分達成", "reached", ["大部分達成", "achieved"]],
  [
    "大幅 大幅に 著しく 著し 大きく 遠く はるか はるかに かなり 極端に 相当 まったく 全く ほとんど 全然 大いに",
    "far",
    ["年度目標に遠く及ばなかった", "missed"],
  ],
  [
    "あと一歩 あとわずか あと少し あともう少し もう少し もう一歩 もう一息 いま一息 今一歩 一歩手前 目前 近い 近かった 近く 近づ 迫 準ずる",
    "near",
    ["目標に近い", "nearly"],
    { notBefore: "最 身 付 附" },
  ],
  [
    "ない なかった なく なけれ ず ぬ ません なし 無し 無い 無く なさ",
    "denial",
    ["計画どおりでない", "missed"],
  ],
  [
    "わけではな とはいえな とは言えな とは言い切れな とは言い難 とはいい難 とは言いがた といえな",
    "denial",
    ["順調とはいえない", "missed"],
  ],
  [
    "できなかった できな 出来な できていな できず 出来ず られな られず れておらず 見られな みられな 認められな",
    "denial",
    ["目標を達成できなかった", "missed"],
  ],
  [
    "必ず まず ずつ いずれ わずらわ ねばならな なければならな なければな ざるを得な 少ない 少なく 問題な 支障な ずれ はずれ なくす 生ず 応ず 感ず 先ず せざる 限らず 問わず かかわらず 関わらず",
    "none",
    ["まず目標を達成した", "achieved"],
  ],
];

/** Words that make what stands before them no claim, and what remains besides the number. */
export const CLAIMS: readonly WordRow[] = [
  [
    "に向け に向か へ向け に近づけ を目指 をめざ に資する のため に必要",
    "toward",
    ["目標の達成に向け、取り組んでいる", "missed"],
  ],
  ["見込まれ 見込む 見通し 可能 べき できそう", "expected", ["目標の達成が可能", "unknown"]],
  ["課題 改善 余地 見直 残された作業 残され 工夫", "reserve", ["目標は達成したが、課題が残った", "achieved"]],
];
