import {flagMask} from '../dataset/quality-flag.js';
import type {NaceVersion} from './sector-mapping.js';
import {tableRows} from './eurostat-rows.js';

/** One cell of a table of Eurostat. */
export interface EurostatCell {
  /** `undefined` if the figure is not published. */
  readonly value: number | undefined;
  /** Mask of quality flags; 0 if none. */
  readonly flags: number;
}

/** Activity, indicator, region and year of a cell. */
export interface CellAddress {
  /** NACE section or division, such as `C` or `C29`. */
  readonly activity: string;
  /** Indicator, such as `V16110`. */
  readonly indicator: string;
  /** Region or country code. */
  readonly region: string;
  readonly year: number;
}

/** A table of structural business statistics by region, as Eurostat's bulk download has it. */
export interface EurostatTable {
  /** Version of NACE that the activities are of. */
  readonly nace: NaceVersion;
  /** Ascending. */
  readonly years: readonly number[];
  /** Indicators that any row is of, ascending. */
  readonly indicators: readonly string[];
  /** NACE codes, ascending. */
  readonly activities: readonly string[];
  /** Codes of countries and regions of all levels, ascending. */
  readonly regions: readonly string[];
  /** A cell that the table lacks reads like one without figure and flag. */
  readonly cell: (address: CellAddress) => EurostatCell;
}

const NO_FIGURE: EurostatCell = {value: undefined, flags: 0};

/**
 * Reads a table in one of Eurostat's layouts:
 *
 * - TSV: the dimensions in the first column, separated by commas and named in the heading as
 *   `nace_r2,indic_sb,geo\time` or `freq,nace_r2,indic_sbs,geo\TIME_PERIOD`, then one column per year
 * - SDMX-CSV 1.0 or 2.0: a row for each figure, with `TIME_PERIOD`, `OBS_VALUE` and `OBS_FLAG`
 * - one indicator in plain columns: `geo`, `nace_r2`, `year`, the figures under the name of the
 *   indicator, and `flag` if there are flags
 *
 * Dimensions and years may come in any order. The indicators of the statistics since 2021 are read
 * as those before: `EMP_LOC_NR` as `V16110`, `LOC_NR` as `V11210`, `WAGE_LOC_MEUR` as `V13320`.
 *
 * @throws {@link SyntaxError} if a dimension is missing, another one has several values, or a cell is
 *   not a figure.
 */
export function eurostatTable(text: string): EurostatTable {
  const {nace, rows, columns} = tableRows(text);
  const activities = new Set<string>();
  const indicators = new Set<string>();
  const regions = new Set<string>();
  for (const key of rows.keys()) {
    const [activity = '', indicator = '', region = ''] = key.split(',');
    activities.add(activity);
    indicators.add(indicator);
    regions.add(region);
  }
  return {
    nace,
    years: [...columns.keys()].sort((one, other) => one - other),
    indicators: [...indicators].sort(),
    activities: [...activities].sort(),
    regions: [...regions].sort(),
    cell({activity, indicator, region, year}) {
      const key = `${activity},${indicator},${region}`;
      const field = rows.get(key)?.[columns.get(year) ?? -1];
      return field === undefined ? NO_FIGURE : eurostatCell(field, `${key} ${year}`);
    },
  };
}

/** NACE divisions of a table, ascending. */
export function divisionsOf({activities}: EurostatTable): readonly string[] {
  return activities.filter((activity) => /^[A-Z]\d\d$/.test(activity));
}

/**
 * Reads one cell: a figure or `:`, then the flags, as in `123 p`, `: c` or `: @C`.
 *
 * @param place - Name of the cell in the error message.
 * @throws {@link SyntaxError} if it is neither.
 */
export function eurostatCell(field: string, place: string): EurostatCell {
  const match = /^(:|-?\d+(?:\.\d+)?)\s*([a-z]*)\s*(@[CNP])?$/.exec(field.trim());
  const flags = flagMask(`${match?.[2] ?? ''}${match?.[3] === undefined ? '' : 'c'}`);
  if (match === null || flags === undefined) {
    throw new SyntaxError(`${place} must be a figure or ":", with flags, not "${field}"`);
  }
  return {value: match[1] === ':' ? undefined : Number(match[1]), flags};
}
