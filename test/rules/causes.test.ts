import { describe, expect, it } from "vitest";
import { readCause } from "../../src/rules/causes/read-cause.ts";
import { CAUSE_WORDS, type CauseWords } from "../../src/rules/causes/words.ts";
import { foldedView } from "../../src/text/folded-view.ts";
import { findInExample } from "./example-report.ts";

const speaks = (sentence: string) => readCause(foldedView(sentence)) !== null;

describe("a sentence", () => {
  it.each([
    "感染症の影響により、特定健診受診率は低下したが、特定保健指導の実施率は目標を達成できた",
    "コロナ過で階層研修は受講者数が制限され、計画した受講予定者全員が受講できなかった",
    "５地区の地域コミュニティイベントは新型コロナウイルスの感染防止に伴い、すべて中止となった",
    "新型コロナウイルス対策費用が100億円を超える異例の決算となる中、国の交付金など特定財源の確保に努めた",
    "工事費の高騰により、耐震改修の補助件数は4件にとどまった",
    "動力費の値上がりの影響を受けた",
    "書架の改修による休館の影響が大きい",
    "天候に恵まれない週末が多かった",
    "選挙と災害への対応が重なった",
    "台風の後に陳情が集中した",
    "参加者が伸びなかった要因は、開催日が他の催しと同じ日であったことである",
    "訪問できなかったのは、担当職員の欠員による",
    "法人市民税の減は、税制改正に伴うものである",
    "相手方の都合により、協定の締結を見送った",
    "対象となる事業者が市外へ移転したため",
    "国の補助金の廃止により事業を縮小している",
    "交付金の減額があり、整備が遅れた",
    "感染拡大防止のため講座を中止した（再開は未定）",
    "他の番組との合同放送のため視聴率が算出できなかった",
    "広告の応募がなかったため、掲載料は入らなかった",
  ])("speaks of a cause: %s", (sentence) => {
    expect(speaks(sentence)).toBe(true);
  });

  it.each([
    // What is to be done.
    "感染症の影響を踏まえ、今後はオンラインでの開催を検討する",
    "新型コロナウイルス感染症対策として、リモート実施を含めた実施方法の見直しを検討していく",
    "災害により中止となった場合に備える必要がある",
    "未達の要因を分析する",
    "台風の影響により中止した講座を来年度に開催予定",
    "引き続き、感染症の影響により減少した利用の回復",
    "物価高騰による影響を注視していきたい",
    // Good news.
    "感染症の影響があったが、目標を達成できた",
    "職員の努力により目標を上回ることができた",
    "コロナ禍でも中止することなく開催した",
    "広報の成果により参加者が増加した",
    "感染症の影響による受診率の低下を防ぐための対策",
    // Names of what is counted.
    "台風による被害の額",
    "災害による事故の死傷者数（年ベース）",
    // Neither.
    "遅れを取り戻すための作業を行った",
    "ごみの減量のため、啓発の講座を開催した",
    "啓発により事故が減少した",
    "新型コロナウイルス感染症に関する情報をホームページに掲載した",
    "感染症対策のため消毒液を購入した",
    "市民サービスの向上のため、窓口を増設した",
    "欠席の理由を確認した",
    "施設への影響を調査した",
    "収納率 60.9%",
    "",
    "。。。",
  ])("does not: %j", (sentence) => {
    expect(speaks(sentence)).toBe(false);
  });

  const groups: [string, CauseWords][] = Object.entries(CAUSE_WORDS).flatMap(([kind, list]) =>
    list.map((group): [string, CauseWords] => [kind, group]),
  );

  it.each(groups)("is known by words of its kind: %s", (kind, { words, evidence }) => {
    const view = `${foldedView(evidence)}。`;
    expect(words.split(" ").filter((word) => view.includes(word))).not.toEqual([]);
    expect(speaks(evidence)).toBe(kind !== "good");
  });

  it("is looked for by words in half width, each once", () => {
    const words = groups.flatMap(([, group]) => group.words.split(" "));
    expect(words.filter((word) => foldedView(word) !== word || word === "")).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });

  it("is read in a time that grows with its length", () => {
    const started = performance.now();
    for (const part of ["ため、", "コロナ", "により中止", "新型コロナウイルス感染", "の影響"])
      speaks(part.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});

describe("beside an accusation", () => {
  const MISSED = { goal: "収納率 93.1%以上", do: "収納率 60.9%", rating: "A" };
  const explanationOf = (row: Parameters<typeof findInExample>[0]) => {
    const finding = findInExample(row).find(({ rule }) => rule.startsWith("rating/"));
    if (!finding) throw new Error("nothing is found");
    return finding.grounds?.explanation?.text ?? null;
  };

  it.each(["check", "action", "do"] as const)("stands what the row says of causes in %s", (field) => {
    const said = "感染症の影響により、納付が減少した";
    const row = { ...MISSED, [field]: `${MISSED.do}。窓口を設けた。${said}。督促を行った。` };
    expect(explanationOf(row)).toBe(said);
  });

  it("stands nothing where the row says nothing of causes, or only before it was done", () => {
    expect(explanationOf(MISSED)).toBeNull();
    expect(explanationOf({ ...MISSED, check: "窓口を設けた。今後も督促に努める。" })).toBeNull();
    expect(explanationOf({ ...MISSED, plan: "感染症の影響により縮小した窓口を戻す。" })).toBeNull();
    expect(
      explanationOf({ ...MISSED, goal: "収納率 93.1%以上。感染症の影響により減少した分を戻した。" }),
    ).toBeNull();
  });

  it("stands what is said of the measure itself, whatever was said before", () => {
    const check = "台風の影響により訓練を中止した。事業者の廃業により収納率が低下した。";
    expect(explanationOf({ ...MISSED, check })).toBe("事業者の廃業により収納率が低下した");
  });

  it("stands the sentence that follows, too, where it goes on with causes", () => {
    const check = "事業者の廃業により収納率が低下した。台風の影響により訪問も中止した。窓口は開いた。";
    expect(explanationOf({ ...MISSED, check })).toBe(
      "事業者の廃業により収納率が低下した。台風の影響により訪問も中止した",
    );
  });

  it("stands what a column of the report's own holds that asks for causes", () => {
    const row = { ...MISSED, extra: { 未達の要因: "周知の不足、窓口の混雑", 備考: "職員2名" } };
    expect(explanationOf(row)).toBe("周知の不足、窓口の混雑");
  });

  it("stands with too little claimed, and with what is unsure", () => {
    const check = "国の補助金の廃止により事業を縮小した。";
    expect(explanationOf({ goal: "整備面積 400ha", do: "整備面積 427ha", rating: "C", check })).toBe(
      check.slice(0, -1),
    );
    const unsure = {
      goal: "講座の参加者数 1,200人",
      do: "出前の会 3回、参加 95人、ほかに企画展を2回開き、延べ1,050人が見た。",
      rating: "A",
      check,
    };
    expect(explanationOf(unsure)).toBe(check.slice(0, -1));
  });

  it("is found in a time that grows with the row, however many targets and sentences it holds", () => {
    const of = (count: number, text: (at: number) => string) =>
      Array.from({ length: count }, (_, at) => text(at)).join("、");
    const goal = of(300, (at) => `第${at}地区の受診率 ${50 + (at % 40)}%以上`);
    const done = of(300, (at) => `第${at}地区の受診率 ${10 + (at % 30)}%`);
    const check = `${"感染症の影響により受診を控える人が増え、受診率が低下した。".repeat(5_000)}`;
    const started = performance.now();
    findInExample({ goal, do: done, check, rating: "A" });
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 60_000);

  it("is cut where it is long, with the cause in view and no character torn", () => {
    const long = (text: string) => explanationOf({ ...MISSED, check: text }) ?? "";
    const behind = `感染症の影響により収納率が低下した${"𠮷野家や商店街など".repeat(40)}`;
    expect(long(behind)).toMatch(/^感染症の影響により収納率が低下した.*…$/u);
    const before = `${"𠮷田町や商店街など、".repeat(40)}感染症の影響により収納率が低下した`;
    expect(long(before)).toMatch(/^….*感染症の影響により収納率が低下した$/u);
    for (const text of [long(behind), long(before), long(`𠮷${behind}`), long(`${before}𠮷`)]) {
      expect(text.length).toBeLessThanOrEqual(122);
      expect(text).not.toMatch(/\p{Cs}/u);
    }
  });
});
