import type {Dataset, Figures} from './arbitrary-dataset.js';

/** GeoJSON with typed features. */
export type FlatOrWide = Record<string, unknown> & {features: object[]};

/** A dataset as flat GeoJSON: one feature per observation, with the total of its region. */
export function flatGeoJson(dataset: Dataset): FlatOrWide {
  const {regions, sectors, years, observations, totals} = dataset;
  const features = observations.map(({region, sector, year, figures}) => {
    const {code, name, country, note, geometry} = regions[region]!;
    const [taxonomy, id] = parts(sectors[sector]!);
    const place = {region: code, name, country, note, taxonomy, sector: id, year: years[year]};
    const properties = {...place, ...figures, regionTotal: totals[region]?.[year]};
    return {type: 'Feature', geometry, properties};
  });
  return plain({type: 'FeatureCollection', ...metadataOf(dataset), features});
}

/** A dataset as wide GeoJSON: one feature per region. */
export function wideGeoJson(dataset: Dataset): FlatOrWide {
  const {regions, totals} = dataset;
  const features = regions.map(({code, name, country, note, geometry}, at) => {
    const measures = Object.entries(MEASURES).map(([measure, figure]) => [
      measure,
      runsOf(dataset, at, figure),
    ]);
    const place = {region: code, name, country, note};
    const properties = {...place, total: totals[at], ...Object.fromEntries(measures)};
    return {type: 'Feature', geometry, properties};
  });
  const {hotspots} = metadataOf({...dataset, declared: true});
  const known = dataset.declared ? hotspots : {years: dataset.years};
  return plain({type: 'FeatureCollection', hotspots: known, features});
}

const MEASURES: Readonly<Record<string, keyof Figures>> = {
  employment: 'employment',
  localUnits: 'localUnits',
  wages: 'wages',
  stars: 'stars',
  flags: 'flag',
  incomplete: 'incomplete',
};

function runsOf(dataset: Dataset, region: number, figure: keyof Figures): object {
  const {sectors, years, observations} = dataset;
  const runs = new Map<string, unknown[]>();
  for (const observation of observations) {
    if (observation.region !== region || observation.figures[figure] === undefined) continue;
    const key = sectors[observation.sector]!;
    const run = runs.get(key) ?? years.map(() => null);
    run[observation.year] = observation.figures[figure];
    runs.set(key, run);
  }
  return Object.fromEntries(runs);
}

function metadataOf({declared, years, sectors}: Dataset): {hotspots?: object} {
  if (!declared) return {};
  const ids = [...new Set(sectors.map((key) => parts(key)[0]))];
  const taxonomies = ids.map((id) => {
    const own = sectors.filter((key) => parts(key)[0] === id).map((key) => parts(key)[1]);
    const labelled = own.map((sector) => ({id: sector, label: {en: sector.toUpperCase()}}));
    return {id, label: id, additive: id === 'traded', sectors: labelled};
  });
  return {hotspots: {version: 1, title: 'A dataset', years, taxonomies}};
}

function parts(key: string): [taxonomy: string, sector: string] {
  const colon = key.indexOf(':');
  return [key.slice(0, colon), key.slice(colon + 1)];
}

/** Value as read from a file. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
