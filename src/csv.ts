export type {Delimiter} from './csv/csv-cells.js';
export type {CsvField} from './csv/column-names.js';
export {
  csvLayout,
  csvLayoutReading,
  type CsvLayout,
  type CsvLayoutOptions,
} from './csv/csv-layout.js';
export {csvReading, type CsvHotspots, type CsvOptions} from './csv/csv-reading.js';
export type {CsvRow} from './csv/csv-rows.js';
export {decodedText, decoding} from './csv/decoded-text.js';
export type {DecimalSign} from './csv/figure-text.js';
export {hotspotDatasetFromCsv} from './csv/hotspot-dataset-from-csv.js';
export {unhurried} from './loading/unhurried.js';
export {
  geoJsonWriting,
  hotspotsGeoJson,
  type HotspotCollection,
} from './reading/hotspots-geojson.js';
