export type {Delimiter} from './csv/cells/csv-cells.js';
export type {CsvField} from './csv/columns/column-names.js';
export {
  csvLayout,
  csvLayoutReading,
  type CsvLayout,
  type CsvLayoutOptions,
} from './csv/csv-layout.js';
export {csvReading, layoutReading, type CsvHotspots, type CsvOptions} from './csv/csv-reading.js';
export {neededNames, type SectorNames} from './csv/sector-names.js';
export {neededLevels} from './csv/needed-levels.js';
export {fileLayout, type TableFile} from './csv/file-layout.js';
export {figureFile, type FigureFile, type FileOptions} from './csv/files/figure-file.js';
export type {Refused} from './csv/meaning/meaning-report.js';
export type {RowChoice} from './csv/meaning/row-choice.js';
export type {SpreadColumn} from './csv/columns/spread-columns.js';
export type {NutsRegions} from './nuts/nuts-regions.js';
export type {CsvRow} from './csv/cells/csv-rows.js';
export {decodedText, decoding, fileDecoding, type DecodedFile} from './csv/cells/decoded-text.js';
export type {DecimalSign} from './csv/cells/figure-text.js';
export {hotspotDatasetFromCsv} from './csv/hotspot-dataset-from-csv.js';
export {unhurried} from './loading/unhurried.js';
export {
  geoJsonWriting,
  hotspotsGeoJson,
  type HotspotCollection,
} from './reading/hotspots-geojson.js';
