import {OPTIONS, type Option, type OptionName} from '../../state/options.js';

/** Where a value of an option comes from, if not from the page. */
type Origin = 'reader' | 'saved view';

type Values = Partial<Record<OptionName, unknown>>;

/**
 * Options of a widget whose values come from the reader, or from the view that is saved with the
 * data, rather than from the page; these values may be taken back when the data changes.
 */
export class OwnChoices {
  readonly #host: Element & Values;
  readonly #known = new Map<OptionName, {readonly value: unknown; readonly origin: Origin}>();

  constructor(host: Element & Values) {
    this.#host = host;
  }

  /** Remembers the current values of these options. */
  remember(names: readonly OptionName[], origin: Origin): void {
    for (const name of names) this.#known.set(name, {value: this.#host[name], origin});
  }

  /** Gives those of these options that still have such a value the page's own one again. */
  takeBack(names: readonly OptionName[], from: Origin): void {
    for (const name of names) {
      const known = this.#known.get(name);
      if (known?.origin !== from) continue;
      this.#known.delete(name);
      if (this.#host[name] === known.value) this.#restore(name);
    }
  }

  #restore(name: OptionName): void {
    const {attribute = name}: Option = OPTIONS[name];
    Object.assign(this.#host, {[name]: this.#host.getAttribute(attribute)});
  }
}
