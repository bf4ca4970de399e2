import {slice, type HotspotDataset} from '../dataset/hotspot-dataset.js';
import {annualGrowth, givenEnds, growthTerms, type GrowthSpan} from './growth.js';

/** A figure of an industry, with its coverage. */
export interface IndustryFigure {
  /** `NaN` if it does not exist or its coverage is too low. */
  readonly value: number;
  /** Number of regions that it is based on. */
  readonly regions: number;
  /**
   * Share of the industry's published employment that those regions hold, from 0 to 1; 0 if
   * there is none.
   */
  readonly coverage: number;
}

/** Industry, years and regions that growth is measured over. */
export interface IndustryGrowthTerms {
  /** Index into the dataset's sectors. */
  readonly sector: number;
  readonly span: GrowthSpan;
  /** 1 for each region that is included. */
  readonly shown: Uint8Array;
}

/**
 * Growth of an industry over several regions: the annual rate of their sum.
 *
 * The sum covers the same regions at both ends, those with a comparable series (see `growthTerms`),
 * so that a withheld figure does not count as a loss of jobs. Coverage is their share of the
 * industry's employment in the last year.
 */
export function industryGrowth(
  dataset: HotspotDataset,
  terms: IndustryGrowthTerms,
): IndustryFigure {
  const {before, after, ...basis} = sameRegions(dataset, terms);
  const {from, to} = terms.span;
  return {value: annualGrowth(before, after, to - from) ?? NaN, ...basis};
}

/**
 * Change of an industry over the whole span, as a share of its first year, from −1; the sums and the
 * coverage are those of {@link industryGrowth}.
 */
export function industryChange(
  dataset: HotspotDataset,
  terms: IndustryGrowthTerms,
): IndustryFigure {
  const {before, after, ...basis} = sameRegions(dataset, terms);
  return {value: before > 0 ? after / before - 1 : NaN, ...basis};
}

/** Employment at both ends of the span in the regions that can be compared. */
function sameRegions(
  dataset: HotspotDataset,
  {sector, span, shown}: IndustryGrowthTerms,
): Omit<IndustryFigure, 'value'> & {readonly before: number; readonly after: number} {
  const terms = growthTerms(dataset, {sector, span});
  let regions = 0;
  let before = 0;
  let after = 0;
  terms.first.forEach((first, region) => {
    const last = terms.last[region] ?? NaN;
    if (shown[region] !== 1 || Number.isNaN(first + last)) return;
    regions++;
    before += first;
    after += last;
  });
  const year = dataset.years.indexOf(span.to);
  const given = year < 0 ? givenEnds(dataset, {sector, span})?.last : undefined;
  const whole =
    given?.reduce((sum, persons, region) => sum + (shown[region] === 1 ? persons || 0 : 0), 0) ??
    employmentIn(dataset, {sector, shown, year});
  return {before, after, regions, coverage: whole > 0 ? after / whole : 0};
}

function employmentIn(
  dataset: HotspotDataset,
  {sector, shown, year}: {sector: number; shown: Uint8Array; year: number},
): number {
  if (year < 0) return 0;
  const {region, employment} = dataset.observations;
  const {start, end} = slice(dataset, year, sector);
  let sum = 0;
  for (let at = start; at < end; at++) {
    if (shown[region[at] ?? 0] === 1) sum += employment[at] || 0;
  }
  return sum;
}
