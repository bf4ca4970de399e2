import {collection, flatFeature, metadata, STUTTGART, wideFeature} from './sample-geojson.js';

/** Malicious GeoJSON, and the name of its attack. */
export interface HostileSample {
  readonly name: string;
  /** As text, because some of it cannot be written as an object. */
  readonly text: string;
}

/** Texts that must be shown unchanged, wherever a page shows text of the data. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<img src=x onerror="window.hacked = true">',
  '<script>window.hacked = true</script>',
  '"><svg onload=window.hacked=true>',
  "'; window.hacked = true; //",
  '${window.hacked = true}',
  '{{constructor.constructor("window.hacked = true")()}}',
  // eslint-disable-next-line no-script-url -- what must not be followed
  'javascript:window.hacked=true',
  'data:text/html,<script>window.hacked=true</script>',
  '&lt;b&gt;&#x3c;script&#x3e;',
  '\u202egnirtS\u202c \u2066isolated\u2069 \u200bzero\u200dwidth\ufeff',
  'line\nbreak\ttab\0null\u2028separator',
  '=HYPERLINK("http://example.org","click")',
  'Z\u0351\u0343\u0352a\u030a\u0332l\u0354g\u0342o',
];

/** A dataset with only hostile texts, but otherwise faultless. */
export function hostileTexts(): unknown {
  const all = HOSTILE_TEXTS.join(' ');
  const texts = {title: all, source: all, attribution: {en: all}, definition: all, disclaimer: all};
  const sectors = HOSTILE_TEXTS.map((label, at) => ({id: `s${at}`, label: {en: label}, note: all}));
  const taxonomies = [{id: 'traded', additive: true, label: HOSTILE_TEXTS[0], sectors}];
  const features = HOSTILE_TEXTS.map((text, at) => {
    const place = {type: 'Point', coordinates: [at, 50]};
    const own = {region: `R${at}`, country: null, name: text.slice(0, 200), note: text};
    return flatFeature({...own, sector: `s${at}`}, place);
  });
  const annotations = HOSTILE_TEXTS.map((text, at) => ({
    region: `R${at}`,
    text: text.slice(0, 120),
  }));
  return collection(features, {years: [2012], taxonomies, annotations, ...texts});
}

/** Datasets that attack by size, depth, or names with a meaning in JavaScript. */
export function hostileSamples(): readonly HostileSample[] {
  const long = 'x'.repeat(1_000_000);
  const deepArray = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
  const deepObject = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
  return [
    ...PLACES.flatMap((place) => [
      sample(`10,000 arrays deep at ${place}`, place, deepArray),
      sample(`10,000 objects deep at ${place}`, place, deepObject),
      sample(`a text of 1 MB at ${place}`, place, JSON.stringify(long)),
      sample(`a key of 1 MB at ${place}`, place, JSON.stringify({[long]: 1})),
      sample(`__proto__ at ${place}`, place, '{"__proto__":{"hacked":true},"constructor":{}}'),
      sample(`an array of a million at ${place}`, place, `[${'0,'.repeat(999_999)}0]`),
      sample(`a huge number at ${place}`, place, '1e999'),
    ]),
    {name: 'hostile texts', text: JSON.stringify(hostileTexts())},
    {name: '__proto__ as region, sector and taxonomy', text: JSON.stringify(collection(NAMED))},
  ];
}

/** Places in a dataset of two features, flat and wide, to insert something. */
const PLACES = [
  ...['hotspots', 'title', 'years', 'taxonomies', 'partial', 'reference', 'version'],
  ...['feature', 'id', 'geometry', 'coordinates', 'properties'],
  ...['region', 'name', 'country', 'note', 'point', 'year', 'sector', 'taxonomy', 'extra'],
  ...['employment', 'wages', 'stars', 'flag', 'flags', 'incomplete', 'total', 'regionTotal'],
];

const NAMED = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf'].map((name) => ({
  type: 'Feature',
  geometry: STUTTGART,
  properties: {region: name, name, taxonomy: name, sector: name, year: 2012, employment: 5},
}));

function sample(name: string, place: string, json: string): HostileSample {
  const mark = '"HOSTILE"';
  return {name, text: JSON.stringify(marked(place)).replaceAll(mark, () => json)};
}

/** A dataset of a good feature and two with a mark at a place. */
function marked(place: string): unknown {
  const mark = 'HOSTILE';
  const good = flatFeature({region: 'DE12', year: 2008});
  if (place === 'hotspots') return collection([good], mark);
  if (place === 'feature') return collection([mark, good], metadata());
  const own = {[place]: mark};
  if (['id', 'geometry', 'properties'].includes(place)) {
    return collection([{...flatFeature(), ...own}, good], metadata());
  }
  const geometry = place === 'coordinates' ? {type: 'Polygon', coordinates: mark} : STUTTGART;
  const measures = {[place]: {'traded:automotive': mark}};
  const features = [
    flatFeature({year: 2008, ...own}, geometry),
    wideFeature({region: 'DE13', ...own}, geometry),
    wideFeature({region: 'DE14', ...measures}),
    good,
  ];
  return collection(features, metadata(own));
}
