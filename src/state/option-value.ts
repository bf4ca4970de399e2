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
  if (isNone(option, given)) return undefined;
  switch (option.kind) {
    case 'number':
      return numberFault(option, given);
    case 'flag':
      return typeof given === 'boolean' || isText(given)
        ? undefined
        : 'must be true, false or a name';
    case 'object':
      return isPlainObject(given) ? undefined : 'must be an object';
    case 'words':
      return isText(given) ? undefined : 'must be text';
    case 'text': {
      const {values} = option;
      if (!isText(given)) return 'must be text';
      const free = values === undefined || String(given) === '' || values.includes(String(given));
      return free ? undefined : oneOf(values, String(given));
    }
  }
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

function numberFault(
  {positive, least, whole, decimals}: Option,
  given: unknown,
): string | undefined {
  const value = numberIn(given, decimals);
  const fits =
    Number.isFinite(value) &&
    (positive !== true || value > 0) &&
    (least === undefined || value >= least) &&
    (whole !== true || Number.isInteger(value));
  if (fits) return undefined;
  const kind = whole ? 'whole number' : 'number';
  const limit = positive ? ' above 0' : least === undefined ? '' : ` of ${least} or more`;
  return `must be a ${kind}${limit}${didYouMean(meantNumber(given))}`;
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
