import {isPlainObject} from '../reading/values/plain-object.js';
import {meantNumber, numberIn} from '../author/given-number.js';
import {nearestName} from '../author/nearest-name.js';
import {
  OPTION_NAMES,
  OPTIONS,
  type Option,
  type OptionName,
  type WidgetOptions,
} from './options.js';

/** Options as they are given, unchecked; `undefined` and `null` for none. */
export type GivenOptions = Readonly<Partial<Record<OptionName, unknown>>>;

/** The value of an option that a widget uses: the default if none is given, or an unusable one. */
export function usedValue<Name extends OptionName>(
  name: Name,
  given: unknown,
): WidgetOptions[Name] {
  const option: Option = OPTIONS[name];
  const unusable = isNone(option, given) || optionFault(name, given) !== undefined;
  return (unusable ? option.default : plainValue(option, given)) as WidgetOptions[Name];
}

/** The values that a widget uses for the options that are given. */
export function usedOptions(given: GivenOptions): WidgetOptions {
  const entries = OPTION_NAMES.map((name) => [name, usedValue(name, given[name])]);
  return Object.fromEntries(entries) as WidgetOptions;
}

/** The rule that a value of an option breaks, with the value probably meant; `undefined` if none. */
export function optionFault(name: OptionName, given: unknown): string | undefined {
  const option: Option = OPTIONS[name];
  return isNone(option, given) ? undefined : FAULTS[option.kind](given, option);
}

/** Rules by the kind of an option. */
const FAULTS: Readonly<
  Record<Option['kind'], (given: unknown, option: Option) => string | undefined>
> = {
  number: numberFault,
  flag: (given) =>
    typeof given === 'boolean' || isText(given) ? undefined : 'must be true, false or a name',
  object: (given) => (isPlainObject(given) ? undefined : 'must be an object'),
  list: (given) => (Array.isArray(given) ? undefined : 'must be an array'),
  words: (given) => (isText(given) ? undefined : 'must be text'),
  text: textFault,
};

function textFault(given: unknown, {values}: Option): string | undefined {
  if (!isText(given)) return 'must be text';
  const text = String(given);
  return values === undefined || text === '' || values.includes(text)
    ? undefined
    : oneOf(values, text);
}

/** The rule that a text must be one of some names, with the nearest of them. */
export function oneOf(names: readonly string[], text: string): string {
  return `must be one of ${names.join(', ')}${didYouMean(nearestName(text, names))}`;
}

/** A rule that a value breaks, followed by the outcome. */
export function withOutcome(rule: string, outcome: string): string {
  return `${rule}${rule.endsWith('?') ? '' : ';'} ${outcome}`;
}

/** Question for the value probably meant; empty if there is none. */
export function didYouMean(meant: string | number | undefined): string {
  return meant === undefined ? '' : `; did you mean ${meant}?`;
}

function numberFault(given: unknown, option: Option): string | undefined {
  const {positive, least, whole, decimals} = option;
  if (isWithin(numberIn(given, decimals), option)) return undefined;
  const kind = whole ? 'whole number' : 'number';
  const limit = positive ? ' above 0' : least === undefined ? '' : ` of ${least} or more`;
  return `must be a ${kind}${limit}${didYouMean(meantNumber(given))}`;
}

function isWithin(value: number, {positive, least = -Infinity, whole}: Option): boolean {
  if (!Number.isFinite(value) || (positive && value <= 0)) return false;
  return value >= least && (!whole || Number.isInteger(value));
}

/** Text and numbers as the kind of the option needs them. */
function plainValue({kind, values, decimals, default: usual}: Option, given: unknown): unknown {
  if (kind === 'number') return numberIn(given, decimals);
  if (kind !== 'text' && kind !== 'words') return given;
  return given === '' && values !== undefined ? usual : String(given);
}

/** Whether no value is given; blank text is none where a number is needed. */
function isNone({kind}: Option, given: unknown): boolean {
  return given == null || (kind === 'number' && typeof given === 'string' && given.trim() === '');
}

function isText(given: unknown): boolean {
  return typeof given === 'string' || typeof given === 'number';
}
