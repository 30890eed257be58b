import type { Finding, Lang, Message, Related, Severity } from "./finding.ts";
import { lazyMessage } from "./message.ts";
import type { Span } from "./span.ts";

/** What `reform explain` says of a rule. */
export interface RuleDocs {
  /** One line: what the rule reports. */
  readonly summary: Message;
  /** Why a reader should care, and when the rule may be wrong. */
  readonly why: Message;
  /** What its severities promise; absent where they promise nothing that is measured. */
  readonly promise?: Message;
}

/** A kind of finding that a stage reports while it reads (the judging rules live in `rules/`). */
export interface Diagnostic<Data> {
  readonly id: string;
  readonly severity: Severity;
  readonly docs: RuleDocs;
  at(span: Span, data: Data, place?: { initiative?: string; related?: readonly Related[] }): Finding;
}

interface DiagnosticDefinition<Data> {
  readonly id: string;
  readonly severity: Severity;
  readonly messages: Readonly<Record<Lang, (data: Data) => string>>;
  readonly docs: RuleDocs;
}

/** One for all findings that speak of no other place: there may be very many. */
const NONE: readonly Related[] = [];

/**
 * A finding with another initiative or severity. Written out, since a copy by `...` takes four times the memory.
 */
export function changed(
  { rule, severity, message, span, initiative, related, data, grounds }: Finding,
  to: Partial<Pick<Finding, "initiative" | "severity">>,
): Finding {
  const copy = {
    rule,
    severity: to.severity ?? severity,
    message,
    span,
    initiative: to.initiative === undefined ? initiative : to.initiative,
    related,
    data,
  };
  return grounds ? { ...copy, grounds } : copy;
}

/** Defines a kind of finding: its id, severity, documentation and messages typed by their data. */
export function defineDiagnostic<Data extends object>(
  definition: DiagnosticDefinition<Data>,
): Diagnostic<Data> {
  const { id, severity, docs, messages } = definition;
  return {
    id,
    severity,
    docs,
    at: (span, data, place = {}) => ({
      rule: id,
      severity,
      message: lazyMessage(messages, data),
      span,
      initiative: place.initiative ?? null,
      related: place.related ?? NONE,
      data: data as Readonly<Record<string, unknown>>,
    }),
  };
}
