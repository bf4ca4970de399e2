import type {DataProblem} from '../dataset/data-problem.js';
import {criterionKind} from '../dataset/criterion-kind.js';
import type {Criterion, HotspotFilter} from '../dataset/hotspot-filter.js';
import {defaultFilter} from '../dataset/hotspot-filter.js';
import {mostStars, ratioMeasures, sizeMeasures} from '../figures/available-measures.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import {growthText} from './growth-text.js';
import {usedOptions, type GivenOptions} from './option-value.js';
import {requestProblem} from './request-problem.js';
import {requestedSelection} from './requested-selection.js';
import type {UnmetRequest} from './unmet-request.js';
import type {WidgetOptions} from './options.js';
import type {LinkRequest} from './url-fragment.js';

/** A filter that the data can fulfil, and the problems of the request. */
export interface RequestedFilter {
  /** `undefined` if any request is unmet, or pending: nothing else may be shown in its place. */
  readonly filter: HotspotFilter | undefined;
  /** Options that select nothing that the data has. */
  readonly unmet: readonly UnmetRequest[];
  /** Parts that the data cannot fulfil; `requestProblems` has values that are wrong in themselves. */
  readonly problems: readonly DataProblem[];
}

/** The filter that a page requests, on top of the default one. */
export function requestedFilter(figures: HotspotFigures, given: GivenOptions): RequestedFilter {
  const {dataset} = figures;
  const {selection, pending, unmet, problems} = requestedSelection(dataset, given);
  const options = usedOptions(given);
  const usual = defaultFilter(dataset);
  const lacking = lackingMeasures(figures, options);
  // A choice of the reader may set the usual measure, which then is none of the page's.
  if (options.colour === usual.colour) lacking.delete('colour');
  const {size, colour} = {...usual, ...usedMeasures(options, lacking)};
  const filter: HotspotFilter = {...selection, criterion: criterionOf(options), size, colour};
  return {
    filter: pending || unmet.length > 0 ? undefined : filter,
    unmet,
    problems: [
      ...problems,
      ...[...lacking].map(([option, measure]) =>
        requestProblem(option, measure, 'the data does not have this measure; it is left out'),
      ),
      ...starProblems(figures, options.minStars),
    ],
  };
}

function usedMeasures(
  {size, colour}: WidgetOptions,
  lacking: ReadonlyMap<string, string>,
): Partial<Pick<HotspotFilter, 'size' | 'colour'>> {
  return {
    ...(size && !lacking.has('size') && {size}),
    ...(colour && !lacking.has('colour') && {colour}),
  };
}

function criterionOf({
  minEmployment,
  minQuotient,
  minShare,
  minStars,
  top,
}: WidgetOptions): Criterion {
  const given = Object.entries({
    minimumEmployment: minEmployment,
    minimumQuotient: minQuotient,
    minimumShare: minShare,
    minimumStars: minStars || undefined,
    top,
  });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

/** The request that leads to a filter; no star at least is no criterion. */
export function requestOf(filter: HotspotFilter): LinkRequest {
  const {minimumEmployment, minimumQuotient, minimumShare, minimumStars, top} = filter.criterion;
  const isOpen = criterionKind(filter.criterion) === 'none';
  return {
    taxonomy: filter.taxonomy,
    sectors: filter.sectors.map((key) => key.slice(filter.taxonomy.length + 1)).join(' '),
    year: filter.year,
    change: filter.change && growthText(filter.change),
    countries: filter.countries.join(' '),
    minEmployment: minimumEmployment,
    minQuotient: minimumQuotient,
    minShare: minimumShare,
    minStars: minimumStars ?? (isOpen ? 0 : undefined),
    top,
    size: filter.size,
    colour: filter.colour,
  };
}

/** Measures that a page requests, by option, and that the data cannot give. */
export function lackingMeasures(
  figures: HotspotFigures,
  options: Readonly<Partial<Record<'size' | 'colour' | 'areas', string | undefined>>>,
): Map<string, string> {
  const ratios: readonly string[] = ratioMeasures(figures);
  const known = {
    size: sizeMeasures(figures) as readonly string[],
    colour: ratios,
    areas: [...ratios, 'none'],
  };
  const {size, colour, areas} = options;
  const asked = Object.entries({size, colour, areas});
  return new Map(
    asked.flatMap(([option, measure]) =>
      measure && !known[option as keyof typeof known].includes(measure)
        ? [[option, measure] as const]
        : [],
    ),
  );
}

/** No region has more stars than the method awards. */
function starProblems(figures: HotspotFigures, stars = 0): readonly DataProblem[] {
  const most = mostStars(figures);
  if (stars <= most) return [];
  return [requestProblem('min-stars', stars, `no region can have more than ${most} stars`)];
}
