import type {DataProblem} from '../dataset/data-problem.js';
import type {HotspotDataset} from '../dataset/hotspot-dataset.js';
import {defaultFilter, type Criterion, type HotspotFilter} from '../dataset/hotspot-filter.js';
import {regionCountries} from '../dataset/region-countries.js';
import type {Sector} from '../dataset/taxonomy.js';
import {OPTIONS, usedValue} from './options.js';
import type {LinkRequest} from './url-fragment.js';

/**
 * A page's request for a filter; every field is optional and unchecked. An unknown `size` or
 * `colour` counts as absent: see `requestProblems`.
 */
export type FilterRequest = Pick<
  LinkRequest,
  | 'taxonomy'
  | 'sectors'
  | 'year'
  | 'countries'
  | 'minEmployment'
  | 'minQuotient'
  | 'minStars'
  | 'top'
  | 'size'
  | 'colour'
>;

/** A filter that the dataset can fulfil, and the problems of the request. */
export interface RequestedFilter {
  readonly filter: HotspotFilter;
  readonly problems: readonly DataProblem[];
}

/**
 * The filter that a page requests, on top of the default one.
 *
 * Anything that the dataset lacks is a problem, and the default is used instead.
 */
export function requestedFilter(dataset: HotspotDataset, request: FilterRequest): RequestedFilter {
  const problems: DataProblem[] = [];
  const complain: Complaint = (field, value, message) => {
    problems.push({severity: 'warning', field, value, message});
  };
  const fallback = defaultFilter(dataset);
  const filter = {
    ...sectorChoice(dataset, request, complain),
    year: chosenYear(dataset, request, complain),
    countries: chosenCountries(dataset, request, complain),
    criterion: chosenCriterion(request, complain),
    size: usedValue('size', request.size) ?? fallback.size,
    colour: usedValue('colour', request.colour) ?? fallback.colour,
  };
  return {filter, problems};
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

type Complaint = (field: string, value: string, message: string) => void;

function sectorChoice(
  dataset: HotspotDataset,
  request: FilterRequest,
  complain: Complaint,
): Pick<HotspotFilter, 'taxonomy' | 'sectors'> {
  const tokens = tokensOf(request.sectors);
  const fallback = defaultFilter(dataset).taxonomy;
  const asked = dataset.taxonomies.find(({id}) => id === request.taxonomy);
  if (request.taxonomy && asked === undefined) {
    complain('taxonomy', request.taxonomy, `is not in the data; "${fallback}" is shown`);
  }
  const taxonomy = asked?.id ?? taxonomyOf(dataset, tokens) ?? fallback;

  const sectors = new Set<string>();
  for (const token of tokens) {
    const sector = sectorOf(dataset, taxonomy, token);
    if (sector !== undefined) sectors.add(sector.key);
    else complain('sectors', token, `is not a sector of "${taxonomy}"; it was left out`);
  }
  return {taxonomy, sectors: [...sectors]};
}

/**
 * Taxonomy of the first token that names one, else the first taxonomy that has one of the tokens.
 */
function taxonomyOf(
  {taxonomies, sectors}: HotspotDataset,
  tokens: readonly string[],
): string | undefined {
  for (const token of tokens) {
    const named = sectors.find(({key}) => key === token);
    if (named !== undefined) return named.taxonomy;
  }
  const bare = taxonomies.find((taxonomy) => taxonomy.sectors.some(({id}) => tokens.includes(id)));
  return bare?.id;
}

function sectorOf({sectors}: HotspotDataset, taxonomy: string, token: string): Sector | undefined {
  return sectors.find(
    (sector) => sector.taxonomy === taxonomy && (sector.key === token || sector.id === token),
  );
}

function chosenYear(dataset: HotspotDataset, {year}: FilterRequest, complain: Complaint): number {
  const fallback = defaultFilter(dataset).year;
  if (year === undefined || dataset.years.includes(year)) return year ?? fallback;
  complain('year', String(year), `is not in the data; ${fallback} is shown`);
  return fallback;
}

function chosenCountries(
  {regions}: HotspotDataset,
  request: FilterRequest,
  complain: Complaint,
): readonly string[] {
  const tokens = new Set(tokensOf(request.countries));
  if (tokens.size === 0) return [];
  const {codes} = regionCountries(regions);
  for (const token of tokens) {
    if (!codes.includes(token)) complain('countries', token, 'has no region in the data; left out');
  }
  return [...tokens].filter((token) => codes.includes(token));
}

function chosenCriterion(request: FilterRequest, complain: Complaint): Criterion {
  const asked = {
    minimumEmployment: 'minEmployment',
    minimumQuotient: 'minQuotient',
    minimumStars: 'minStars',
    top: 'top',
  } as const;
  const entries = Object.entries(asked).flatMap(([name, option]) => {
    const value = request[option];
    if (value === undefined) return [];
    if (value >= 0) return [[name, value]];
    const {attribute} = OPTIONS[option];
    complain(attribute ?? option, String(value), 'must be a number of 0 or more; it was left out');
    return [];
  });
  return Object.fromEntries(entries) as Criterion;
}

function tokensOf(text = ''): string[] {
  return text.split(/\s+/).filter((token) => token !== '');
}
