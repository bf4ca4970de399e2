import type {
  DatasetMetadata,
  HotspotDataset,
  ObservationColumns,
} from '../../src/dataset/hotspot-dataset.js';
import type {Region} from '../../src/dataset/region.js';
import {seededRandom, type Random} from './seeded-random.js';

/** A region modelled on a real one. */
export interface GrownRegion {
  readonly region: Region;
  /** Index of the real region. */
  readonly parent: number;
  /** Factor that the figures of the real region are multiplied by. */
  readonly factor: number;
}

const NOWHERE: Region = {code: '', name: '', country: '', longitude: 0, latitude: 0};
/** Standard deviation of the distance from the real region, in degrees. */
const SPREAD = 0.8;
/** Standard deviation of the logarithm of the factor. */
const VARIETY = 0.4;

/**
 * Regions modelled on the real ones and scattered around them: sizes and missing figures are
 * distributed like the real ones. The same for the same seed.
 */
export function grownRegions(
  dataset: HotspotDataset,
  count: number,
  seed = 1,
): readonly GrownRegion[] {
  const random = seededRandom(seed);
  return Array.from({length: count}, (_, index) => {
    const parent = Math.floor(random() * dataset.regions.length);
    const origin = dataset.regions[parent] ?? NOWHERE;
    const region = {
      ...origin,
      code: `${origin.code}-${index}`,
      name: `${origin.name} ${index}`,
      longitude: origin.longitude + normal(random) * SPREAD,
      latitude: origin.latitude + normal(random) * SPREAD,
    };
    return {region, parent, factor: Math.exp(normal(random) * VARIETY)};
  });
}

/**
 * Part of the real dataset that grown regions get; with the most regions, all of it would not fit
 * into memory.
 */
export interface GrowthLimits {
  /** Number of sectors, from the first. */
  readonly sectors?: number | undefined;
  /** Number of years, counted back from the last full one. */
  readonly years?: number | undefined;
}

/** A dataset of grown regions; figures, totals, flags and gaps come from the regions' parents. */
export function grownTable(
  dataset: HotspotDataset,
  grown: readonly GrownRegion[],
  limits: GrowthLimits = {},
): HotspotDataset {
  const metadata = withoutReference(dataset.metadata);
  const last = dataset.years.findLastIndex((year) => !dataset.metadata.partial.has(year)) + 1;
  const first = limits.years === undefined ? 0 : last - limits.years;
  const years = limits.years === undefined ? [...dataset.years.keys()] : range(first, last);
  const sectors = range(0, limits.sectors ?? dataset.sectors.length);
  return {
    regions: grown.map(({region}) => region),
    taxonomies: dataset.taxonomies,
    sectors: sectors.flatMap((at) => dataset.sectors[at] ?? []),
    years: years.flatMap((at) => dataset.years[at] ?? []),
    observations: grownColumns(dataset, {grown, years, sectors}),
    ...(dataset.total && {total: grownTotals(dataset, grown, years)}),
    metadata,
  };
}

/** Metadata without the reference area, which is that of the real figures. */
function withoutReference(metadata: DatasetMetadata): DatasetMetadata {
  const entries = Object.entries(metadata).filter(([name]) => name !== 'reference');
  return Object.fromEntries(entries) as unknown as DatasetMetadata;
}

interface Extract {
  readonly grown: readonly GrownRegion[];
  /** Indices into the real dataset. */
  readonly years: readonly number[];
  readonly sectors: readonly number[];
}

function grownColumns(
  dataset: HotspotDataset,
  {grown, years, sectors}: Extract,
): ObservationColumns {
  const from = dataset.observations;
  const slices = years.flatMap((year) => sectors.map((sector) => ({year, sector})));
  const entries = slices.map((slice) => entryByRegion(dataset, slice));
  const counts = entries.map(
    (entry) => grown.filter(({parent}) => (entry[parent] ?? -1) >= 0).length,
  );
  const length = counts.reduce((sum, count) => sum + count, 0);
  const start = new Uint32Array(slices.length + 1);
  const columns = {
    region: new Uint32Array(length),
    employment: new Float64Array(length),
    flags: new Uint16Array(length),
    incomplete: new Uint8Array(length),
  };
  let place = 0;
  entries.forEach((entry, slice) => {
    grown.forEach(({parent, factor}, region) => {
      const at = entry[parent] ?? -1;
      if (at < 0) return;
      columns.region[place] = region;
      columns.employment[place] = Math.round((from.employment[at] ?? NaN) * factor);
      columns.flags[place] = from.flags?.[at] ?? 0;
      columns.incomplete[place] = from.incomplete?.[at] ?? 0;
      place++;
    });
    start[slice + 1] = place;
  });
  return {start, ...columns};
}

/** Position in the columns of each region's entry; −1 where it has none. */
function entryByRegion(
  {regions, sectors, observations}: HotspotDataset,
  {year, sector}: {year: number; sector: number},
): Int32Array {
  const entry = new Int32Array(regions.length).fill(-1);
  const slice = year * sectors.length + sector;
  const end = observations.start[slice + 1] ?? 0;
  for (let at = observations.start[slice] ?? 0; at < end; at++) {
    entry[observations.region[at] ?? 0] = at;
  }
  return entry;
}

function grownTotals(
  {total, regions}: HotspotDataset,
  grown: readonly GrownRegion[],
  years: readonly number[],
): Float64Array {
  const totals = new Float64Array(years.length * grown.length);
  years.forEach((year, index) => {
    grown.forEach(({parent, factor}, region) => {
      const given = total?.[year * regions.length + parent] ?? NaN;
      totals[index * grown.length + region] = Math.round(given * factor);
    });
  });
  return totals;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({length: to - from}, (_, index) => from + index);
}

/** A normally distributed number, by Box and Muller. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
