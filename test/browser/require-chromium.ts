import { findChromium } from "./chromium.ts";

/** Says once, before any test, what is missing. */
export function setup(): void {
  try {
    findChromium();
  } catch (error) {
    console.error(`\n${(error as Error).message}\n`);
    process.exit(1);
  }
}
