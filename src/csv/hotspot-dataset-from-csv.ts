import {csvReading, type CsvHotspots, type CsvOptions} from './csv-reading.js';

/**
 * Reads a table of figures, one row for each region, sector and year, from delimited text.
 *
 * Delimiter, decimal sign, quoted cells and byte order mark are taken care of; columns are known by
 * their headings in several languages, or as `options.columns` names them. Needed are the code of
 * the region and a figure; a missing figure stays missing. Regions are placed by their codes.
 *
 * @throws {@link HotspotDataError} if there is no table, or a named column is not in it.
 */
export function hotspotDatasetFromCsv(text: string, options: CsvOptions = {}): CsvHotspots {
  const reading = csvReading(text, options);
  let step = reading.next();
  while (step.done !== true) step = reading.next();
  return step.value;
}
