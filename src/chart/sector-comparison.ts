import {criterionKind} from '../dataset/criterion-kind.js';
import type {Criterion, HotspotFilter} from '../dataset/hotspot-filter.js';
import type {Sector} from '../dataset/taxonomy.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import {industryChange, type IndustryFigure} from '../figures/industry-growth.js';
import type {SectorFigures} from '../figures/sector-figures.js';
import {countryMask} from '../dataset/country-mask.js';
import {STRONG} from '../figures/strongest-sector.js';
import {sectorTotals} from '../view/sector-totals.js';
import {visibleBubbles} from '../view/visible-bubbles.js';

/** Number of regions whose share of a sector is compared. */
export const FEW_REGIONS: number = 5;

/** Share of a sector's employment that regions must publish for shares of that part to be shown. */
export const FAIR_PUBLICATION: number = 3 / 4;

/** One of the largest regions of a sector. */
export interface LeadingRegion {
  /** Index into the dataset's regions. */
  readonly region: number;
  /** Persons employed. */
  readonly employment: number;
  /** Share of the sector, from 0 to 1, on the basis of {@link ComparedSector.share}. */
  readonly share: number;
  /** Location quotient; `NaN` if undefined. */
  readonly quotient: number;
}

/** One sector beside the others of its taxonomy, over all regions of the chosen countries. */
export interface ComparedSector {
  readonly sector: Sector;
  /** Persons employed, the sum of the published figures; `NaN` if no region has one. */
  readonly employment: number;
  /** Number of regions with a figure. */
  readonly regions: number;
  /** Change over the growth span in the same regions, as a share of the first year. */
  readonly change: IndustryFigure;
  /** Indices of the regions that are hotspots of the sector alone, largest first. */
  readonly hotspots: readonly number[];
  /** The {@link FEW_REGIONS} largest regions, largest first. */
  readonly leading: readonly LeadingRegion[];
  /**
   * Share of those regions in the sector, from 0 to 1: in the published employment, or, with
   * `lowerBound`, in that of the whole reference area; `NaN` without a figure.
   */
  readonly share: number;
  /** Share of the reference area's employment that regions publish; `undefined` if not known. */
  readonly published: number | undefined;
  /** Whether regions publish less than {@link FAIR_PUBLICATION} of it. */
  readonly lowerBound: boolean;
}

/** All sectors of the filter's taxonomy in its year, most employment first, those without last. */
export function sectorComparison(
  figures: HotspotFigures,
  filter: HotspotFilter,
): readonly ComparedSector[] {
  const {dataset} = figures;
  const year = dataset.years.indexOf(filter.year);
  const shown = countryMask(dataset, filter.countries);
  return sectorTotals(figures, {...filter, size: 'employment'})
    .filter(({sector}) => !sector.hidden || filter.sectors.includes(sector.key))
    .map(({sector, value, regions}) => {
      const index = dataset.sectors.indexOf(sector);
      const {growthSpan: span} = figures;
      const published = publishedShare(figures, filter, {key: sector.key, employment: value});
      const lowerBound = published !== undefined && published < FAIR_PUBLICATION;
      const whole = lowerBound ? value / published : value;
      const leading = year < 0 ? [] : leadingRegions(figures.of(year, index), shown, whole);
      return {
        sector,
        employment: value,
        regions,
        change:
          span === undefined
            ? {value: NaN, regions: 0, coverage: 0}
            : industryChange(dataset, {sector: index, span, shown}),
        hotspots: hotspotsOf(figures, filter, sector.key),
        leading,
        share: leading.length === 0 ? NaN : leading.reduce((sum, {share}) => sum + share, 0),
        published,
        lowerBound,
      };
    })
    .sort((one, other) => (other.employment || 0) - (one.employment || 0));
}

/** Criterion of the hotspots that are counted: the filter's, or else two stars or more. */
export function comparedCriterion({criterion}: HotspotFilter): Criterion {
  return criterionKind(criterion) === 'none' ? {minimumStars: STRONG} : criterion;
}

function hotspotsOf(
  figures: HotspotFigures,
  filter: HotspotFilter,
  key: string,
): readonly number[] {
  const alone = {...filter, sectors: [key], criterion: comparedCriterion(filter)};
  return [...visibleBubbles(figures, alone).region];
}

function leadingRegions(
  {employment, region, quotient}: SectorFigures,
  shown: Uint8Array,
  whole: number,
): readonly LeadingRegion[] {
  const leading: LeadingRegion[] = [];
  employment.forEach((persons, at) => {
    const place = region[at] ?? 0;
    const least = leading[FEW_REGIONS - 1]?.employment ?? 0;
    if (shown[place] !== 1 || !(persons > least)) return;
    const entry = {
      region: place,
      employment: persons,
      share: persons / whole,
      quotient: quotient[at] ?? NaN,
    };
    const before = leading.findIndex((each) => each.employment < persons);
    leading.splice(before < 0 ? leading.length : before, 0, entry);
    leading.length = Math.min(leading.length, FEW_REGIONS);
  });
  return leading;
}

/** Known only for the whole area: its parts have no totals of their own. */
function publishedShare(
  {dataset}: HotspotFigures,
  {year, countries}: HotspotFilter,
  {key, employment}: {readonly key: string; readonly employment: number},
): number | undefined {
  const whole = dataset.metadata.reference?.employment.get(key)?.get(year) ?? 0;
  return countries.length > 0 || !(whole > 0) ? undefined : Math.min(employment / whole, 1);
}
