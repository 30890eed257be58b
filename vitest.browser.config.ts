import { defineConfig } from "vitest/config";

/** The tests that open the HTML report in a browser: `npm run test:browser`. They need Chromium (test/browser/chromium.ts). */
export default defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    globalSetup: "test/browser/require-chromium.ts",
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
