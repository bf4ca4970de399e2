import {tagIn, textIn, type LocalisedText} from '../dataset/localised-text.js';
import {UNNAMED_YEAR} from '../dataset/year.js';
import {countryNames, type CountryNames} from './country-name.js';
import {messagesFor} from './message-registry.js';
import type {MessageKey, Messages, MessageValue, MessageValues} from './messages.js';
import {NO_BREAK_SPACE, NO_NUMBER, numberText, type NumberStyle} from './number-text.js';

/**
 * Words, names and number formats of one language; immutable.
 *
 * Browsers take up to 20 ms for each of a language's `Intl` objects, so they are created when they
 * are needed.
 */
export class Locale {
  /** BCP 47 tag requested. */
  readonly language: string;
  /** BCP 47 tag of the words; differs from `language` if that one is not registered. */
  readonly messageLanguage: string;
  readonly #messages: Messages;
  readonly #and: string | undefined;
  readonly #ownCountries: Readonly<Record<string, string>> | undefined;
  readonly #plurals: Record<string, Intl.PluralRules> = {};
  #collator: Intl.Collator | undefined;
  #lists: Intl.ListFormat | undefined;
  #countries: CountryNames | undefined;

  /** @param language - BCP 47 tag; English replaces a malformed one. */
  constructor(language: string) {
    this.language = wellFormed(language);
    const {language: messageLanguage, messages, and, countries} = messagesFor(this.language);
    this.messageLanguage = messageLanguage;
    this.#messages = messages;
    this.#and = and;
    // The browser may have names in a language whose words are not registered.
    const spoken = this.language.toLowerCase().startsWith(messageLanguage);
    this.#ownCountries = spoken ? countries : undefined;
  }

  /** Message with its placeholders filled in; `count` chooses the plural form. */
  text<Key extends MessageKey>(key: Key, ...[values]: MessageValues<Key>): string {
    const given: Readonly<Record<string, MessageValue>> = values ?? {};
    return this.#form(key, given).replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = given[name];
      return typeof value === 'number' ? this.number(value) : (value ?? placeholder);
    });
  }

  /** Number with grouped thousands; `–` if it does not exist. */
  number(value: number, style?: NumberStyle): string {
    return numberText(value, this.language, style);
  }

  /**
   * Count of three digits for prose: `71.7 million`, from 100 000 on `0.93 million`, below that
   * `49 900`.
   */
  rounded(value: number): string {
    if (!(value >= 1e5)) return this.number(Number(value.toPrecision(3)));
    const count = Number((value / 1e6).toPrecision(value < 1e6 ? 2 : 3));
    const decimals = String(count).split('.')[1]?.length ?? 0;
    return this.#form('million', {count}).replace('{count}', this.number(count, {decimals}));
  }

  /** Year, never grouped; `–` for data without a year. */
  year(value: number): string {
    return value === UNNAMED_YEAR ? NO_NUMBER : String(value);
  }

  /** Location quotient with two decimals; `< 0.01` if it is too small for them. */
  quotient(value: number): string {
    return this.#atLeastOneDigit(value, 2);
  }

  /**
   * Share from 0 to 1 as per cent, with one decimal by default; `< 0.1 %` if it is too small for
   * that.
   */
  percent(share: number, {decimals = 1}: NumberStyle = {}): string {
    const text = this.#atLeastOneDigit(share * 100, decimals);
    return Number.isFinite(share) ? `${text}${NO_BREAK_SPACE}%` : text;
  }

  /** Name of a country by Eurostat's code; the code itself if it is not known. */
  country(code: string): string {
    this.#countries ??= countryNames(this.#preferred, this.#ownCountries);
    return this.#countries(code);
  }

  /** The data's text in this language, or in the nearest language that it has. */
  label(text: LocalisedText): string {
    return textIn(text, this.language);
  }

  /** Language of that text if it differs from this one; for the attribute `lang`. */
  foreignTag(text: LocalisedText): string | undefined {
    const tag = tagIn(text, this.language);
    return tag === this.language || tag === this.language.split('-')[0] ? undefined : tag;
  }

  /** Names as a list, e.g. "Germany, Ireland and Malta". */
  list(names: readonly string[]): string {
    if (names.length < 2) return names[0] ?? '';
    if (this.#and === undefined) {
      this.#lists ??= new Intl.ListFormat([european(this.messageLanguage), 'en']);
      return this.#lists.format(names);
    }
    const before = names.slice(0, -1).join(this.text('separator'));
    return `${before} ${this.#and} ${names.at(-1) ?? ''}`;
  }

  /** Compares two names for sorting, in the dictionary order of this language. */
  compare(one: string, other: string): number {
    this.#collator ??= new Intl.Collator(this.#preferred, {numeric: true});
    return this.#collator.compare(one, other);
  }

  /** Languages for `Intl`, in order of preference. */
  get #preferred(): string[] {
    return [european(this.language), 'en'];
  }

  #form(key: MessageKey, values: Readonly<Record<string, MessageValue>>): string {
    const message = this.#messages[key];
    if (typeof message === 'string') return message;
    // The words of a file that has not come, or never will.
    if (message === undefined) return '';
    // English may replace a single word, and then counts by its own rules.
    const language = Object.hasOwn(this.#messages, key) ? this.messageLanguage : 'en';
    const plurals = (this.#plurals[language] ??= new Intl.PluralRules([european(language), 'en']));
    return message[plurals.select(Number(values['count']))] ?? message.other;
  }

  #atLeastOneDigit(value: number, decimals: number): string {
    const least = 10 ** -decimals;
    if (!(value > 0 && value < least / 2)) return this.number(value, {decimals});
    return this.text('lessThan', {value: this.number(least, {decimals})});
  }
}

/**
 * The tag by which browsers follow the EU's institutions: British English, without a comma before
 * "and", and European Portuguese. For the bare tags they use the American forms.
 */
function european(language: string): string {
  if (language === 'en') return 'en-GB';
  return language === 'pt' ? 'pt-PT' : language;
}

function wellFormed(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
