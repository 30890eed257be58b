import type { ReportRenderer } from "../../render/report-renderer.ts";
import type { CommandContext } from "../command.ts";
import { terminalWidth, usesColor } from "../terminal.ts";
import type { ParseFormat } from "./parse-format.ts";

interface RendererOptions {
  /** Whether several inputs were named, however many of them can be read. */
  readonly many: boolean;
  readonly toFile: boolean;
  readonly context: CommandContext;
}

/** Loads the renderer of a format, and only that. */
export async function createRenderer(
  format: ParseFormat | "excel",
  { many, toFile, context }: RendererOptions,
): Promise<ReportRenderer> {
  const { env, lang, ambiguousWidth } = context;
  switch (format) {
    case "json":
      return (await import("../../render/parse-json.ts")).parseJsonRenderer({ many, lang });
    case "ndjson":
      return (await import("../../render/parse-ndjson.ts")).parseNdjsonRenderer();
    case "csv":
    case "tsv":
    case "excel": {
      const { parseCsvRenderer } = await import("../../render/parse-csv.ts");
      const { CSV, EXCEL_CSV, TSV } = await import("../../render/delimited.ts");
      return parseCsvRenderer({ many, dialect: { csv: CSV, tsv: TSV, excel: EXCEL_CSV }[format] });
    }
    case "table": {
      const { parseTableRenderer } = await import("../../render/parse-table.ts");
      // A file is no terminal: it is coloured only on demand.
      const color = toFile ? context.color === "always" : usesColor(context.color, env.stdout, env.vars);
      const palette = color
        ? { palette: (await import("../../render/color-palette.ts")).colorPalette() }
        : {};
      return parseTableRenderer({
        width: terminalWidth(env.stdout, env.vars),
        lang,
        ambiguousWidth,
        ...palette,
      });
    }
  }
}
