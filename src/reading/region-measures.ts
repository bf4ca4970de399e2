import {slice, type HotspotDataset} from '../dataset/hotspot-dataset.js';
import {flagLetters} from '../dataset/quality-flag.js';
import {UNNAMED_YEAR} from '../dataset/year.js';
import {blankValue, MEASURES, type Measure} from './draft/measure-columns.js';

/** Value of a measure in one year as the contract has it. */
type WideValue = number | string | null;

/** Measures of one region, each by the sector's key `taxonomy:sector`: arrays by year. */
export type RegionMeasures = {[M in Measure]?: Record<string, WideValue[] | WideValue>};

/**
 * Measures of all regions, in their order.
 *
 * What says nothing is left out, except `employment`, which shows that the shape is wide.
 */
export function regionMeasures(dataset: HotspotDataset): readonly RegionMeasures[] {
  const all: RegionMeasures[] = dataset.regions.map(() => ({employment: {}}));
  for (const measure of MEASURES) {
    if (dataset.observations[measure] === undefined) continue;
    for (const [sector, {key}] of dataset.sectors.entries()) {
      for (const [region, run] of runsOf(dataset, measure, sector)) {
        const isUnnamed = dataset.years[0] === UNNAMED_YEAR;
        ((all[region] ??= {})[measure] ??= {})[key] = isUnnamed ? (run[0] ?? null) : run;
      }
    }
  }
  return all;
}

/** Values of a measure and sector by year, of each region that has any. */
function runsOf(
  dataset: HotspotDataset,
  measure: Measure,
  sector: number,
): ReadonlyMap<number, WideValue[]> {
  const {region, [measure]: column} = dataset.observations;
  const blank = blankValue(measure);
  const empty = measure === 'incomplete' ? 0 : null;
  const runs = new Map<number, WideValue[]>();
  for (const year of dataset.years.keys()) {
    const {start, end} = slice(dataset, year, sector);
    for (let at = start; at < end; at += 1) {
      const value = column?.[at] ?? blank;
      if (Object.is(value, blank)) continue;
      const number = region[at] ?? 0;
      const run = runs.get(number) ?? dataset.years.map((): WideValue => empty);
      run[year] = measure === 'flags' ? flagLetters(value).join('') : value;
      runs.set(number, run);
    }
  }
  return runs;
}
