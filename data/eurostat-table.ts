import {flagMask} from '../src/dataset/quality-flag.js';

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
  /** Ascending. */
  readonly years: readonly number[];
  /** NACE codes, ascending. */
  readonly activities: readonly string[];
  /** Codes of countries and regions of all levels, ascending. */
  readonly regions: readonly string[];
  /** A cell that the table lacks reads like one without figure and flag. */
  readonly cell: (address: CellAddress) => EurostatCell;
}

const NO_FIGURE: EurostatCell = {value: undefined, flags: 0};

/**
 * Reads Eurostat's TSV layout: the dimensions in the first column, separated by commas and named in
 * the heading as `nace_r2,indic_sb,geo\time`, then one column per year. Dimensions and years may
 * come in any order; further dimensions, such as `freq`, are ignored.
 *
 * @throws {@link SyntaxError} if a dimension is missing or a cell is not a figure.
 */
export function eurostatTable(text: string): EurostatTable {
  const [heading = '', ...lines] = text.split('\n');
  const [stub = '', ...times] = heading.split('\t');
  const names = (stub.split('\\')[0] ?? '').split(',');
  const [activityAt, indicatorAt, regionAt] = ['nace_r2', 'indic_sb', 'geo'].map((name) => {
    const at = names.indexOf(name);
    if (at < 0) throw new SyntaxError(`heading must name the dimension ${name}: ${stub}`);
    return at;
  });
  const columns = new Map(times.map((time, at) => [Number(time), at + 1]));
  const rows = new Map<string, readonly string[]>();
  const activities = new Set<string>();
  const regions = new Set<string>();
  for (const line of lines) {
    if (line.trim() === '') continue;
    const fields = line.split('\t');
    const dimensions = (fields[0] ?? '').split(',');
    const [activity = '', indicator = '', region = ''] = [activityAt, indicatorAt, regionAt].map(
      (at) => dimensions[at ?? 0],
    );
    rows.set(`${activity},${indicator},${region}`, fields);
    activities.add(activity);
    regions.add(region);
  }
  return {
    years: [...columns.keys()].sort((one, other) => one - other),
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
  return activities.filter((activity) => activity.length === 3);
}

/**
 * Reads one cell: a figure or `:`, then the flags, as in `123 p` or `: c`.
 *
 * @param place - Name of the cell in the error message.
 * @throws {@link SyntaxError} if it is neither.
 */
export function eurostatCell(field: string, place: string): EurostatCell {
  const match = /^(:|-?\d+(?:\.\d+)?)\s*([a-z]*)$/.exec(field.trim());
  const flags = flagMask(match?.[2] ?? '');
  if (match === null || flags === undefined) {
    throw new SyntaxError(`${place} must be a figure or ":", with flags, not "${field}"`);
  }
  return {value: match[1] === ':' ? undefined : Number(match[1]), flags};
}
