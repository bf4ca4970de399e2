import type {HotspotFilter} from '../dataset/hotspot-filter.js';
import type {FilterRequest} from './requested-filter.js';

/** What a link to a view holds. */
export interface LinkedView extends FilterRequest {
  /** Codes of the selected regions, separated by spaces. */
  readonly selected?: string | undefined;
  /** Id of the star method. */
  readonly method?: string | undefined;
  /** Years of growth, like those of `growthText`. */
  readonly growth?: string | undefined;
  /** Measure that colours areas; `none` for none. */
  readonly areas?: string | undefined;
  readonly areasMethod?: string | undefined;
  readonly areasThresholds?: string | undefined;
  /** Where the map looks, like the text of `placeText`, if the reader has moved it. */
  readonly place?: string | undefined;
  /** Name of the view that is open beside map and table. */
  readonly view?: string | undefined;
}

/** Fields in the order they are written. */
const texts = [
  'taxonomy',
  'sectors',
  'countries',
  'size',
  'colour',
  'method',
  'growth',
  'areas',
  'areasMethod',
  'areasThresholds',
  'place',
  'selected',
  'view',
] as const;

const numbers = ['year', 'minEmployment', 'minQuotient', 'minStars', 'top'] as const;

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
 * Nothing is checked here but that numbers are numbers: one that is not becomes `NaN`, which
 * `requestedFilter` reports.
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

/** The request that leads to a filter. */
export function requestOf(filter: HotspotFilter): FilterRequest {
  const {minimumEmployment, minimumQuotient, minimumStars, top} = filter.criterion;
  return {
    taxonomy: filter.taxonomy,
    sectors: filter.sectors.map((key) => key.slice(filter.taxonomy.length + 1)).join(' '),
    year: filter.year,
    countries: filter.countries.join(' '),
    minEmployment: minimumEmployment,
    minQuotient: minimumQuotient,
    minStars: minimumStars,
    top,
    size: filter.size,
    colour: filter.colour,
  };
}

/** Name of a field in the fragment, like that of an attribute: `min-stars` of `minStars`. */
function parameterOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
