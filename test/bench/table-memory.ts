import {readFileSync} from 'node:fs';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';

import type {FeatureCollection} from 'geojson';

import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {grownCollection} from './grown-geojson.js';
import {grownRegions} from './grown-regions.js';
import {atMost, shown, type Row} from './rows.js';

/** Memory of a parsed dataset compared with that of its columns alone. */
export function tableMemoryRow(regions: number): Row {
  const text = grownText(regions);
  // The functions allocate their own memory on the first call.
  parseHotspots(JSON.parse(text));
  const before = memory();
  const {dataset} = parseHotspots(JSON.parse(text));
  const used = memory() - before;
  const arrays = [...Object.values(dataset.observations), dataset.total];
  const bytes = arrays.reduce((sum, array) => sum + (array?.byteLength ?? 0), 0);
  const what = `memory of the table, ${regions} regions: ${shown(used / 1e6)} MB, its typed arrays ${shown(bytes / 1e6)} MB`;
  return atMost(what, {value: used / bytes, budget: 1.3, unit: ' × the arrays'});
}

function grownText(regions: number): string {
  const real = JSON.parse(readFileSync('data/eu-hotspots.geojson', 'utf8')) as FeatureCollection;
  const {dataset} = parseHotspots(real);
  const codes = dataset.regions.map(({code}) => code);
  return JSON.stringify(grownCollection(real, grownRegions(dataset, regions), codes));
}

/** Bytes in use after garbage collection. */
function memory(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  const {heapUsed, arrayBuffers} = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
