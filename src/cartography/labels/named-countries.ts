import {isWithin, screenPosition, unitPosition} from '../projection/camera.js';
import {countryPlace} from './country-labels.js';
import {countryNameLines} from './country-name-lines.js';
import {countryPlaces, type CountryPlace, type NameSite} from './country-places.js';
import type {LabelGround} from './label-ground.js';
import {CLOSE, SMALL, SMALLEST, type MapLabelsOptions} from './label-options.js';
import {labelLine, siteOf, type LabelLine, type MapLabel} from './map-label.js';

/** Space between the letters of a country's name, as a multiple of its size. */
const SPACING = {withData: 0.13, quiet: 0.02};

/** Names of countries in their places on a map, those of the first rank first. */
export function namedCountries(
  options: MapLabelsOptions,
  ground: LabelGround,
): readonly MapLabel[] {
  const {scene, projection, countries} = options;
  const withData = new Set(scene.regions.map(({country}) => country));
  const ranks = ranksOf(options);
  const labels: MapLabel[] = [];
  for (const place of countryPlaces(projection)) {
    const {code, rank} = place;
    // The view is of one country, which its title names.
    if (rank > ranks || (countries.length === 1 && countries[0] === code)) continue;
    const disputed = code === 'XK' && !withData.has(code);
    const label = disputed ? undefined : countryLabel(place, withData.has(code), options, ground);
    if (label !== undefined) labels.push(label);
  }
  return labels;
}

/** Number of ranks of countries that are named. */
function ranksOf({zoom, size: {width}}: MapLabelsOptions): number {
  if (zoom >= CLOSE || width >= SMALL) return 3;
  return width < SMALLEST ? 1 : 2;
}

function countryLabel(
  place: CountryPlace,
  hasData: boolean,
  {camera, size, words, measure, before}: MapLabelsOptions,
  ground: LabelGround,
): MapLabel | undefined {
  const {code, rank, sites, codeSite} = place;
  const textSize = rank === 1 ? 11 : 10;
  const spacing = textSize * (hasData ? SPACING.withData : SPACING.quiet);
  const line = (text: string): LabelLine =>
    labelLine(text, {size: textSize, bold: false, spacing}, measure);
  const small = size.width < SMALL;
  const inFrame = ({u, v}: NameSite): boolean => isWithin(screenPosition(u, v, camera, size), size);
  if (!sites.some(inFrame)) return undefined;
  const named = countryNameLines(words.country(code), words.language).map(line);
  // A code is the last resort for a country with data, on a small map only for a large one.
  const coded =
    codeSite && hasData && (rank === 1 || !small) ? [{...codeSite, lines: [line(code)]}] : [];
  const tried = [...sites.map((site) => ({...site, lines: named})), ...coded].map((site) => {
    const [cx, cy] = screenPosition(site.u, site.v, camera, size);
    return {...site, cx, cy};
  });
  const kept = siteOf(before, 'country', code);
  const found = countryPlace(tried, ground, {small, before: kept});
  if (found === undefined) return undefined;
  ground.take(found.filled);
  const {lines, angle, box, site} = found;
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const [u, v] = unitPosition(x, y, camera, size);
  const quiet = !hasData;
  return {
    ...{kind: 'country', code, lines, angle, quiet, u, v, x, y, box, align: 'middle', site},
    ...{leader: undefined, fill: undefined, covered: false},
  };
}
