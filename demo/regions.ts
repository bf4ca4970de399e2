import {readFile, writeFile} from 'node:fs/promises';
import {gzipSync} from 'node:zlib';

import type {FeatureCollection} from 'geojson';

import {regionTopology} from './regions/region-topology.js';
import {simplifiedRegions} from './regions/simplified-regions.js';

/** Data that the boundaries are for. */
const DATA = 'data/eu-hotspots.geojson';
const PATH = 'demo/nuts2-2010.geojson';

/** Notice shown wherever the boundaries are. */
const ATTRIBUTION = {
  en: '© EuroGeographics for the administrative boundaries',
  fr: '© EuroGeographics pour les limites administratives',
  de: '© EuroGeographics bezüglich der Verwaltungsgrenzen',
};

const {features: hotspots} = JSON.parse(await readFile(DATA, 'utf8')) as FeatureCollection;
const codes = new Set(hotspots.map(({properties}) => String(properties?.['region'])));
const {features} = simplifiedRegions(await regionTopology(), codes);
const text = [
  '{"type":"FeatureCollection",',
  `"attribution":${JSON.stringify(ATTRIBUTION)},`,
  `"features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`,
].join('\n');
await writeFile(PATH, text);
const size = `${Buffer.byteLength(text)} bytes, ${gzipSync(text).length} gzipped`;
process.stdout.write(`${PATH}: ${features.length} of ${codes.size} regions, ${size}\n`);
