import {csvReading, type CsvOptions} from '../csv/csv-reading.js';
import {decodedText} from '../csv/cells/decoded-text.js';
import {problemText} from '../dataset/data-problem.js';
import {NUTS_VERSIONS} from '../nuts/best-nuts-version.js';
import {hotspotsGeoJson} from '../reading/hotspots-geojson.js';
import {finished} from './progress.js';
import {EXIT, UsageError, type Terminal} from './terminal.js';

/** Arguments of `build`. */
export interface BuildRequest {
  /** Path of the CSV table. */
  readonly figures: string;
  /** Path of the GeoJSON; `undefined` for standard output. */
  readonly out: string | undefined;
  /** E.g. `nuts-2021`; `undefined` for the version that matches most codes. */
  readonly points: string | undefined;
  /** `FIELD=NAME`, one for each named column. */
  readonly columns: readonly string[];
  readonly taxonomy: string | undefined;
  readonly sector: string | undefined;
  readonly year: string | undefined;
  readonly additive: boolean;
  readonly title: string | undefined;
  readonly source: string | undefined;
}

/** Makes GeoJSON from a table of figures; returns the exit status. */
export async function buildCommand(request: BuildRequest, terminal: Terminal): Promise<number> {
  const options = csvOptions(request);
  const text = decodedText(await terminal.readFile(request.figures));
  const {dataset, problems} = finished(csvReading(text, options), terminal);
  for (const problem of problems) {
    terminal.note(`${request.figures}: ${problem.severity}: ${problemText(problem)}`);
  }
  const json = `${JSON.stringify(hotspotsGeoJson(dataset))}\n`;
  if (request.out === undefined) terminal.out(json);
  else await terminal.writeFile(request.out, json);
  const errors = problems.filter(({severity}) => severity === 'error').length;
  terminal.note(
    `${dataset.regions.length} regions, ${dataset.sectors.length} sectors, ` +
      `${dataset.observations.region.length} figures; ` +
      `${errors} errors, ${problems.length - errors} warnings`,
  );
  return errors > 0 ? EXIT.dataErrors : EXIT.done;
}

function csvOptions(request: BuildRequest): CsvOptions {
  const {taxonomy, sector, additive, title, source, year} = request;
  return {
    nuts: nutsYear(request.points),
    columns: Object.fromEntries(request.columns.map(columnPair)),
    taxonomy,
    sector,
    year: year === undefined ? undefined : yearFrom(year),
    ...(additive && {additive}),
    metadata: {...(title !== undefined && {title}), ...(source !== undefined && {source})},
  };
}

function nutsYear(points: string | undefined): number | undefined {
  if (points === undefined) return undefined;
  const found = NUTS_VERSIONS.find(({year}) => points === `nuts-${year}`);
  if (found !== undefined) return found.year;
  const known = NUTS_VERSIONS.map(({year}) => `nuts-${year}`).join(', ');
  throw new UsageError(`--points must be one of ${known}, not ${points}`);
}

function yearFrom(text: string): number {
  if (/^[1-9]\d{3}$/.test(text)) return Number(text);
  throw new UsageError(`--year must be a year, e.g. 2012, not ${text}`);
}

function columnPair(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`--column must be FIELD=NAME, not ${text}`);
  return [text.slice(0, at), text.slice(at + 1)];
}
