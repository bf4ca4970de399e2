import type {ProjectionName} from '../cartography/projection/map-projection.js';
import type {HotspotFilter} from '../dataset/hotspot-filter.js';
import {requestOf, type LinkedView} from '../state/url-fragment.js';
import {LIBRARY_VERSION} from './library-version.js';

/** What embed code names besides the view. */
export interface EmbedOptions {
  /** Address of the script; its bare name where the page has it from elsewhere. */
  readonly script: string;
  /** Hash of the script as `integrity` takes it, where it is known. */
  readonly integrity?: string | undefined;
  /** Address of the data. */
  readonly src: string;
  /** Address of the engine file on the page's own origin, where its policy asks for one. */
  readonly workerUrl?: string | undefined;
  /** Address of the areas of regions, where the page has them from one. */
  readonly regionsSrc?: string | undefined;
  /** Default `laea`. */
  readonly projection?: ProjectionName;
  /** `none` for a map without maps of the outermost regions. */
  readonly insets?: 'auto' | 'none';
  /** Value of the largest circle, where the page fixes it. */
  readonly maximum?: number | undefined;
  /** What links hold of the view besides its filter. */
  readonly link?: LinkedView;
}

/** Attributes of the widget that hold parts of a request. */
const ATTRIBUTES: readonly (readonly [attribute: string, field: keyof LinkedView])[] = [
  ['taxonomy', 'taxonomy'],
  ['sectors', 'sectors'],
  ['year', 'year'],
  ['countries', 'countries'],
  ['min-employment', 'minEmployment'],
  ['min-quotient', 'minQuotient'],
  ['min-stars', 'minStars'],
  ['top', 'top'],
  ['method', 'method'],
  ['growth', 'growth'],
  ['areas', 'areas'],
  ['areas-method', 'areasMethod'],
  ['areas-thresholds', 'areasThresholds'],
  ['place', 'place'],
];

/** The lines that an editor pastes into a page to show the same view there. */
export function embedCode(filter: HotspotFilter, options: EmbedOptions): string {
  const {script, integrity, src, workerUrl, regionsSrc, projection, insets, link} = options;
  const areas = link?.areas === 'none' ? undefined : link?.areas;
  const request: LinkedView = {...link, areas, ...requestOf(filter)};
  const attributes = [
    ['src', src],
    ...ATTRIBUTES.map(([attribute, field]) => [attribute, request[field]] as const),
    ['size', filter.size === 'employment' ? undefined : filter.size],
    ['colour', filter.colour === 'quotient' ? undefined : filter.colour],
    ['projection', projection === 'laea' ? undefined : projection],
    ['insets', insets === 'auto' ? undefined : insets],
    ['max-value', options.maximum],
    ['regions-src', regionsSrc],
    ['worker-url', workerUrl],
  ] as const;
  return [
    `<!-- regional-hotspots ${LIBRARY_VERSION} -->`,
    '<script',
    ...lines([
      ['src', script],
      ['integrity', integrity],
      ['crossorigin', integrity && 'anonymous'],
    ]),
    '  defer',
    '></script>',
    '<regional-hotspots',
    ...lines(attributes),
    '></regional-hotspots>',
    '',
  ].join('\n');
}

/** One line for each attribute that has a value. */
function lines(
  attributes: readonly (readonly [name: string, value: string | number | undefined])[],
): string[] {
  return attributes
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `  ${name}="${escaped(String(value))}"`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
