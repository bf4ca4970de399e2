import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {hotspotsGeoJson} from '../../src/reading/hotspots-geojson.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {arbitraryDataset} from './arbitrary-dataset.js';
import {arbitraryJunk} from './arbitrary-junk.js';
import {corpus} from './corpus.js';
import {flatGeoJson, wideGeoJson} from './encoded-dataset.js';
import {schemaErrors} from './schema-validator.js';

describe('the schema and the parser', () => {
  for (const {name, geojson} of corpus('good')) {
    it(`find no fault with good/${name}`, () => {
      assert.deepEqual(schemaErrors(geojson), []);
      assert.deepEqual(parseHotspots(geojson).problems, []);
    });
  }

  for (const {name, geojson} of corpus('bad')) {
    it(`both find fault with bad/${name}`, () => {
      assert.notEqual(schemaErrors(geojson).length, 0, 'the schema finds nothing');
      assert.notEqual(parseHotspots(geojson).problems.length, 0, 'the parser finds nothing');
    });
  }

  for (const {name, geojson} of corpus('beyond-schema')) {
    it(`leave it to the parser to find fault with beyond-schema/${name}`, () => {
      assert.deepEqual(schemaErrors(geojson), []);
      assert.notEqual(parseHotspots(geojson).problems.length, 0);
    });
  }
});

describe('the schema', () => {
  it('accepts all data that keeps to the contract, and what is written from it', () => {
    fc.assert(
      fc.property(arbitraryDataset(), fc.boolean(), (dataset, wide) => {
        const geojson = wide ? wideGeoJson(dataset) : flatGeoJson(dataset);
        assert.deepEqual(schemaErrors(geojson), []);
        const written = hotspotsGeoJson(parseHotspots(geojson).dataset);
        assert.deepEqual(schemaErrors(JSON.parse(JSON.stringify(written))), []);
      }),
      {numRuns: 500},
    );
  });

  it('accepts nothing of which the parser says that it keeps from the contract', () => {
    fc.assert(
      fc.property(arbitraryJunk(), (junk) => {
        const geojson = asJson(junk);
        if (schemaErrors(geojson).length > 0) return;
        const {problems} = parseHotspots(geojson);
        const unexpected = problems.filter(({message}) => !isBeyondSchema(message));
        assert.deepEqual(unexpected, []);
      }),
      {numRuns: 6_000},
    );
  });

  it('accepts the datasets of the project', () => {
    for (const file of ['data/eu-hotspots.geojson', 'data/eu-hotspots-2012-flat.geojson']) {
      assert.deepEqual(schemaErrors(JSON.parse(readFileSync(file, 'utf8'))), []);
    }
  });
});

/**
 * Faults that a schema cannot detect: conflicts between two places of a file, and sizes of text.
 */
const BEYOND_SCHEMA = [
  'may have latitude and longitude swapped',
  'differs from',
  'is given a second time',
  'is given twice',
  'is not in hotspots.taxonomies',
  'must have as many values as there are years',
  'must be an array, one value for each year',
  'one figure for each of hotspots.years',
  'is missing, and',
  'is missing; the only year',
  'is missing; the values of arrays',
  'is missing, and nothing else names the region',
  'gives no place',
  'must have closed rings',
  'encloses no area',
  'has more than',
  'is one too many',
  'of the data; the annotation was left out',
  'must say which sector is meant',
  'must have two years, "from" before "to"',
  'must be years of the data, unless regions give growth',
];

function isBeyondSchema(message: string): boolean {
  return BEYOND_SCHEMA.some((start) => message.includes(start));
}

function asJson(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null') as unknown;
  } catch {
    return null;
  }
}
