import {HotspotDataError, type DataProblem} from '../../dataset/data-problem.js';
import {isPlainObject} from '../../reading/values/plain-object.js';
import {shortText} from '../../reading/values/value-preview.js';
import type {CsvRow} from '../cells/csv-rows.js';
import {fileDecoding, type DecodedFile} from '../cells/decoded-text.js';
import {isRegionCode, regionText} from '../columns/region-codes.js';
import {lineCollection} from './line-collection.js';
import {fileKind} from './file-kind.js';
import {inflated} from './inflated.js';
import {isJsonStat, jsonStatRows} from './json-stat.js';
import {areRecords, recordRows} from './record-rows.js';
import {isTopology, topologyCollection} from './topology.js';
import {workbookSheets, type WorkbookSheet} from './workbook.js';

/** Content of a file of figures: a delimited text, the rows of a table, or GeoJSON. */
export type FigureFile = {
  /** How the file was read, as far as that was a guess or a choice. */
  readonly problems: readonly DataProblem[];
} & (
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'rows'; readonly rows: readonly CsvRow[]}
  | {readonly kind: 'geojson'; readonly geojson: unknown; readonly text: string}
);

/** Options for opening a file. */
export interface FileOptions {
  /** Name of the file's encoding, such as `windows-1250`; by default, it is detected. */
  readonly encoding?: string | undefined;
  /** Name of the sheet of a workbook; by default, the first one with a table. */
  readonly sheet?: string | undefined;
  /** Carries out work that is divided into steps; by default, without a pause. */
  readonly carryOut?: <Result>(steps: Generator<void, Result>) => Promise<Result>;
}

/**
 * Opens a file of figures in any form: delimited text in any usual encoding, Excel (`.xlsx`), GeoJSON,
 * also with one feature a line, TopoJSON, JSON-stat or an array of records, each also packed by gzip.
 *
 * @throws {@link HotspotDataError} if the file is of another kind; the message says what to do.
 */
export async function figureFile(
  bytes: Uint8Array,
  options: FileOptions = {},
): Promise<FigureFile> {
  const found = fileKind(bytes);
  if ('refused' in found) throw new HotspotDataError(found.refused);
  if (found.kind === 'gzip') return figureFile(await unpacked(bytes), options);
  if (found.kind === 'workbook') return sheetFile(bytes, options.sheet);
  const {carryOut = finishedAtOnce} = options;
  const decoded = await carryOut(fileDecoding(bytes, options.encoding));
  const problems = encodingProblems(decoded);
  const {text} = decoded;
  if (!/^[\s\x1e]*[[{]/.test(text)) return {kind: 'text', text, problems};
  return {...(await jsonFile(text, carryOut)), problems};
}

async function finishedAtOnce<Result>(steps: Generator<void, Result>): Promise<Result> {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  try {
    return await inflated(bytes);
  } catch (cause) {
    throw new HotspotDataError('the file is packed by gzip and damaged', {cause});
  }
}

async function sheetFile(bytes: Uint8Array, name: string | undefined): Promise<FigureFile> {
  const sheets = await workbookSheets(bytes);
  const filled = sheets.filter(({rows}) => rows.length > 1);
  const chosen =
    name === undefined ? sheetWithCodes(filled) : sheets.find((sheet) => sheet.name === name);
  const names = sheets.map((sheet) => shortText(sheet.name)).join(', ');
  if (chosen === undefined) {
    throw new HotspotDataError(
      name === undefined
        ? 'the workbook has no sheet with a table'
        : `the workbook must have the sheet ${shortText(name)}; it has ${names}`,
    );
  }
  const message = `"${shortText(chosen.name)}" was read, of ${names}; to take another, say --sheet NAME`;
  const problems: readonly DataProblem[] =
    filled.length > 1 && name === undefined ? [{severity: 'warning', field: 'sheet', message}] : [];
  return {kind: 'rows', rows: chosen.rows, problems};
}

/**
 * The first sheet with about as many codes of regions as any: others hold contents and notes. If no
 * sheet has codes, the first with a table.
 */
function sheetWithCodes(sheets: readonly WorkbookSheet[]): WorkbookSheet | undefined {
  const counts = sheets.map(codesIn);
  const most = Math.max(0, ...counts);
  return sheets.find((_, at) => (counts[at] ?? 0) >= most / 2);
}

/** Number of rows of a sheet that are searched for codes. */
const SEARCHED = 300;

function codesIn({rows}: WorkbookSheet): number {
  const found = rows
    .slice(0, SEARCHED)
    .filter(({cells}) =>
      cells.some((cell) => cell.length > 2 && isRegionCode(regionText(cell).code)),
    );
  return found.length;
}

type JsonFile =
  | {readonly kind: 'rows'; readonly rows: readonly CsvRow[]}
  | {readonly kind: 'geojson'; readonly geojson: unknown; readonly text: string};

async function jsonFile(
  text: string,
  carryOut: NonNullable<FileOptions['carryOut']>,
): Promise<JsonFile> {
  const json = await parsedJson(text, carryOut);
  if (isTopology(json)) return {kind: 'geojson', geojson: topologyCollection(json), text};
  if (isJsonStat(json)) return {kind: 'rows', rows: await carryOut(jsonStatRows(json))};
  const older = isPlainObject(json) ? json['dataset'] : undefined;
  if (isJsonStat(older)) return {kind: 'rows', rows: await carryOut(jsonStatRows(older))};
  if (areRecords(json)) return {kind: 'rows', rows: await carryOut(recordRows(json))};
  return {kind: 'geojson', geojson: json, text};
}

async function parsedJson(
  text: string,
  carryOut: NonNullable<FileOptions['carryOut']>,
): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const lines = await carryOut(lineCollection(text));
    if (lines !== undefined) return lines;
    throw new HotspotDataError(`the file is not valid JSON: ${(cause as Error).message}`, {cause});
  }
}

function encodingProblems({encoding, guessedBy}: DecodedFile): readonly DataProblem[] {
  if (guessedBy === undefined) return [];
  const word = guessedBy === '' ? '' : `, by words such as "${shortText(guessedBy.slice(0, 40))}"`;
  const message = `is not UTF-8; ${encoding} was read${word}; if letters are wrong, say --encoding NAME`;
  return [{severity: 'warning', field: 'encoding', message}];
}
