import type {HotspotFilter} from '../dataset/hotspot-filter.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import {countryMask} from '../dataset/country-mask.js';
import {
  industryMeasures,
  NO_MEASURES,
  type Industry,
  type IndustryMeasures,
} from './industry-measures.js';
import {sectorTotals, type SectorTotal} from './sector-totals.js';

/** One industry over all regions of the chosen countries, whether hotspots or not. */
export interface IndustryFigures extends SectorTotal {
  /** Persons employed; `NaN` if no region has a figure. */
  readonly employment: number;
  /** Number of regions whose figure is an incomplete sum. */
  readonly incomplete: number;
  readonly measures: IndustryMeasures;
}

/**
 * Figures of all industries of the filter's taxonomy, in the order of the taxonomy.
 *
 * Totals are sums of the published figures.
 */
export function industryFigures(
  figures: HotspotFigures,
  filter: HotspotFilter,
): readonly IndustryFigures[] {
  const {dataset} = figures;
  const shown = countryMask(dataset, filter.countries);
  const persons = sectorTotals(figures, {...filter, size: 'employment'});
  const year = dataset.years.indexOf(filter.year);
  return sectorTotals(figures, filter).map((total, place) => {
    const sector = dataset.sectors.indexOf(total.sector);
    const employment = persons[place]?.value ?? NaN;
    if (Number.isNaN(employment)) {
      return {...total, employment, incomplete: 0, measures: NO_MEASURES};
    }
    const industry = {figures, filter, shown, sector: figures.of(year, sector)};
    const incomplete = incompleteRegions(industry);
    return {...total, employment, incomplete, measures: industryMeasures(industry)};
  });
}

/** The largest total of any industry of the taxonomy in any year, at least 1. */
export function largestIndustry(figures: HotspotFigures, filter: HotspotFilter): number {
  const totals = figures.dataset.years.flatMap((year) => sectorTotals(figures, {...filter, year}));
  return totals.reduce((largest, {value}) => Math.max(largest, value || 0), 1);
}

function incompleteRegions({figures, sector, shown}: Industry): number {
  const {incomplete} = figures.dataset.observations;
  return sector.region.reduce((count, region, at) => {
    const parts = incomplete?.[sector.slice.start + at] ?? 0;
    const summed = parts > 0 && !Number.isNaN(sector.employment[at] ?? NaN);
    return count + (summed && shown[region] === 1 ? 1 : 0);
  }, 0);
}
