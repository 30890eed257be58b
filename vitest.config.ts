import { defineConfig } from "vitest/config";

/** Everything but test/browser/, which needs Chromium and runs with `npm run test:browser`. */
export default defineConfig({
  test: { include: ["test/**/*.test.ts"], exclude: ["test/browser/**"], testTimeout: 60_000 },
});
