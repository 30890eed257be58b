import type { Lang, Message } from "./finding.ts";

/** How a message is put into words, by its data. */
type Wording<Data> = Readonly<Record<Lang, (data: Data) => string>>;

/** A message that is put into words when it is read: most findings are only counted, and in one language at most shown. */
export function lazyMessage<Data extends object>(wording: Wording<Data>, data: Data): Message {
  return new LazyMessage(wording as Wording<object>, data);
}

/**
 * There is a message for every finding. An object with getters written out in it has functions and a shape of its own,
 * 450 bytes more and ten times as long to make; these share theirs, and are properties of the object all the same.
 */
class LazyMessage implements Message {
  declare readonly ja: string;
  declare readonly en: string;
  readonly #wording: Wording<object>;
  readonly #data: object;

  constructor(wording: Wording<object>, data: object) {
    this.#wording = wording;
    this.#data = data;
    Object.defineProperty(this, "ja", LazyMessage.#inLang.ja);
    Object.defineProperty(this, "en", LazyMessage.#inLang.en);
  }

  static readonly #inLang: Readonly<Record<Lang, PropertyDescriptor & ThisType<LazyMessage>>> = {
    ja: { enumerable: true, get: LazyMessage.#getter("ja") },
    en: { enumerable: true, get: LazyMessage.#getter("en") },
  };

  static #getter(lang: Lang) {
    return function (this: LazyMessage): string {
      return this.#wording[lang](this.#data);
    };
  }
}
