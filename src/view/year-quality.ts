import {chosenSectors} from '../dataset/chosen-sectors.js';
import {slice} from '../dataset/hotspot-dataset.js';
import type {HotspotFilter} from '../dataset/hotspot-filter.js';
import {QUALITY_FLAGS} from '../dataset/quality-flag.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import {countryMask} from '../dataset/country-mask.js';

/** Reliability of one year's figures compared with those of the others. */
export interface YearQuality {
  readonly year: number;
  /** Codes of the countries that are missing wholly or in part; empty for a full year. */
  readonly partial: readonly string[];
  /** The year before it in the data; absent for the first. */
  readonly before?: number;
  /** Number of shown regions where a chosen sector's series breaks between `before` and `year`. */
  readonly breaks: number;
}

/** Fields that the quality depends on: the criterion does not matter. */
export type QualityFilter = Pick<HotspotFilter, 'taxonomy' | 'sectors' | 'countries'>;

/** Quality of every year of the data for the chosen sectors and countries, in order. */
export function yearQualities(
  {dataset}: Pick<HotspotFigures, 'dataset'>,
  filter: QualityFilter,
): readonly YearQuality[] {
  const shown = countryMask(dataset, filter.countries);
  const sectors = chosenSectors({dataset}, filter);
  const {region, flags} = dataset.observations;
  return dataset.years.map((year, index) => {
    const broken = new Set<number>();
    for (const sector of flags && index > 0 ? sectors : []) {
      const {start, end} = slice(dataset, index, sector);
      for (let at = start; at < end; at++) {
        const place = region[at] ?? 0;
        const breaks = ((flags?.[at] ?? 0) & QUALITY_FLAGS.b) !== 0;
        if (breaks && shown[place] === 1) broken.add(place);
      }
    }
    const before = dataset.years[index - 1];
    return {
      year,
      ...(before === undefined ? {} : {before}),
      partial: dataset.metadata.partial.get(year) ?? [],
      breaks: broken.size,
    };
  });
}

/**
 * The full year after `year`; after the last, the first, so that playback can start again.
 *
 * @returns `undefined` if no year is full.
 */
export function nextFullYear(years: readonly YearQuality[], year: number): number | undefined {
  const full = years.filter(({partial}) => partial.length === 0);
  return (full.find((each) => each.year > year) ?? full[0])?.year;
}
