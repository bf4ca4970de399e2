import {inflated} from '../csv/files/inflated.js';
import {eurostatDataset} from '../eurostat/eurostat-dataset.js';
import {eurostatTable} from '../eurostat/eurostat-table.js';
import {eurostatMetadata} from '../eurostat/eurostat-metadata.js';
import {geoJsonText} from '../eurostat/geojson-text.js';
import type {LeftOut} from '../eurostat/left-out.js';
import {sectorMapping, type MappedSector} from '../eurostat/sector-mapping.js';
import {shownRegions} from '../eurostat/shown-regions.js';
import {taxonomiesOf} from '../eurostat/taxonomies.js';
import {EXIT, UsageError, type Terminal} from './terminal.js';

/** Arguments of `build --eurostat`. */
export interface EurostatRequest {
  /** Path of the table. */
  readonly figures: string;
  readonly out: string | undefined;
  /** Paths of mapping files. */
  readonly sectors: readonly string[];
  /** Years of the versions of NUTS, the main one first; empty for the one of most codes. */
  readonly nuts: readonly number[];
  readonly title: string | undefined;
  readonly source: string | undefined;
}

/** Makes GeoJSON from a table of Eurostat's structural business statistics; returns the exit status. */
export async function eurostatCommand(
  request: EurostatRequest,
  terminal: Terminal,
): Promise<number> {
  const {figures: path, sectors: mappings, nuts, title, source} = request;
  if (mappings.length === 0) {
    throw new UsageError('--eurostat needs --sectors FILE, which groups divisions of NACE');
  }
  const table = eurostatTable(await textOf(path, terminal));
  const mapping = await joinedMapping(mappings, terminal);
  const regions = shownRegions(table, nuts);
  const {document, leftOut, covered} = eurostatDataset({
    table,
    mapping,
    ...regions,
    defects: [],
    metadata: {...eurostatMetadata(table, {title, source}), nuts: regions.nuts},
    taxonomies: taxonomiesOf(mapping),
    labelOf: ({label}) => ({en: label}),
    shortOf: ({short}) => (short === '' ? undefined : {en: short}),
  });
  terminal.note(`NACE Rev. ${table.nace}, NUTS ${regions.nuts}`);
  for (const [year, count] of covered) terminal.note(`${year}: ${count} regions`);
  for (const {id} of mapping.filter(({divisions}) => divisions.length === 0)) {
    terminal.note(`${id}: cannot be formed of whole divisions; left out`);
  }
  for (const entry of leftOut) terminal.note(`left out: ${leftOutLine(entry)}`);
  if (document.features.length === 0) {
    terminal.note('nothing was written: no region has figures');
    return EXIT.unusable;
  }
  const text = geoJsonText(document);
  if (request.out === undefined) terminal.out(text);
  else await terminal.writeFile(request.out, text);
  return EXIT.done;
}

async function textOf(path: string, terminal: Terminal): Promise<string> {
  const bytes = await terminal.readFile(path);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return new TextDecoder().decode(isPacked ? await inflated(bytes, 'gzip') : bytes);
}

async function joinedMapping(
  paths: readonly string[],
  terminal: Terminal,
): Promise<readonly MappedSector[]> {
  const files = await Promise.all(paths.map((path) => textOf(path, terminal)));
  return files.flatMap(sectorMapping);
}

function leftOutLine({code, years, figures, reason}: LeftOut): string {
  return `${code} in ${years.join(', ')} (${figures} figures): ${reason}`;
}
