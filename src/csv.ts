export type {Delimiter} from './csv/cells/csv-cells.js';
export type {CsvField} from './csv/columns/column-names.js';
export {
  csvLayout,
  csvLayoutReading,
  type CsvLayout,
  type CsvLayoutOptions,
} from './csv/csv-layout.js';
export {csvReading, type CsvHotspots, type CsvOptions} from './csv/csv-reading.js';
export type {CsvRow} from './csv/cells/csv-rows.js';
export {decodedText, decoding} from './csv/cells/decoded-text.js';
export type {DecimalSign} from './csv/cells/figure-text.js';
export {hotspotDatasetFromCsv} from './csv/hotspot-dataset-from-csv.js';
export {unhurried} from './loading/unhurried.js';
export {
  geoJsonWriting,
  hotspotsGeoJson,
  type HotspotCollection,
} from './reading/hotspots-geojson.js';
