import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {committedFile} from './wide-file.js';

const text = committedFile('eu-hotspots.geojson').toString('utf8');
const figures = new HotspotFigures(parseHotspots(JSON.parse(text)).dataset);
const {dataset} = figures;

describe('location quotient of 2012', () => {
  it('is 5 to 6 for the motor industry of Stuttgart', () => {
    const quotient = quotientOf('DE11', 'traded:automotive');
    assert.ok(quotient > 5 && quotient < 6, String(quotient));
  });

  it('is above 9 for the apparel industry of Norte', () => {
    assert.ok(quotientOf('PT11', 'traded:apparel') > 9);
  });

  it('is above 11 for the aircraft, ships and rail vehicles of Midi-Pyrénées', () => {
    assert.ok(quotientOf('FR62', 'traded:other-transport-equipment') > 11);
  });
});

function quotientOf(code: string, key: string): number {
  const sector = dataset.sectors.findIndex((entry) => entry.key === key);
  const region = dataset.regions.findIndex((entry) => entry.code === code);
  const {quotient, region: regions} = figures.of(dataset.years.indexOf(2012), sector);
  return quotient[regions.indexOf(region)] ?? NaN;
}
