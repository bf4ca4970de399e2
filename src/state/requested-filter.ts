import type {DataProblem} from '../model/data-problem.js';
import {defaultFilter, type HotspotFilter} from '../model/hotspot-filter.js';
import type {HotspotTable} from '../model/hotspot-table.js';
import type {Sector} from '../model/taxonomy.js';

/** What a page asks to be shown; all of it optional, none of it checked yet. */
export interface FilterRequest {
  /** Id of a taxonomy. */
  readonly taxonomy?: string | undefined;
  /** Ids separated by spaces, bare or as `taxonomy:sector`; empty for all. */
  readonly sectors?: string | undefined;
  readonly year?: number | undefined;
}

/** A filter that the table can serve, and what of the request it cannot. */
export interface RequestedFilter {
  readonly filter: HotspotFilter;
  readonly problems: readonly DataProblem[];
}

/**
 * The filter that a page asks for, on top of the default one.
 *
 * An id or a year that the table lacks is a problem; the default stands in its place.
 */
export function requestedFilter(table: HotspotTable, request: FilterRequest): RequestedFilter {
  const filter = defaultFilter(table);
  const problems: DataProblem[] = [];
  const complain = (field: string, value: string, message: string): void => {
    problems.push({severity: 'warning', field, value, message});
  };

  const tokens = (request.sectors ?? '').split(/\s+/).filter((token) => token !== '');
  const asked = table.taxonomies.find(({id}) => id === request.taxonomy);
  if (request.taxonomy && asked === undefined) {
    complain('taxonomy', request.taxonomy, `is not in the data; "${filter.taxonomy}" is shown`);
  }
  const taxonomy = asked?.id ?? taxonomyOf(table, tokens) ?? filter.taxonomy;

  const sectors: string[] = [];
  for (const token of tokens) {
    const sector = sectorOf(table, taxonomy, token);
    if (sector !== undefined) sectors.push(sector.key);
    else complain('sectors', token, `is no sector of "${taxonomy}"; it was left out`);
  }

  const {year = filter.year} = request;
  const known = table.years.includes(year);
  if (!known && !Number.isNaN(year)) {
    complain('year', String(year), `is not in the data; ${filter.year} is shown`);
  }
  return {
    filter: {...filter, taxonomy, sectors: [...new Set(sectors)], year: known ? year : filter.year},
    problems,
  };
}

/** Taxonomy of the first token that names one, or that only one taxonomy could mean. */
function taxonomyOf(
  {taxonomies, sectors}: HotspotTable,
  tokens: readonly string[],
): string | undefined {
  for (const token of tokens) {
    const named = sectors.find(({key}) => key === token);
    if (named !== undefined) return named.taxonomy;
  }
  const bare = taxonomies.find((taxonomy) => taxonomy.sectors.some(({id}) => tokens.includes(id)));
  return bare?.id;
}

function sectorOf({sectors}: HotspotTable, taxonomy: string, token: string): Sector | undefined {
  return sectors.find(
    (sector) => sector.taxonomy === taxonomy && (sector.key === token || sector.id === token),
  );
}
