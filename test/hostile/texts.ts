import fc from "fast-check";

/** Texts that act somewhere, each for another reader. */
export const HOSTILE: readonly string[] = [
  "::error::x",
  " ::set-output name=a::b",
  "::stop-commands::t",
  "##[group]x",
  "見出し##[add-mask]x",
  "[ここ](https://e.example/login)",
  "![](https://e.example/a.png) \\",
  "<script>alert(1)</script>",
  '" onmouseover="x',
  "]]> & <b>&amp;&#x3c;",
  "=HYPERLINK(1)",
  "@SUM(1)",
  "＝1+1",
  'a,"b",c',
  "%0A::error::x,title=y:%",
  "改\n::error::行\r\n##[x]\t=1",
  "| `x` **b** _i_ www.e.example #12 @octocat",
  "赤\u001b[31m字\u0007\u0000\u007f",
  "次\u0085行\u2028の\u2029文",
  "逆\u202e順\u2066で\u200f\u061c",
  "零\u200b幅\u2060と\ufeff継ぎ\u00ad目",
  "対\ud800の\udc00片\ufffe",
  "標\u{e0041}\u{e0042}識",
  "{0} {{y}} %s %n",
  "'; DROP TABLE r; --",
  "../../etc/passwd",
  "__proto__",
];

const PIECES = [
  ...["::", ":", "##[", "#", "[", "]", "(", ")", "\\", "<", ">", "&", '"', "'", "`", "|", "*", "_", "@", "%"],
  ...["=", "+", "-", ",", ";", " ", "\u3000", "\u00a0", "\u001b[1m", "\u0000", "\u0085", "\u009b", "\u2028"],
  ...["\u202e", "\u2066", "\u200b", "\u00ad", "\ufeff", "\ud83d", "\udc00", "\u{e0020}", "\u0301", "\ufe0f"],
  ...["error", "add-mask", "http://", "www.", "javascript:", "a", "1", "あ", "①", "９５％", "目標"],
];

/** Texts made of what acts, and of what hides it. Never blank, so that a cell with one is a cell. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((pieces) => `x${pieces.join("")}`.slice(fc.hash(pieces.join("")) % 2));
