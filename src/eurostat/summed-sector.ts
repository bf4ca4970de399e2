import type {EurostatCell} from './eurostat-table.js';

/** Contribution of one division and code to a sector: the cells of the three indicators. */
export interface Component {
  readonly employment: EurostatCell;
  readonly localUnits: EurostatCell;
  readonly wages: EurostatCell;
}

/** Figures of one sector in one region and year; `null` for a figure that does not exist. */
export interface SectorFigures {
  /** Persons employed: the sum of the published figures. */
  readonly employment: number | null;
  /** Local units of all components; `null` unless all are published. */
  readonly localUnits: number | null;
  /**
   * Wages and salaries in million euro of exactly the components whose employment is summed;
   * `null` unless all of those are published.
   */
  readonly wages: number | null;
  /** Mask of the flags on the employment of all components. */
  readonly flags: number;
  /** Number of components whose employment is not published. */
  readonly incomplete: number;
}

/** Sums a sector. A negative amount of wages is not a valid figure. */
export function sectorFigures(components: readonly Component[]): SectorFigures {
  const published = components.filter(({employment}) => employment.value !== undefined);
  const wages = published.map(({wages: {value}}) =>
    value !== undefined && value >= 0 ? value : undefined,
  );
  const wageSum = completeSum(wages);
  return {
    employment: completeSum(published.map(({employment}) => employment.value)),
    localUnits: completeSum(components.map(({localUnits}) => localUnits.value)),
    wages: wageSum === null ? null : Math.round(wageSum * 10) / 10,
    flags: components.reduce((mask, {employment}) => mask | employment.flags, 0),
    incomplete: components.length - published.length,
  };
}

function completeSum(values: readonly (number | undefined)[]): number | null {
  if (values.length === 0) return null;
  let sum = 0;
  for (const value of values) {
    if (value === undefined) return null;
    sum += value;
  }
  return sum;
}
