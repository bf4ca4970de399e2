import {OPTIONS, VIEW_OPTION_NAMES, type ViewOptions} from './options.js';

/** View options in the form of links: unchecked. */
export type LinkRequest = {
  readonly [Name in keyof ViewOptions]?: (Name extends NumberField ? number : string) | undefined;
};

/** Content of a link to a view. */
export interface LinkedView extends LinkRequest {
  /** Codes of the selected regions, separated by spaces. */
  readonly selected?: string | undefined;
  /** Name of the view that is open beside map and table. */
  readonly view?: string | undefined;
}

type NumberField = {
  [Name in keyof ViewOptions]: number extends ViewOptions[Name] ? Name : never;
}[keyof ViewOptions];

type TextField = Exclude<keyof LinkedView, NumberField>;

/** Fields in the order they are written: texts, then numbers. */
const texts: readonly TextField[] = [
  ...VIEW_OPTION_NAMES.filter((name): name is Exclude<typeof name, NumberField> => !isNumber(name)),
  'selected',
  'view',
];

const numbers: readonly NumberField[] = VIEW_OPTION_NAMES.filter(isNumber);

function isNumber(name: keyof ViewOptions): name is NumberField {
  return OPTIONS[name].kind === 'number';
}

/**
 * Fragment of an address that leads to a view, without `#`; readable and stable.
 *
 * @example `taxonomy=traded&sectors=automotive+plastics&year=2012&selected=DE11`
 */
export function urlFragment(view: LinkedView): string {
  const parameters = new URLSearchParams();
  for (const field of texts) {
    if (view[field]) parameters.set(parameterOf(field), view[field]);
  }
  for (const field of numbers) {
    if (view[field] !== undefined) parameters.set(parameterOf(field), String(view[field]));
  }
  return parameters.toString().replaceAll('%3A', ':');
}

/**
 * The view that a fragment leads to; fields that it does not name are absent.
 *
 * The only check is that numbers are numbers: anything else becomes `NaN`, which `requestedFilter`
 * reports.
 *
 * @returns `undefined` for a fragment that names no field, such as the id of a heading.
 */
export function linkedView(fragment: string): LinkedView | undefined {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const found: Record<string, string | number> = {};
  for (const field of texts) {
    const value = parameters.get(parameterOf(field));
    if (value !== null) found[field] = value;
  }
  for (const field of numbers) {
    const value = parameters.get(parameterOf(field));
    if (value !== null) found[field] = value === '' ? NaN : Number(value);
  }
  return Object.keys(found).length === 0 ? undefined : found;
}

/** Name of a field in the fragment: that of the attribute, if there is one. */
function parameterOf(field: keyof LinkedView): string {
  return field === 'selected' || field === 'view' ? field : (OPTIONS[field].attribute ?? field);
}

/** Address of a page with a view in its fragment; the page must have the attribute `url-state`. */
export function viewLink(page: string, view: LinkedView): string {
  const url = new URL(page);
  url.hash = urlFragment(view);
  return url.href;
}
