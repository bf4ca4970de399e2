import {placeIn} from '../cartography/projection/map-place.js';
import type {DataProblem} from '../dataset/data-problem.js';
import type {HotspotDataset} from '../dataset/hotspot-dataset.js';
import {isGivenSpan, type GrowthSpan} from '../figures/growth.js';
import {numberIn, meantNumber} from '../author/given-number.js';
import {growthIn} from './growth-text.js';
import {nearestName} from '../author/nearest-name.js';
import {
  didYouMean,
  oneOf,
  optionFault,
  usedOptions,
  withOutcome,
  type GivenOptions,
} from './option-value.js';
import {OPTION_NAMES, OPTIONS, type Option, type OptionName} from './options.js';
import {excerpt, requestProblem, wordProblems, wordsOf} from './request-problem.js';
import type {LinkedView} from './url-fragment.js';

const LEFT_OUT = 'it is left out';

/** Options that a page has set, and entries of its link that are not options. */
export type AskedOptions = GivenOptions & Pick<LinkedView, 'selected' | 'view'>;

/**
 * Values that are wrong in themselves, or name years and regions that the data lacks; they are left
 * out.
 *
 * @param views - Names of the views beside the map, the usual one first.
 */
export function requestProblems(
  dataset: HotspotDataset,
  request: AskedOptions,
  views: readonly string[],
): readonly DataProblem[] {
  const {selected, view} = request;
  const {areasThresholds, growth = '', place = ''} = usedOptions(request);
  const found = new Set(selectedRegions(dataset, request));
  const limits = wordsOf(areasThresholds, /[\s;]+/);
  return [
    ...OPTION_NAMES.flatMap((name) => valueProblems(name, request[name])),
    ...partProblems(request),
    ...(view && !views.includes(view)
      ? [requestProblem('view', view, withOutcome(oneOf(views, view), `"${views[0]}" is used`))]
      : []),
    ...wordProblems(
      'areas-thresholds',
      limits.filter((word) => !Number.isFinite(numberIn(word, true))),
      (word) => withOutcome(`must be a number${didYouMean(meantNumber(word))}`, LEFT_OUT),
    ),
    ...(growth !== '' && growthSpanIn(dataset, growth) === undefined
      ? [requestProblem('growth', growth, 'must be two years of the data; the default is used')]
      : []),
    ...(place !== '' && placeIn(place) === undefined
      ? [requestProblem('place', place, 'must be longitude, latitude and zoom; it is left out')]
      : []),
    ...wordProblems(
      'selected',
      codesIn(selected).filter((code) => !found.has(code)),
      (code) => `unknown region ${code}; it is left out`,
    ),
  ];
}

function partProblems(request: AskedOptions): readonly DataProblem[] {
  const {mode, parts = ''} = usedOptions(request);
  if (mode === 'explorer' || parts === '') return [];
  return [requestProblem('parts', parts, 'a figure has no parts; mode="explorer" has them')];
}

/** Attributes of a widget that are probably slips of the keyboard for those of options. */
export function attributeProblems(attributes: readonly string[]): readonly DataProblem[] {
  const known = OPTION_NAMES.map((name) => OPTIONS[name].attribute ?? name);
  return attributes.flatMap((name) => {
    if (known.includes(name) || GLOBAL.test(name)) return [];
    const meant = nearestName(name, known);
    if (meant === undefined) return [];
    return [
      requestProblem(name, name, `unknown attribute ${excerpt(name)}; did you mean ${meant}?`),
    ];
  });
}

/** Attributes that any element can have, and those of frameworks. */
const GLOBAL =
  /^(id|class|style|slot|part|title|dir|role|hidden|inert|is|nonce|tabindex|translate|popover|on.*|item.*|.*[:@.].*|(data|aria|ng|v|x|_.*)-.*)$/;

/** The growth span of a text, if the data has both of its years or states this span. */
export function growthSpanIn(
  {years, metadata}: HotspotDataset,
  text: string,
): GrowthSpan | undefined {
  const span = growthIn(text);
  const known = span && years.includes(span.from) && years.includes(span.to);
  return known || (span && isGivenSpan(metadata, span)) ? span : undefined;
}

/** The selected regions that are in the data, by code, in their order. */
export function selectedRegions(
  dataset: HotspotDataset,
  {selected}: Pick<LinkedView, 'selected'>,
): readonly string[] {
  return knownRegions(dataset, codesIn(selected));
}

/** The codes that are in the data, in their order. */
export function knownRegions(
  {regions}: HotspotDataset,
  codes: readonly string[],
): readonly string[] {
  if (codes.length === 0) return codes;
  const known = new Set(regions.map(({code}) => code));
  return codes.filter((code) => known.has(code));
}

/** Problems of a value, or of words, that the option does not allow. */
function valueProblems(name: OptionName, value: unknown): readonly DataProblem[] {
  const {attribute = name, kind, values = [], default: usual}: Option = OPTIONS[name];
  const fault = optionFault(name, value);
  if (fault !== undefined) {
    const outcome =
      kind === 'text' && values.length > 0 ? `"${usual || values[0]}" is used` : LEFT_OUT;
    return [requestProblem(attribute, value, withOutcome(fault, outcome))];
  }
  if (kind !== 'words' || typeof value !== 'string') return [];
  // A comma does not separate words here: `a,b` names neither.
  const unknown = wordsOf(value).filter((word) => !values.includes(word));
  return wordProblems(attribute, unknown, (word) => withOutcome(oneOf(values, word), LEFT_OUT));
}

function codesIn(text: unknown): readonly string[] {
  return wordsOf(text, /[\s,;]+/);
}
