import {OPTIONS, VIEW_OPTION_NAMES, type ViewOptions} from './options.js';

/**
 * View options in the form of links: unchecked.
 *
 * @typeParam Figure - Type of numbers.
 */
export type LinkRequest<Figure = number> = {
  readonly [Name in keyof ViewOptions]?: (Name extends NumberField ? Figure : string) | undefined;
};

/** Content of a link to a view; a number that cannot be read is the text of the link. */
export interface LinkedView extends LinkRequest<number | string> {
  /** Codes of the selected regions, separated by spaces. */
  readonly selected?: string | undefined;
  /** Name of the view that is open beside map and table. */
  readonly view?: string | undefined;
}

type NumberField = {
  [Name in keyof ViewOptions]: number extends ViewOptions[Name] ? Name : never;
}[keyof ViewOptions];

/** Fields in the order they are written: texts, then numbers. */
const fields: readonly (keyof LinkedView)[] = [
  ...VIEW_OPTION_NAMES.filter((name) => !isNumber(name)),
  'selected',
  'view',
  ...VIEW_OPTION_NAMES.filter(isNumber),
];

/** Parameter of a view, with the view's name. */
const PARAMETER = new RegExp(
  `^(?:([^=]*)\\.)?(?:${fields.map((field) => parameterOf(field)).join('|')})=`,
);

function isNumber(name: keyof LinkedView): boolean {
  return name !== 'selected' && name !== 'view' && OPTIONS[name].kind === 'number';
}

/**
 * Fragment of an address that leads to a view, without `#`; readable and stable.
 *
 * @example `taxonomy=traded&sectors=automotive+plastics&year=2012&selected=DE11`
 * @param name - Name of the view among others in the same fragment: `b` for `b.year=2012`.
 */
export function urlFragment(view: LinkedView, name = ''): string {
  const found = new URLSearchParams();
  for (const field of fields) {
    const value = view[field] ?? '';
    if (value !== '') found.set(parameterOf(field, name), String(value));
  }
  return found.toString().replaceAll('%3A', ':');
}

/**
 * The view that a fragment leads to; fields that it does not name are absent.
 *
 * Nothing is checked: a number that cannot be read remains text, so that a problem can quote it.
 *
 * @param name - Name of the view among others in the same fragment.
 * @returns `undefined` for a fragment that names no field, such as the id of a heading.
 */
export function linkedView(fragment: string, name = ''): LinkedView | undefined {
  const given = new URLSearchParams(parametersIn(fragment).join('&'));
  const found: Record<string, string | number> = {};
  for (const field of fields) {
    const value = given.get(parameterOf(field, name));
    if (value !== null) found[field] = isNumber(field) ? numberOrText(value) : value;
  }
  return Object.keys(found).length === 0 ? undefined : found;
}

function numberOrText(text: string): number | string {
  const number = text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(number) ? number : text;
}

/** Name of a field in the fragment: that of the attribute, if there is one. */
function parameterOf(field: keyof LinkedView, name = ''): string {
  const own = field === 'selected' || field === 'view' ? field : OPTIONS[field].attribute;
  return `${name && `${name}.`}${own ?? field}`;
}

/** Whether a fragment leads to any view, of any name. */
export function leadsToView(fragment: string): boolean {
  return parametersIn(fragment).some((each) => nameIn(each) !== undefined);
}

/** The parameters of one view in a fragment. */
export function partOf(fragment: string, name: string): string {
  const own = parametersIn(fragment).filter((each) => nameIn(each) === name);
  return own.join('&');
}

/**
 * A fragment, without `#`, in which the views of some names are replaced. Other parameters remain;
 * text that is no parameter, such as the id of a heading, does not.
 *
 * @param parts - Parameters of each view by its name; empty for none.
 */
export function mergedFragment(fragment: string, parts: ReadonlyMap<string, string>): string {
  const others = parametersIn(fragment).filter((each) => !parts.has(nameIn(each) ?? '?'));
  return [...parts.values(), ...others].filter((part) => part !== '').join('&');
}

/** Parameters of a fragment; the id of a heading is none, even if it is that of a field. */
function parametersIn(fragment: string): readonly string[] {
  const parts = fragment.replace(/^#/, '').split('&');
  return parts.filter((part) => part.includes('='));
}

/** Name of the view that a parameter belongs to; `undefined` if it is not a view's. */
function nameIn(parameter: string): string | undefined {
  const [found, name = ''] = PARAMETER.exec(parameter) ?? [];
  return found && name;
}

/**
 * Address of a page with a view in its fragment; the page must have the attribute `url-state`.
 *
 * @param name - Name of the view among others, which remain in the address.
 */
export function viewLink(page: string, view: LinkedView, name = ''): string {
  const url = new URL(page);
  url.hash = mergedFragment(url.hash, new Map([[name, urlFragment(view, name)]]));
  return url.href;
}
