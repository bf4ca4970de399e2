export type {CsvField} from './csv/column-names.js';
export {csvLayout, type CsvLayout, type CsvLayoutOptions} from './csv/csv-layout.js';
export type {CsvHotspots, CsvOptions} from './csv/csv-reading.js';
export type {CsvRow, Delimiter} from './csv/csv-rows.js';
export {decodedText} from './csv/decoded-text.js';
export type {DecimalSign} from './csv/figure-text.js';
export {hotspotDatasetFromCsv} from './csv/hotspot-dataset-from-csv.js';
export {hotspotsGeoJson, type HotspotCollection} from './reading/hotspots-geojson.js';
