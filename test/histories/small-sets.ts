import {readFileSync} from 'node:fs';

/** Names of the datasets that histories alternate between. */
export const SET_NAMES = ['all', 'year', 'iberia'] as const;

/** One of {@link SET_NAMES}. */
export type SetName = (typeof SET_NAMES)[number];

type Json = Readonly<Record<string, unknown>>;

/** Part of the sample data that a set keeps. */
interface Cut {
  readonly regions: readonly string[];
  /** Keys of the sectors. */
  readonly sectors: readonly string[];
  readonly years: readonly number[];
  /** Texts on the map. */
  readonly annotations?: readonly Json[];
}

interface SampleText extends Json {
  readonly hotspots: Json;
  readonly features: readonly {readonly properties: Json}[];
}

const IBERIA = ['ES30', 'ES51', 'ES70', 'PT11', 'PT17', 'PT20'];
const SECTORAL = ['traded:automotive', 'traded:textile', 'traded:business-services'];
const CROSS_SECTORAL = ['emerging:mobility', 'emerging:digital', 'emerging:creative'];

const ANNOTATIONS: readonly Json[] = [
  {region: 'ES51', text: 'Growing again', sectors: ['emerging:digital'], year: 2014},
  {region: 'PT17', text: {en: 'Largest of its country', pt: 'A maior do país'}},
];

const CUTS: Readonly<Record<SetName, Cut>> = {
  all: {
    regions: [...IBERIA, 'AT13', 'DE11', 'DE21', 'EL30', 'FR10', 'FR94', 'ITC4', 'PL22', 'RO32'],
    sectors: [...SECTORAL, ...CROSS_SECTORAL],
    years: [2010, 2011, 2012, 2013, 2014],
  },
  year: {regions: ['AT13', 'DE11', 'DE21', 'FR10', 'PL22'], sectors: SECTORAL, years: [2012]},
  iberia: {
    regions: IBERIA,
    sectors: CROSS_SECTORAL,
    years: [2010, 2012, 2014],
    annotations: ANNOTATIONS,
  },
};

/** Texts of small cuts of the sample data, by name. */
export function smallSets(): Readonly<Record<SetName, string>> {
  const sample = JSON.parse(readFileSync('data/eu-hotspots.geojson', 'utf8')) as SampleText;
  const entries = SET_NAMES.map((name) => [name, JSON.stringify(cutOf(sample, CUTS[name]))]);
  return Object.fromEntries(entries) as Record<SetName, string>;
}

/** Text of the outlines of the regions of the largest set. */
export function smallAreas(): string {
  const areas = JSON.parse(readFileSync('demo/nuts2-2010.geojson', 'utf8')) as SampleText;
  const features = areas.features.filter(({properties}) => isIn(CUTS.all, properties['region']));
  return JSON.stringify({...areas, features});
}

function cutOf({hotspots, features, ...rest}: SampleText, cut: Cut): Json {
  const years = hotspots['years'] as readonly number[];
  const cutMember = (value: unknown): unknown => {
    if (Array.isArray(value) && value.length === years.length) {
      return value.filter((_, at) => cut.years.includes(years[at] ?? NaN));
    }
    return isObject(value) ? withoutSectors(value, cut, cutMember) : value;
  };
  const taxonomies = (hotspots['taxonomies'] as readonly Json[])
    .map((taxonomy) => ({
      ...taxonomy,
      sectors: (taxonomy['sectors'] as readonly Json[]).filter(({id}) =>
        cut.sectors.includes(`${String(taxonomy['id'])}:${String(id)}`),
      ),
    }))
    .filter(({sectors}) => sectors.length > 0);
  return {
    ...rest,
    hotspots: {
      ...(cutMember(hotspots) as Json),
      ...{partial: undefined, taxonomies, annotations: cut.annotations},
    },
    features: features
      .filter(({properties}) => isIn(cut, properties['region']))
      .map((feature) => ({...feature, properties: cutMember(feature.properties)})),
  };
}

/** An object without the members of other sectors, whose keys are `taxonomy:sector`. */
function withoutSectors(value: Json, cut: Cut, member: (value: unknown) => unknown): Json {
  const entries = Object.entries(value)
    .filter(([key]) => !key.includes(':') || cut.sectors.includes(key))
    .map(([key, each]) => [key, member(each)]);
  return Object.fromEntries(entries) as Json;
}

function isIn(cut: Cut, region: unknown): boolean {
  return cut.regions.includes(String(region));
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
