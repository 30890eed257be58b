import type { Message } from "../../../core/finding.ts";

/** The texts of `reform init`. */
export const INIT_HELP = {
  ci: {
    ja: "CIの例も書く: github (GitHub Actions)",
    en: "also write an example for CI: github (GitHub Actions)",
  },
  print: { ja: "ファイルに書かず、標準出力に表示する", en: "print instead of writing files" },
  force: { ja: "ある場合も上書きする", en: "replace files that are there" },
  notes: {
    ja: "書くファイル: reform.config.json (コメント付き。このフォルダーに)。--ci github なら .github/workflows/reform.yml も。すでにあるファイルは --force がなければ上書きしない。",
    en: "Writes reform.config.json, with comments, in this folder, and with --ci github .github/workflows/reform.yml. Files that are there stay as they are without --force.",
  },
  examples: [
    { line: "reform init", help: { ja: "設定のひな型を書く", en: "write a configuration" } },
    {
      line: "reform init --ci github",
      help: { ja: "GitHub Actionsのワークフローも書く", en: "and a workflow for GitHub Actions" },
    },
  ],
} as const;

/** What `reform init` says. */
export const INIT_MESSAGES = {
  exists: (files: string): Message => ({
    ja: `${files} はすでにあります (上書きするなら --force)`,
    en: `${files} is there already (--force replaces it)`,
  }),
  written: (file: string): Message => ({ ja: `${file} を書きました`, en: `wrote ${file}` }),
  next: {
    ja: "reform check で、このフォルダーの報告書を点検できます (場所を変えるなら include)",
    en: "reform check now reads the reports in this folder (include says where to look)",
  },
  ci: {
    ja: "CIの例も書くなら reform init --force --ci github",
    en: "reform init --force --ci github writes an example for CI too",
  },
  ciNext: {
    ja: "CIでは、変数 REFORM_REPOSITORY と REFORM_REF に、このツールのリポジトリと版を書いてください",
    en: "for CI, set the variables REFORM_REPOSITORY and REFORM_REF to the repository and the commit of this tool",
  },
} as const;
