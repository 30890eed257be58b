import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const USUAL = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Without these, Chromium looks for updates and networks of its own. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Where Chromium is: `CHROMIUM_PATH`, else one of the usual places.
 * @throws {Error} that says how to install it
 */
export function findChromium(
  vars: Readonly<Record<string, string | undefined>> = process.env,
  usual: readonly string[] = USUAL,
): string {
  const named = vars["CHROMIUM_PATH"];
  const path = named ? [named].find(existsSync) : usual.find(existsSync);
  if (path) return path;
  throw new Error(
    `The browser tests need Chromium, and ${named ? `CHROMIUM_PATH names ${named}, which is not there` : `it is none of ${usual.join(", ")}`}.\n` +
      "On Debian and Ubuntu: apt-get install chromium fonts-noto-cjk\n" +
      "Elsewhere: install Chromium or Chrome and set CHROMIUM_PATH to its program.\n" +
      "All other tests run without a browser: npm test",
  );
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: ARGUMENTS });
}
