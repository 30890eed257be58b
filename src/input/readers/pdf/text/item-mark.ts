/** What begins an item of a list or a remark, and so a line of its own. */
const MARKS = new Set("・･●○◎◆◇■□▲△▼▽★☆※＊*→⇒➡⇨➢➤✓✔❖【〔[［<＜①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ");

/** Whether a line begins with the mark of an item. */
export function beginsItem(text: string): boolean {
  return MARKS.has(text[0] ?? "") || isNumbered(text);
}

/** `(1)`, `（ア）`, `1.`, `1　` and the like: a short label in brackets, or a number with a stop. */
function isNumbered(text: string): boolean {
  return /^[（(][0-9０-９]{1,2}[)）]/.test(text) || /^[（(][ア-ンa-zA-Z]{1}[)）]/.test(text);
}
