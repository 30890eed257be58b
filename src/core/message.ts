import type { Lang, Message } from "./finding.ts";

/** A message that is put into words when it is read: most findings are only counted, and in one language at most shown. */
export function lazyMessage<Data>(
  messages: Readonly<Record<Lang, (data: Data) => string>>,
  data: Data,
): Message {
  return {
    get ja() {
      return messages.ja(data);
    },
    get en() {
      return messages.en(data);
    },
  };
}
