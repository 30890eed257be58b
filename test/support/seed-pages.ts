import { encodeAs } from "./encode.ts";
import { escapeHtml, seedLines } from "./pages.ts";

/** Runs of lines that are rows of a table, and the lines between them. */
function* parts(): Generator<{ rows: string[][] } | { line: string }> {
  let rows: string[][] = [];
  for (const cells of seedLines()) {
    if (cells.length > 1) {
      rows.push(cells);
      continue;
    }
    if (rows.length > 0) yield { rows };
    rows = [];
    yield { line: cells[0] ?? "" };
  }
  if (rows.length > 0) yield { rows };
}

function tables(row: (cells: readonly string[]) => string, line: (text: string) => string): string {
  return Array.from(parts(), (part) =>
    "rows" in part ? `<table border="1">${part.rows.map(row).join("\n")}</table>` : line(part.line),
  ).join("\n");
}

/** As a content management system of a city has it: within a table that holds menus, a paragraph in each cell. */
export function cmsPage(): string {
  const row = (cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<td><p>${escapeHtml(cell)}</p></td>`).join("")}</tr>`;
  const body = tables(row, (text) => (text.trim() === "" ? "" : `<p>${escapeHtml(text)}</p>`));
  return `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>取組結果</title>
<style>.skip{display:none} @media print{table{display:none}}</style></head><body>
<p class="skip">本文へスキップ</p><nav><ul><li>くらし</li><li>市政</li></ul></nav>
<table role="presentation"><tr><td>サイトマップ</td><td><div id="main">${body}</div></td></tr></table>
<footer>〒400-0395</footer></body></html>`;
}

/** As LibreOffice Calc writes a sheet: a row of the table for every line, fonts around the words. */
export function calcPage(): string {
  const cell = (text: string) =>
    `<td height="19" align="left" valign=top sdnum="1033;0;@"><font face="IPAGothic" size=1>${escapeHtml(text) || "<br>"}</font></td>`;
  const rows = seedLines().map((cells) => `\t<tr>\n\t\t${cells.map(cell).join("\n\t\t")}\n\t</tr>`);
  return `<!DOCTYPE html>\n<html>\n<head>\n\t<meta http-equiv="content-type" content="text/html; charset=utf-8"/>\n\t<title></title>
<style type="text/css">body,div,table { font-size:x-small }</style></head>\n\n<body>\n<table cellspacing="0" border="0">
${rows.join("\n")}\n</table>\n<!-- *** -->\n</body>\n</html>\n`;
}

/** As Excel saves a web page: Shift_JIS, conditional comments, long text over blank cells, a hidden row at the end. */
export function excelPage(): Uint8Array {
  const row = (cells: readonly string[]) =>
    cells.length > 1
      ? cells
          .map(
            (cell) =>
              `<td class=xl65 width=72>${escapeHtml(cell).replaceAll(" ・", "<br>\n    ・") || "　"}</td>`,
          )
          .join("\n  ")
      : `<td colspan=6 class=xl65 style='mso-ignore:colspan'>${escapeHtml(cells[0] ?? "")}</td>`;
  const rows = seedLines().map((cells) => ` <tr height=18 style='height:13.5pt'>\n  ${row(cells)}\n </tr>`);
  const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta http-equiv=Content-Type content="text/html; charset=shift_jis"><meta name=Generator content="Microsoft Excel 15">
<style><!--table {mso-displayed-decimal-separator:"\\.";} .xl65 {mso-style-parent:style0; white-space:normal;}--></style>
<!--[if gte mso 9]><xml><x:Name>取組結果</x:Name></xml><![endif]--></head>
<body link=blue><table border=0 cellpadding=0 style='border-collapse:collapse;table-layout:fixed'>
${" <col class=xl65 width=72>\n".repeat(14)}${rows.join("\n")}
 <![if supportMisalignedColumns]>
 <tr height=0 style='display:none'>\n${"  <td width=72></td>\n".repeat(14)} </tr>
 <![endif]>
</table></body></html>`;
  // Shift_JIS has no em dash; Excel writes what it lacks by number.
  return encodeAs(html.replaceAll("—", "&#8212;"), "shift_jis");
}

/** Pipe tables, line breaks within cells as tags. */
export function markdownSeed(): string {
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll(" ・", "<br>・")).join(" | ")} |`;
  return Array.from(parts(), (part) => {
    if (!("rows" in part)) return part.line;
    const [first = [], ...rest] = part.rows;
    return [row(first), `|${" --- |".repeat(first.length)}`, ...rest.map(row)].join("\n");
  }).join("\n");
}
