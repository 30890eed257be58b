import { describe } from "vitest";
import { testCases } from "./read.ts";

const fiscal = (year: number) => ({
  kind: "period" as const,
  value: null,
  fiscalYear: year,
  from: `${year}-04-01`,
  to: `${year + 1}-03-31`,
});
const date = (date: string) => ({ kind: "date" as const, value: null, date });
const period = (from: string, to: string) => ({ kind: "period" as const, from, to });

describe("fiscal years", () => {
  testCases([
    ["令和5年度", fiscal(2023)],
    ["令和元年度", fiscal(2019)],
    ["Ｒ４年度", fiscal(2022)],
    ["2018年度", fiscal(2018)],
    ["R3年度末", { ...fiscal(2021), date: "2022-03-31" }],
    ["令和3・4年度", date("2021"), fiscal(2022)],
    ["28年度", { kind: "period", text: "28年度" }],
  ]);
});

describe("dates", () => {
  testCases([
    ["令和4年12月", date("2022-12")],
    ["令和4年12月25日", date("2022-12-25")],
    ["H28", date("2016")],
    ["R4.10.1", date("2022-10-01")],
    ["H25.7.16付け", date("2013-07-16")],
    ["S58", date("1983")],
    ["昭和五十二年六月三日", date("1977-06-03")],
    ["二〇一五年", date("2015")],
    ["2019年8月", date("2019-08")],
    ["2019.08", date("2019-08")],
    ["2022/9/30", date("2022-09-30")],
    ["2022-09-30", date("2022-09-30")],
    ["11月", date("--11")],
    ["11月3日", date("--11-03")],
    ["午後1時30分", date("T13:30")],
    ["平成30 年 5 月", date("2018-05")],
  ]);
});

describe("periods", () => {
  testCases([
    ["平成28年度～令和7年度", period("2016-04-01", "2026-03-31")],
    ["令和3～5年度", period("2021-04-01", "2024-03-31")],
    ["平成28年度から令和2年度まで", period("2016-04-01", "2021-03-31")],
    ["5～8月", period("--05", "--08")],
    ["2021/4/5~4/9", period("2021-04-05", "2021-04-09")],
    ["令和4年6月1日から令和5年5月31日まで", period("2022-06-01", "2023-05-31")],
    ["4/10～9/20", period("--04-10", "--09-20")],
    ["5/8～", date("--05-08")],
    ["2021(R3)年度", fiscal(2021)],
    ["AM9:30", date("T09:30")],
    ["H30～R2", period("2018", "2020")],
    ["9時～16時30分", period("T09:00", "T16:30")],
    ["1980年代", period("1980", "1989")],
  ]);
});

describe("years and days that never came", () => {
  testCases([
    ["平成33年度", { ...fiscal(2021), impossibleEra: { era: "平成", year: 31 } }],
    ["平成32年", { ...date("2020"), impossibleEra: { era: "平成", year: 31 } }],
    ["昭和70年", { impossibleEra: { era: "昭和", year: 64 } }],
    ["2月30日", { issue: "impossible-date", date: "--02" }],
    ["平成31年度", fiscal(2019)],
  ]);
});
