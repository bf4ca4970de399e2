import type {GivenOptions} from '../../state/option-value.js';
import type {OptionName} from '../../state/options.js';

/** Where a value of an option comes from, if not from the page. */
type Origin = 'reader' | 'link' | 'opening view';

type Values = Partial<Record<OptionName, unknown>>;

/** A value that is not the page's, and the page's own. */
interface Choice {
  readonly value: unknown;
  readonly origin: Origin;
  readonly own: unknown;
}

/**
 * Options of a widget whose values come from the reader, a link or the data's opening view, rather
 * than from the page; the page's own values may come back.
 */
export class OwnChoices {
  readonly #host: Values;
  readonly #known = new Map<OptionName, Choice>();

  constructor(host: Values) {
    this.#host = host;
  }

  /** Sets options, and remembers the values that the page has for them. */
  set(values: GivenOptions, origin: Origin): void {
    for (const [key, given] of Object.entries(values)) {
      const name = key as OptionName;
      const known = this.#known.get(name);
      const before = this.#host[name];
      const own = known?.value === before ? known?.own : before;
      Object.assign(this.#host, {[name]: given});
      this.#known.set(name, {value: this.#host[name], origin, own});
    }
  }

  /**
   * Gives those of these options that still have such a value the page's own one again.
   *
   * @param from - Origin of the values; by default any.
   */
  takeBack(names: readonly OptionName[], from?: Origin): void {
    for (const name of names) {
      const known = this.#known.get(name);
      if (known === undefined || (from ?? known.origin) !== known.origin) continue;
      this.#known.delete(name);
      if (this.#host[name] === known.value) Object.assign(this.#host, {[name]: known.own});
    }
  }
}
