import {finishedSteps} from '../reading/values/finished-steps.js';
import {csvReading, type CsvHotspots, type CsvOptions} from './csv-reading.js';

/**
 * Reads a table of figures, one row per region, sector and year, from delimited text.
 *
 * Delimiter, decimal sign, quoted cells and byte order mark are handled; columns are recognised by
 * their headings in several languages, or named by `options.columns`. Required are the code of the
 * region and a figure; a missing figure stays missing. Regions are placed by their codes.
 *
 * @throws {@link HotspotDataError} if there is no table, or a named column is missing.
 */
export function hotspotDatasetFromCsv(text: string, options: CsvOptions = {}): CsvHotspots {
  return finishedSteps(csvReading(text, options));
}
