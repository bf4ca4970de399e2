import type {HotspotFilter} from '../dataset/hotspot-filter.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import {industryGrowth, type IndustryFigure} from '../figures/industry-growth.js';
import {largestAt} from '../figures/order.js';
import type {SectorFigures} from '../figures/sector-figures.js';
import {visibleBubbles} from './visible-bubbles.js';

const EUROS_IN_MILLION = 1e6;
/** Number of regions that the measure `concentration` counts. */
export const LEADING_REGIONS: number = 10;

/** Minimum share of an industry that a figure must be based on to be shown at all. */
export const LEAST_COVERAGE: number = 1 / 3;
/** Share of an industry below which a figure is shown with a caveat. */
export const FAIR_COVERAGE: number = 1 / 2;

/** A measure that compares whole industries. */
export type IndustryMeasure =
  /** Compound annual growth of employment over the growth span, as a share. */
  | 'growth'
  /** Wages and salaries per person employed and year, in euro. */
  | 'productivity'
  /** Share of all employment in the regions that have a figure of the industry. */
  | 'share'
  /** That share over the one in the reference area, as for a single region. */
  | 'quotient'
  /** Number of regions that the map shows for the industry alone. */
  | 'hotspots'
  /** Share of the industry's employment in its {@link LEADING_REGIONS} largest regions. */
  | 'concentration'
  /** Persons employed per local unit. */
  | 'unitSize';

/** All measures of whole industries, in the order offered. */
export const INDUSTRY_MEASURES: readonly IndustryMeasure[] = [
  'growth',
  'productivity',
  'share',
  'quotient',
  'hotspots',
  'concentration',
  'unitSize',
];

/** One industry in one year over the regions of the chosen countries. */
export interface Industry {
  readonly figures: HotspotFigures;
  readonly filter: HotspotFilter;
  readonly sector: SectorFigures;
  /** 1 for each region of the chosen countries. */
  readonly shown: Uint8Array;
}

/** One figure for each measure of an industry. */
export type IndustryMeasures = Readonly<Record<IndustryMeasure, IndustryFigure>>;

const none: IndustryFigure = {value: NaN, regions: 0, coverage: 0};

/** Measures of an industry without a figure in any region. */
export const NO_MEASURES: IndustryMeasures = {
  growth: none,
  productivity: none,
  share: none,
  quotient: none,
  hotspots: none,
  concentration: none,
  unitSize: none,
};

/**
 * All measures of an industry that has a figure.
 *
 * Growth, productivity and unit size are based on the regions with both terms known and comparable;
 * if these have less than {@link LEAST_COVERAGE} of the industry's employment, the value is `NaN`.
 */
export function industryMeasures(industry: Industry): IndustryMeasures {
  const {figures, filter, sector, shown} = industry;
  const {growthSpan: span, dataset} = figures;
  const persons = knownEmployment(industry);
  const all = {regions: persons.length, coverage: 1};
  const share = shareOf(industry);
  const alone = {...filter, sectors: [dataset.sectors[sector.sector]?.key ?? '']};
  return {
    growth: told(span && industryGrowth(dataset, {sector: sector.sector, span, shown})),
    productivity: told(perPerson(industry)),
    share,
    quotient: {...share, value: finite(share.value / sector.referenceShare)},
    hotspots: {...all, value: visibleBubbles(figures, alone).length},
    concentration: {...all, value: leadingShare(persons)},
    unitSize: told(perUnit(industry)),
  };
}

/** The figure, without its value if the coverage is too low. */
function told(figure: IndustryFigure = none): IndustryFigure {
  return figure.coverage >= LEAST_COVERAGE ? figure : {...figure, value: NaN};
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}

/** Share of all employment, over the regions where both are known. */
function shareOf({figures, sector, shown}: Industry): IndustryFigure {
  const totals = figures.regionTotals(sector.year);
  const whole = {regions: 0, persons: 0, total: 0};
  let employment = 0;
  sector.employment.forEach((persons, at) => {
    const region = sector.region[at] ?? 0;
    if (shown[region] !== 1 || Number.isNaN(persons)) return;
    employment += persons;
    const total = totals[region] ?? NaN;
    if (!(total > 0)) return;
    whole.regions++;
    whole.persons += persons;
    whole.total += total;
  });
  const {regions, persons, total} = whole;
  return {
    value: finite(persons / total),
    regions,
    coverage: employment > 0 ? persons / employment : 0,
  };
}

function perPerson(industry: Industry): IndustryFigure {
  const wages = industry.sector.given('wages');
  const {persons, other, regions, coverage} = paired(industry, wages);
  return {value: finite((other * EUROS_IN_MILLION) / persons), regions, coverage};
}

function perUnit(industry: Industry): IndustryFigure {
  const units = industry.sector.given('localUnits');
  const {persons, other, regions, coverage} = paired(industry, units);
  return {value: finite(persons / other), regions, coverage};
}

/** Sums of employment and of another column over the regions that have both. */
function paired(
  {sector, shown}: Industry,
  column: Float64Array | undefined,
): Omit<IndustryFigure, 'value'> & {readonly persons: number; readonly other: number} {
  let regions = 0;
  let persons = 0;
  let other = 0;
  let whole = 0;
  sector.employment.forEach((employed, at) => {
    if (shown[sector.region[at] ?? 0] !== 1 || Number.isNaN(employed)) return;
    whole += employed;
    const value = column?.[at] ?? NaN;
    if (Number.isNaN(value)) return;
    regions++;
    persons += employed;
    other += value;
  });
  return {regions, persons, other, coverage: whole > 0 ? persons / whole : 0};
}

function knownEmployment({sector, shown}: Industry): Float64Array {
  return sector.employment.filter(
    (persons, at) => shown[sector.region[at] ?? 0] === 1 && !Number.isNaN(persons),
  );
}

function leadingShare(persons: Float64Array): number {
  const count = Math.min(LEADING_REGIONS, persons.length);
  const least = largestAt(persons.slice(), count);
  const above = persons.filter((each) => each > least);
  return finite((sumOf(above) + (count - above.length) * least) / sumOf(persons));
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
