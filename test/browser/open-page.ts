import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { CheckedReport } from "../../src/check/types.ts";
import type { Lang } from "../../src/core/finding.ts";
import { renderHtml } from "../../src/render/check/html/page.ts";

/** A report that is open in a browser without a network, and everything that it did besides being there. */
export interface OpenPage {
  readonly page: Page;
  /** Errors and warnings of the console, faults of the script, dialogs, requests for anything but the file itself. */
  readonly trouble: readonly string[];
  close(): Promise<void>;
}

export interface OpenOptions extends BrowserContextOptions {
  readonly lang?: Lang;
  /** What stands behind `#`. */
  readonly anchor?: string;
}

/** Writes the page of some reports to a file and opens it, as from a folder or a stick. */
export async function openReports(
  browser: Browser,
  reports: readonly CheckedReport[],
  { lang = "ja", anchor, ...options }: OpenOptions = {},
): Promise<OpenPage> {
  const folder = mkdtempSync(join(tmpdir(), "reform-html-"));
  const file = join(folder, "report.html");
  writeFileSync(file, renderHtml(reports, { lang }));
  const address = pathToFileURL(file).href;

  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    ...options,
    offline: true,
  });
  const page = await context.newPage();
  const trouble: string[] = [];
  await context.route("**/*", (route) => {
    const asked = route.request().url();
    if (asked.split("#")[0] === address) return route.continue();
    trouble.push(`request ${asked}`);
    return route.abort();
  });
  page.on("console", (message) => trouble.push(`console ${message.text()}`));
  page.on("pageerror", (error) => trouble.push(`error ${error.message}`));
  page.on("dialog", (dialog) => {
    trouble.push(`dialog ${dialog.message()}`);
    return dialog.dismiss();
  });
  await page.goto(anchor === undefined ? address : `${address}#${anchor}`);
  return {
    page,
    trouble,
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs an expression in the page: scripts of the tests know no types of the browser's. */
export function ask<Value>(page: Page, expression: string): Promise<Value> {
  return page.evaluate(expression) as Promise<Value>;
}

/** Ids of the initiatives that are shown, in the order in which they stand. */
export function shownIds(page: Page): Promise<string[]> {
  return ask(
    page,
    `[...document.querySelectorAll("tbody.initiative")].filter((body) => body.checkVisibility()).map((body) => body.id)`,
  );
}
