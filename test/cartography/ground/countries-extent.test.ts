import {describe, it} from 'node:test';

import {countriesExtent} from '../../../src/cartography/ground/countries-extent.js';
import {europeBase} from '../../../src/cartography/ground/europe-base.js';
import {screenPosition} from '../../../src/cartography/projection/camera.js';
import {europeExtent} from '../../../src/cartography/projection/extent.js';
import {mapProjection} from '../../../src/cartography/projection/map-projection.js';
import {mapFrame, partFrame} from '../../../src/cartography/projection/map-frame.js';
import {regionCountries} from '../../../src/dataset/region-countries.js';
import type {Region} from '../../../src/dataset/region.js';
import {regionAreas} from '../../../src/reading/shown-areas.js';
import {sampleDataset} from '../../e2e/sample.js';
import {expect} from '../../expect.js';
import {sampleAreas} from '../../sample-areas.js';

const projection = mapProjection('laea');
const none = {areas: new Map(), problems: []};
const regions = [
  region('DE11', 9.1, 48.6),
  region('MT00', 14.4, 35.9),
  region('FR10', 2.5, 48.7),
  region('FR93', -53.2, 3.9),
  region('ES64', -2.94, 35.29),
];
const dataset = sampleDataset();

describe('countriesExtent', () => {
  it('reaches to the ends of the land, wherever the regions are', () => {
    const box = extentOfCountries(['DE']);
    for (const [place, longitude, latitude] of [
      ['Sylt', 8.4, 54.9],
      ['Görlitz', 15, 51.15],
      ['Allgäu', 10.2, 47.3],
      ['Selfkant', 6.05, 51.05],
    ] as const) {
      const [u, v] = projection.toUnit(longitude, latitude);
      const inside = u >= box.left && u <= box.right && v >= box.top && v <= box.bottom;
      expect(inside, place).to.equal(true);
    }
    const [u] = projection.toUnit(15.1, 51.15);
    expect(box.right).to.be.closeTo(u, 0.002);
  });

  it('has regions that are not on the base map', () => {
    const [, melilla] = projection.toUnit(-2.94, 35.29);
    expect(extentOfCountries(['ES']).bottom).to.equal(melilla);
  });

  it('keeps to the areas of the regions where there are some', () => {
    const areas = regionAreas(sampleAreas({DE11: [8, 47, 5]}));
    const box = countriesExtent({regions: [], countries: ['DE'], areas, projection});
    const [left] = projection.toUnit(8, 47);
    expect(box?.left).to.equal(left);
    expect(box?.left).to.be.above(extentOfCountries(['DE']).left);
  });

  it('shows a small country with its neighbours', () => {
    const {left, right} = extentOfCountries(['MT']);
    const europe = europeExtent(projection);
    expect((right - left) / (europe.right - europe.left)).to.be.closeTo(1 / 20, 1e-9);
  });

  it('leaves land and regions outside Europe to their insets', () => {
    const alone = {countries: ['FR'], areas: none, projection};
    const guyane = countriesExtent({...alone, regions});
    expect(guyane).to.deep.equal(countriesExtent({...alone, regions: regions.slice(0, 3)}));
    const norway = extentOfCountries(['NO']);
    expect(norway.top).to.be.above(projection.toUnit(20, 72)[1]);
  });

  it('is undefined without a country', () => {
    expect(countriesExtent({regions, countries: [], areas: none, projection})).to.equal(undefined);
  });

  for (const [width, height] of [
    [360, 400],
    [640, 400],
    [1136, 820],
  ] as const) {
    it(`has the map of ${width} × ${height} hold each country of the data whole`, () => {
      const whole = mapFrame(europeExtent(projection), {width, height});
      const margin = 0.06 * Math.min(width, height) - 1e-6;
      for (const country of regionCountries(dataset.regions).codes) {
        const frame = partFrame(whole, extentOfCountries([country], dataset.regions));
        for (const [x = 0, y = 0] of (europeBase().countries.get(country) ?? []).flat(2)) {
          const [left, top] = screenPosition(...projection.toUnit(x, y), frame.camera, frame.size);
          expect(left, country).to.be.within(margin, width - margin);
          expect(top, country).to.be.within(margin, height - margin);
        }
      }
    });
  }
});

function extentOfCountries(countries: readonly string[], given: readonly Region[] = regions) {
  const box = countriesExtent({regions: given, countries, areas: none, projection});
  if (box === undefined) throw new Error(`no extent of ${countries.join()}`);
  return box;
}

function region(code: string, longitude: number, latitude: number) {
  return {code, name: code, country: code.slice(0, 2), longitude, latitude};
}
