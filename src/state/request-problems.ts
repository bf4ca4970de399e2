import {placeIn} from '../cartography/projection/map-place.js';
import type {DataProblem} from '../dataset/data-problem.js';
import type {HotspotDataset} from '../dataset/hotspot-dataset.js';
import type {GrowthSpan} from '../figures/growth.js';
import {growthIn} from './growth-text.js';
import {nearestName} from './nearest-name.js';
import {OPTION_NAMES, OPTIONS, usedValue, type Option, type OptionName} from './options.js';
import type {LinkedView} from './url-fragment.js';

/** Options that a page has set, and entries of its link that are not options. */
export type AskedOptions = Readonly<Partial<Record<OptionName, unknown>>> &
  Pick<LinkedView, 'growth' | 'place' | 'areasThresholds' | 'selected' | 'view'>;

/**
 * Requests outside the filter that cannot be fulfilled; they are left out.
 *
 * @param views - Names of the views beside the map, the usual one first.
 */
export function requestProblems(
  dataset: HotspotDataset,
  request: AskedOptions,
  views: readonly string[],
): readonly DataProblem[] {
  const {areasThresholds, growth, place, selected} = request;
  const found = new Set(selectedRegions(dataset, request));
  return [
    ...OPTION_NAMES.flatMap((name) => unknownValues(name, request[name])),
    ...unlessOneOf('view', request.view, views),
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
      .map((code) => problem('selected', code, 'is not a region of the data; it was left out')),
  ];
}

/** The growth span of a text, if the data has both of its years. */
export function growthSpanIn({years}: HotspotDataset, text: string): GrowthSpan | undefined {
  const span = growthIn(text);
  return span && years.includes(span.from) && years.includes(span.to) ? span : undefined;
}

/** The selected regions that are in the data, by code, in their order. */
export function selectedRegions(
  {regions}: HotspotDataset,
  {selected}: Pick<LinkedView, 'selected'>,
): readonly string[] {
  const codes = wordsOf(selected);
  if (codes.length === 0) return codes;
  const known = new Set(regions.map(({code}) => code));
  return codes.filter((code) => known.has(code));
}

/** Problems of a value, or of words, that the option does not allow. */
function unknownValues(name: OptionName, value: unknown): readonly DataProblem[] {
  const {attribute = name, kind, values = [], default: usual, positive}: Option = OPTIONS[name];
  if (positive === true && value != null && usedValue(name, value) === undefined) {
    return [problem(attribute, String(value), 'must be a number above 0; the default is used')];
  }
  if (values.length === 0 || typeof value !== 'string') return [];
  if (kind === 'text') return unlessOneOf(attribute, value, values, usual || undefined);
  // A comma does not separate words here: `a,b` names neither.
  return value
    .split(/\s+/)
    .filter((word) => word !== '' && !values.includes(word))
    .map((word) => problem(attribute, word, `${rule(word, values)} it was left out`));
}

function unlessOneOf(
  field: string,
  value: string | undefined,
  names: readonly string[],
  usual: unknown = names[0],
): readonly DataProblem[] {
  if (!value || names.includes(value)) return [];
  return [problem(field, value, `${rule(value, names)} "${usual}" is used`)];
}

function rule(value: string, names: readonly string[]): string {
  const meant = nearestName(value, names);
  const question = meant === undefined ? ';' : `; did you mean "${meant}"?`;
  return `must be one of ${names.join(', ')}${question}`;
}

function problem(field: string, value: string, message: string): DataProblem {
  return {severity: 'warning', field, value: value.slice(0, 80), message};
}

function wordsOf(text = ''): string[] {
  return text.split(/[\s,;]+/).filter((word) => word !== '');
}
