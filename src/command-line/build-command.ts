import {layoutReading, type CsvOptions} from '../csv/csv-reading.js';
import {fileLayout, type TableFile} from '../csv/file-layout.js';
import {neededLevels} from '../csv/needed-levels.js';
import {neededNames} from '../csv/sector-names.js';
import {figureFile, type FigureFile} from '../csv/files/figure-file.js';
import type {DataProblem} from '../dataset/data-problem.js';
import {NUTS_VERSIONS} from '../nuts/best-nuts-version.js';
import {hotspotsGeoJson} from '../reading/hotspots-geojson.js';
import {hotspotReading, type ParsedHotspots} from '../reading/parse-hotspots.js';
import {finishedSteps} from '../reading/values/finished-steps.js';
import {reportProblems} from './file-report.js';
import {finished} from './progress.js';
import {UsageError, type Terminal} from './terminal.js';

/** Arguments of `build`. */
export interface BuildRequest {
  /** Path of the table or GeoJSON. */
  readonly figures: string;
  /** Path of the GeoJSON; `undefined` for standard output. */
  readonly out: string | undefined;
  /** E.g. `nuts-2021`; `undefined` for the version that matches most codes. */
  readonly points: string | undefined;
  /** Level of NUTS to be shown, from 0 to 3; `undefined` for the finest that is complete. */
  readonly level: string | undefined;
  /** `FIELD=NAME`, one for each named column. */
  readonly columns: readonly string[];
  /** `HEADING=VALUE`, one for each column whose rows are chosen. */
  readonly where: readonly string[];
  /** Name of the file's encoding; `undefined` if it is to be detected. */
  readonly encoding: string | undefined;
  /** Name of the sheet of a workbook. */
  readonly sheet: string | undefined;
  /** Unit of the figures if the table does not name it. */
  readonly unit: string | undefined;
  /** Whether problems are printed as JSON. */
  readonly json: boolean;
  readonly taxonomy: string | undefined;
  readonly sector: string | undefined;
  readonly year: string | undefined;
  readonly additive: boolean;
  readonly title: string | undefined;
  readonly source: string | undefined;
}

/** Makes GeoJSON from a file of figures; returns the exit status. */
export async function buildCommand(request: BuildRequest, terminal: Terminal): Promise<number> {
  const options = csvOptions(request);
  const {encoding, sheet, figures: path, out} = request;
  const file = await figureFile(await terminal.readFile(path), {encoding, sheet});
  const {dataset, problems} = await parsedFile(file, options, terminal);
  const usable = dataset.regions.length > 0 && dataset.observations.region.length > 0;
  if (usable) {
    const json = `${JSON.stringify(hotspotsGeoJson(dataset))}\n`;
    if (out === undefined) terminal.out(json);
    else await terminal.writeFile(out, json);
  }
  const counts = {
    regions: dataset.regions.length,
    sectors: dataset.sectors.length,
    figures: dataset.observations.region.length,
  };
  return reportProblems({path, problems, counts, usable}, request.json, terminal);
}

async function parsedFile(
  file: FigureFile,
  options: CsvOptions,
  terminal: Terminal,
): Promise<ParsedHotspots> {
  const {dataset, problems: found} =
    file.kind === 'geojson'
      ? finished(hotspotReading(file.geojson), terminal)
      : await parsedTable(file, options, terminal);
  const problems: readonly DataProblem[] = [...file.problems, ...found];
  return {dataset, problems};
}

async function parsedTable(
  file: TableFile,
  options: CsvOptions,
  terminal: Terminal,
): Promise<ParsedHotspots> {
  const layout = finishedSteps(fileLayout(file, options));
  const levels = await neededLevels(layout);
  const names = await neededNames(layout);
  return finished(layoutReading(layout, {...options, levels, names}), terminal);
}

function csvOptions(request: BuildRequest): CsvOptions {
  const {taxonomy, sector, unit, additive, title, source, year} = request;
  return {
    nuts: nutsYear(request.points),
    level: levelFrom(request.level),
    columns: Object.fromEntries(request.columns.map((text) => pairOf(text, '--column'))),
    where: Object.fromEntries(request.where.map((text) => pairOf(text, '--where'))),
    taxonomy,
    sector,
    unit,
    year: year === undefined ? undefined : yearFrom(year),
    ...(additive && {additive}),
    metadata: {...(title !== undefined && {title}), ...(source !== undefined && {source})},
  };
}

/** Year of a version of NUTS, such as 2021 of `nuts-2021`. */
export function nutsYear(points: string | undefined): number | undefined {
  if (points === undefined) return undefined;
  const found = NUTS_VERSIONS.find(({year}) => points === `nuts-${year}`);
  if (found !== undefined) return found.year;
  const known = NUTS_VERSIONS.map(({year}) => `nuts-${year}`).join(', ');
  throw new UsageError(`--points must be one of ${known}, not ${points}`);
}

function levelFrom(text: string | undefined): number | undefined {
  if (text === undefined || /^[0-3]$/.test(text)) return text === undefined ? text : Number(text);
  throw new UsageError(`--level must be 0, 1, 2 or 3, not ${text}`);
}

function yearFrom(text: string): number {
  if (/^[1-9]\d{3}$/.test(text)) return Number(text);
  throw new UsageError(`--year must be a year, e.g. 2012, not ${text}`);
}

function pairOf(text: string, option: '--column' | '--where'): [string, string] {
  const at = text.indexOf('=');
  const form = option === '--column' ? 'FIELD=NAME' : 'HEADING=VALUE';
  if (at < 1) throw new UsageError(`${option} must be ${form}, not ${text}`);
  return [text.slice(0, at), text.slice(at + 1)];
}
