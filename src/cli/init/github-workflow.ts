import type { Lang, Message } from "../../core/finding.ts";

const COMMENTS = {
  head: {
    ja: "報告書を点検し、指摘を注釈として付け、SARIFをコードスキャンに送る。",
    en: "Checks the reports, puts the findings on the pull request and sends SARIF to code scanning.",
  },
  version: {
    ja: "版を固定するなら reform-report@0.1 のように書く",
    en: "To stay with one version, write reform-report@0.1",
  },
} as const satisfies Record<string, Message>;

/** A workflow for GitHub Actions to start from, commented in `lang`. */
export function githubWorkflow(lang: Lang): string {
  return `# ${COMMENTS.head[lang]}
name: reform
on:
  push:
  pull_request:
permissions:
  contents: read
  security-events: write
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      # ${COMMENTS.version[lang]}
      - run: npx --yes reform-report check --format github --output sarif=reform.sarif --lang ${lang}
      - uses: github/codeql-action/upload-sarif@v3
        if: always()
        with:
          sarif_file: reform.sarif
`;
}
