import {AREA_MEASURES, AREA_METHODS} from '../cartography/areas/area-choice.js';
import {placeIn} from '../cartography/projection/map-place.js';
import type {DataProblem} from '../dataset/data-problem.js';
import type {HotspotDataset} from '../dataset/hotspot-dataset.js';
import type {GrowthSpan} from '../figures/growth.js';
import {growthIn} from './growth-text.js';
import type {LinkedView} from './url-fragment.js';

/** What the widget can serve besides what the data holds. */
export interface RequestChoices {
  /** Ids of the star methods, the default first. */
  readonly methods: readonly string[];
  /** Names of the views beside the map, the first one open. */
  readonly views: readonly string[];
}

/** What a request asks for besides its filter that cannot be served; it is left out. */
export function requestProblems(
  dataset: HotspotDataset,
  request: LinkedView,
  {methods, views}: RequestChoices,
): readonly DataProblem[] {
  const {areas, areasMethod, areasThresholds = '', growth, place, selected = ''} = request;
  const found = new Set(selectedRegions(dataset, request));
  return [
    ...unlessOneOf('method', request.method, methods),
    ...unlessOneOf('view', request.view, views),
    ...unlessOneOf('areas', areas, ['none', ...AREA_MEASURES]),
    ...unlessOneOf('areas-method', areasMethod, AREA_METHODS),
    ...wordsOf(areasThresholds)
      .filter((word) => !Number.isFinite(Number(word)))
      .map((word) => problem('areas-thresholds', word, 'must be a number; it was left out')),
    ...(growth && growthSpanIn(dataset, growth) === undefined
      ? [problem('growth', growth, 'must be two years of the data; the default is used')]
      : []),
    ...(place && placeIn(place) === undefined
      ? [problem('place', place, 'must be longitude, latitude and zoom; it was left out')]
      : []),
    ...wordsOf(selected)
      .filter((code) => !found.has(code))
      .map((code) => problem('selected', code, 'is no region of the data; it was left out')),
  ];
}

/** The years of growth that a text names, if the data has both. */
export function growthSpanIn({years}: HotspotDataset, text: string): GrowthSpan | undefined {
  const span = growthIn(text);
  return span && years.includes(span.from) && years.includes(span.to) ? span : undefined;
}

/** Codes of the selected regions that the data has, in their order. */
export function selectedRegions(
  {regions}: HotspotDataset,
  {selected = ''}: Pick<LinkedView, 'selected'>,
): readonly string[] {
  const codes = wordsOf(selected);
  if (codes.length === 0) return codes;
  const known = new Set(regions.map(({code}) => code));
  return codes.filter((code) => known.has(code));
}

function unlessOneOf(
  field: string,
  value: string | undefined,
  names: readonly string[],
): readonly DataProblem[] {
  if (!value || names.includes(value)) return [];
  return [problem(field, value, `must be one of ${names.join(', ')}; "${names[0]}" is used`)];
}

function problem(field: string, value: string, message: string): DataProblem {
  return {severity: 'warning', field, value: value.slice(0, 80), message};
}

function wordsOf(text: string): string[] {
  return text.split(/[\s,;]+/).filter((word) => word !== '');
}
