// What reads the files of office programs, as one piece that is loaded when there is such a file.
export { readWordDocument } from "../docx/read-word-document.ts";
export { readSpreadsheet } from "../ods/read-spreadsheet.ts";
export { readWorkbook } from "../xlsx/read-workbook.ts";
