import { CSV, EXCEL_CSV, TSV } from "../../../render/kit/delimited.ts";
import { parseCsvRenderer } from "../../../render/parse/csv.ts";
import { CSV_HEADINGS_JA } from "../../../render/parse/csv-headings.ts";
import { parseJsonRenderer } from "../../../render/parse/json.ts";
import { parseNdjsonRenderer } from "../../../render/parse/ndjson.ts";
import type { ReportRenderer } from "../../../render/parse/report-renderer.ts";
import { parseTableRenderer } from "../../../render/parse/table.ts";
import type { CommandContext } from "../../shell/command.ts";
import { tableOptions } from "../../shell/package-output.ts";
import { pageOptions } from "../../shell/page.ts";
import type { ParseFormat } from "./format.ts";

interface RendererOptions {
  /** Whether several inputs were named, however many of them can be read. */
  readonly many: boolean;
  /** Whether a file of corrections is followed. */
  readonly corrected: boolean;
  /** Whether some inputs may have other places than lines. */
  readonly placed: boolean;
  readonly toFile: boolean;
  readonly context: CommandContext;
}

/**
 * The renderer of a format. All but those of bytes are small and come with the command: a file of its own for each would
 * take longer to find than to read.
 */
export async function createRenderer(
  format: ParseFormat | "excel",
  { many, corrected, placed, toFile, context }: RendererOptions,
): Promise<ReportRenderer> {
  const { lang } = context;
  switch (format) {
    case "json":
      return parseJsonRenderer({ many, lang });
    case "ndjson":
      return parseNdjsonRenderer();
    case "csv":
    case "tsv":
    case "excel":
      return parseCsvRenderer({
        many,
        dialect: { csv: CSV, tsv: TSV, excel: EXCEL_CSV }[format],
        corrected,
        placed,
        headings: format === "excel" && lang === "ja" ? CSV_HEADINGS_JA : undefined,
      });
    case "xlsx":
      return (await import("../../../render/workbook/workbook.ts")).parseWorkbookRenderer({ many, lang });
    case "table":
      return parseTableRenderer(await pageOptions(context, toFile));
    case "parquet":
      return (await import("../../../render/data/data.ts")).parseParquetRenderer(tableOptions());
  }
}
