import type { Lang, Message } from "../../../core/finding.ts";

const COMMENTS = {
  head: {
    ja: "報告書を点検し、指摘を注釈として付け、SARIFをコードスキャンに送る。",
    en: "Checks the reports, puts the findings on the pull request and sends SARIF to code scanning.",
  },
  source: {
    ja: "このツールはnpmに公開されていない。リポジトリ (所有者/名前) と版 (コミットかタグ) を変数に書く:",
    en: "The tool is not on npm. Name its repository (owner/name) and a commit or tag of it as variables:",
  },
  variables: {
    ja: "Settings > Secrets and variables > Actions > Variables の REFORM_REPOSITORY と REFORM_REF",
    en: "Settings > Secrets and variables > Actions > Variables, REFORM_REPOSITORY and REFORM_REF",
  },
} as const satisfies Record<string, Message>;

/** A workflow for GitHub Actions to start from, commented in `lang`. The folder of the tool is hidden: no input. */
export function githubWorkflow(lang: Lang): string {
  return `# ${COMMENTS.head[lang]}
# ${COMMENTS.source[lang]}
# ${COMMENTS.variables[lang]}
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
      - uses: actions/checkout@v4
        with:
          repository: \${{ vars.REFORM_REPOSITORY }}
          ref: \${{ vars.REFORM_REF }}
          path: .reform
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      - run: npm ci
        working-directory: .reform
      - run: node .reform/bin/reform.js check --format github --output sarif=reform.sarif --lang ${lang}
      - uses: github/codeql-action/upload-sarif@v3
        if: always() && hashFiles('reform.sarif') != ''
        with:
          sarif_file: reform.sarif
`;
}
