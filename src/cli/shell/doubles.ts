import type { Message } from "../../core/finding.ts";
import type { SourceFormat } from "../../input/model/document.ts";
import { identityOf, isSameReport, type ReportIdentity } from "../../report/same-report.ts";
import type { Report } from "../../report/types.ts";
import type { Input } from "../io/inputs.ts";

/** A report that was read before from a file of another format. */
export interface Double {
  /** The file it was read from before. */
  readonly of: string;
  /** Whether it is left out: a file that was named stays. */
  readonly isLeftOut: boolean;
}

/** Tells which reports of a run are the same as one before, in another format; two files of one format are two versions. */
export interface Doubles {
  find(report: Report, input: Input): Double | null;
}

/** A report as it is remembered. */
interface Seen {
  readonly identity: ReportIdentity;
  readonly format: SourceFormat;
  readonly path: string;
}

export function createDoubles(): Doubles {
  const seen = new Map<string, Seen[]>();
  return {
    find: (report, input) => {
      const identity = identityOf(report);
      if (!identity) return null;
      const { format } = report.document.source;
      const alike = seen.get(identity.rows) ?? [];
      const same = alike.find((one) => one.format !== format && isSameReport(one.identity, identity));
      if (!same) {
        seen.set(identity.rows, [...alike, { identity, format, path: input.path }]);
        return null;
      }
      return { of: same.path, isLeftOut: input.kind === "file" && input.isFound === true };
    },
  };
}

/** What is said of a report in several files, and of files of a folder that hold none. */
export const FOUND = {
  double: (path: string, { of, isLeftOut }: Double): Message =>
    isLeftOut
      ? {
          ja: `${path}: ${of} と同じ報告書なので、数えません（${of} を使いました）`,
          en: `${path}: the same report as ${of}, which was used; it is not counted again`,
        }
      : {
          ja: `${path}: ${of} と同じ報告書です（名前を指定されたので、どちらも数えます）`,
          en: `${path}: the same report as ${of}; both were named, so both are counted`,
        },
  noReports: (paths: readonly string[]): Message => {
    const shown = paths.slice(0, MOST_NAMED).join(", ") + (paths.length > MOST_NAMED ? " …" : "");
    return {
      ja: `報告書の表がないため読み飛ばしたファイル${paths.length}個: ${shown}（ファイルを指定すれば理由を表示します）`,
      en: `passed over ${paths.length} ${paths.length === 1 ? "file" : "files"} without a report: ${shown} (name one to see why)`,
    };
  },
} as const;

const MOST_NAMED = 5;
