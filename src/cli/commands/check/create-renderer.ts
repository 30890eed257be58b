import type { CheckRenderer, FailOn } from "../../../render/kit/check-renderer.ts";
import type { CommandContext } from "../../shell/command.ts";
import { tableOptions } from "../../shell/package-output.ts";
import { pageOptions } from "../../shell/page.ts";
import { readVersion } from "../../shell/version.ts";
import type { CheckFormat } from "./settings.ts";

interface RendererOptions {
  readonly quiet: boolean;
  readonly showSuppressed: boolean;
  readonly sarifSuppressed: boolean;
  readonly why: boolean;
  readonly byDepartment: boolean;
  readonly failOn: FailOn;
  readonly toFile: boolean;
  readonly context: CommandContext;
}

/** Loads the renderer of a format, and only that. */
export async function createCheckRenderer(
  format: CheckFormat,
  { quiet, showSuppressed, sarifSuppressed, why, byDepartment, failOn, toFile, context }: RendererOptions,
): Promise<CheckRenderer> {
  const { env, lang } = context;
  const options = { lang, quiet, showSuppressed, failOn, windowsPaths: env.platform === "win32" };
  switch (format) {
    case "pretty":
      return createPretty({ quiet, showSuppressed }, toFile, context);
    case "json":
      return (await import("../../../render/check/json.ts")).checkJsonRenderer({ lang, why });
    case "ndjson":
      return (await import("../../../render/check/ndjson.ts")).checkNdjsonRenderer({ lang, why });
    case "github":
      return (await import("../../../render/check/github.ts")).checkGithubRenderer(options);
    case "sarif": {
      const { KNOWN_RULES } = await import("../../../check/known-rules.ts");
      const { checkSarifRenderer } = await import("../../../render/check/sarif.ts");
      return checkSarifRenderer({
        ...options,
        withSuppressed: sarifSuppressed,
        version: readVersion(),
        rules: KNOWN_RULES,
      });
    }
    case "junit":
      return (await import("../../../render/check/junit.ts")).checkJunitRenderer(options);
    case "markdown":
      return (await import("../../../render/check/markdown.ts")).checkMarkdownRenderer(options);
    case "html":
      return (await import("../../../render/check/html/html.ts")).checkHtmlRenderer(options);
    case "parquet":
      return (await import("../../../render/data/data.ts")).checkParquetRenderer(tableOptions());
    case "xlsx": {
      const { checkWorkbookRenderer } = await import("../../../render/workbook/workbook.ts");
      return checkWorkbookRenderer({ lang, quiet, showSuppressed, byDepartment });
    }
  }
}

async function createPretty(
  what: Pick<RendererOptions, "quiet" | "showSuppressed">,
  toFile: boolean,
  context: CommandContext,
): Promise<CheckRenderer> {
  const { checkPrettyRenderer } = await import("../../../render/check/pretty/pretty.ts");
  return checkPrettyRenderer({ ...(await pageOptions(context, toFile)), ...what });
}
