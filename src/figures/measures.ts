import type {RatioMeasure} from '../dataset/hotspot-filter.js';
import {annualGrowth} from './growth.js';
import type {HotspotFigures} from './hotspot-figures.js';
import type {SectorFigures} from './sector-figures.js';

const EUROS_IN_MILLION = 1e6;

/** Parts of the figures that determine the available measures. */
export type MeasureBasis = Pick<HotspotFigures, 'dataset' | 'denominator' | 'growthSpan'>;

/** Dividend and divisor over a sector's slice of one year; `undefined` if the data has none. */
export type RatioTerms = readonly (Float64Array | undefined)[];

/** A ratio of two sums, each over the sectors that a bubble includes. */
export interface RatioOfSums {
  terms(sector: SectorFigures): RatioTerms;
  /** Value of the measure from both sums, either of which may be `NaN`; the divisor is never 0. */
  ratio(dividend: number, divisor: number, figures: HotspotFigures): number;
}

/** A measure that colours bubbles or areas, in all but its words. */
export interface Measure {
  /** Whether the data has its terms. */
  isKnown(basis: MeasureBasis): boolean;
  /** Column of the bubbles that holds it, or how it is computed. */
  readonly values: 'quotient' | 'focus' | 'stars' | 'portfolio' | RatioOfSums;
  /** Format of its figures: a rule of their own, or a number of decimals. */
  readonly number: 'quotient' | 'percent' | number;
  /**
   * Limits between its classes; if absent, the quartiles of its values. Stars have a class each,
   * and stars over all sectors have limits by method and year.
   */
  readonly limits?: readonly number[];
  /**
   * Whether table and tooltips show it only while it colours the map, because it is costly to
   * compute.
   */
  readonly onlyAsColour?: true;
  /** Whether it can colour areas. */
  readonly areas?: true;
  /** Whether its figures need the message `notes.` + id as a caveat. */
  readonly note?: true;
}

const records = {
  /** A pure number. The European Cluster Observatory's criterion of specialisation is 2. */
  quotient: {
    isKnown: ({denominator}: MeasureBasis): boolean => denominator !== 'none',
    values: 'quotient',
    number: 'quotient',
    limits: [1, 2, 4],
    areas: true,
  },
  /** Share of the region's employment, from 0 to 1. */
  focus: {
    isKnown: ({denominator}: MeasureBasis): boolean => denominator !== 'none',
    values: 'focus',
    number: 'percent',
    areas: true,
  },
  /** Compound annual rate of employment over the growth span, as a share. */
  growth: {
    isKnown: ({growthSpan}: MeasureBasis): boolean => growthSpan !== undefined,
    values: {
      terms: ({ends}: SectorFigures): RatioTerms => ends,
      ratio: (last: number, first: number, {growthSpan: span}: HotspotFigures): number =>
        (span && annualGrowth(first, last, span.to - span.from)) ?? NaN,
    },
    number: 'percent',
    limits: [-0.02, 0, 0.02],
    onlyAsColour: true,
    areas: true,
  },
  /** Wages and salaries per person employed and year, in euro. */
  productivity: {
    isKnown: ({dataset}: MeasureBasis): boolean => dataset.observations.wages !== undefined,
    values: {
      terms: (sector: SectorFigures): RatioTerms => [sector.given('wages'), sector.employment],
      ratio: (millions: number, persons: number): number => (millions * EUROS_IN_MILLION) / persons,
    },
    number: 0,
    onlyAsColour: true,
  },
  /** Persons employed per local unit; limits are those of Eurostat's size classes. */
  unitSize: {
    isKnown: ({dataset}: MeasureBasis): boolean => dataset.observations.localUnits !== undefined,
    values: {
      terms: (sector: SectorFigures): RatioTerms => [sector.employment, sector.given('localUnits')],
      ratio: (persons: number, units: number): number => persons / units,
    },
    number: 1,
    limits: [10, 20, 50],
    onlyAsColour: true,
    note: true,
  },
  /** Stars; for a sum, those of its best sector. */
  stars: {
    isKnown: (): boolean => true,
    values: 'stars',
    number: 0,
  },
  /** Sum of a region's stars over all sectors of the taxonomy, whether they are shown or not. */
  portfolio: {
    isKnown: ({dataset}: MeasureBasis): boolean =>
      !dataset.taxonomies.some(({excerpt}) => excerpt === true),
    values: 'portfolio',
    number: 0,
    onlyAsColour: true,
  },
} as const;

/** The measures that colour bubbles or areas, in the order they are offered. */
export const MEASURES: Readonly<Record<RatioMeasure, Measure>> = records;

/** Ids of the measures, in the order they are offered, the usual one first. */
export const RATIO_MEASURES: readonly RatioMeasure[] = Object.keys(
  records,
) as (keyof typeof records)[];

/** Ids of the measures whose record has an optional field. */
export type MeasureWith<Field extends 'onlyAsColour' | 'areas' | 'note'> = {
  [Id in RatioMeasure]: (typeof records)[Id] extends Readonly<Record<Field, true>> ? Id : never;
}[RatioMeasure];
