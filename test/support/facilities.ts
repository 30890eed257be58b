/** A report (fiction) with two columns of symbols that nothing tells apart, and two of names. */
export const FACILITIES = [
  "令和5年度 みどり野市 施設見直し計画 取組結果",
  "A：目標を達成　B：目標をほぼ達成　C：目標を達成できなかった",
  "番号\t施設の名\t愛称\t所管課\t第1欄\t第2欄\t取組内容",
  "1\t中央公民館\tひだまり\t生涯学習課\tB\tA\t空調設備を更新した。",
  "2\t東公民館\tせせらぎ\t生涯学習課\tA\tC\t利用者の説明会を開いた。",
  "3\t市民体育館\tはばたき\tスポーツ振興課\tC\tB\t床を張り替えた。",
  "4\t老人福祉センター\tやすらぎ\t高齢福祉課\tB\tB\t浴室を改修した。",
  "5\t児童館\tにこにこ\t子育て支援課\tA\tC\t遊具を点検した。",
  "",
].join("\n");
