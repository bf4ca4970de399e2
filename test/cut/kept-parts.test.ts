import {describe, it} from 'node:test';

import {cutHotspots} from '../../src/cut/cut-hotspots.js';
import type {CutRequest} from '../../src/cut/cut-request.js';
import type {HotspotDataset} from '../../src/dataset/hotspot-dataset.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const rows = [2010, 2011, 2012].flatMap((year) =>
  ['traded:cars', 'traded:digital', 'emerging:digital'].flatMap((sector) =>
    ['DE11', 'FR10', 'EL30'].map((region) => ({region, sector, year, employment: year})),
  ),
);
const dataset = sampleDataset(rows);

describe('the parts of a cut', () => {
  it('are sectors by key, or by the id that only one taxonomy has', () => {
    expect(keysOf({sectors: ['cars', 'emerging:digital']})).to.deep.equal([
      'traded:cars',
      'emerging:digital',
    ]);
  });

  it('are years with those in between', () => {
    expect(cut({years: [2010, 2012]}).years).to.deep.equal([2010, 2011, 2012]);
    expect(cut({years: [2011]}).years).to.deep.equal([2011]);
  });

  it('hold all regions, whatever the countries', () => {
    expect(cut({countries: ['GR']}).regions.map(({code}) => code)).to.deep.equal(
      dataset.regions.map(({code}) => code),
    );
  });

  it('leave the boundaries of other countries out', () => {
    const ring = [
      [8, 48],
      [10, 48],
      [10, 50],
      [8, 48],
    ];
    const outline = {type: 'Polygon' as const, coordinates: [ring]};
    const regions = dataset.regions.map((region) => ({...region, outline}));
    const part = cut({countries: ['DE']}, {...dataset, regions});
    expect(part.regions.map((region) => 'outline' in region)).to.deep.equal([true, false, false]);
    expect(part.regions[1]).to.deep.include({longitude: 6, latitude: 50});
  });

  it('are refused if the data lacks them, with the name that was probably meant', () => {
    for (const [request, message] of [
      [{sectors: ['carz']}, 'the data does not have the sector carz; did you mean cars?'],
      [{sectors: ['digital']}, 'use traded:digital or emerging:digital'],
      [{sectors: []}, 'sectors must name at least one'],
      [{years: [2015]}, 'the data does not have the year 2015; it has 2010 to 2012'],
      [{years: []}, 'years must name at least one'],
      [{countries: ['DX']}, 'the data does not have the country DX; did you mean DE?'],
      [{languages: []}, 'languages must name at least one'],
    ] as const) {
      expect(() => cutHotspots(dataset, request), message).to.throw(RangeError, message);
    }
  });
});

function cut(request: CutRequest, whole: HotspotDataset = dataset): HotspotDataset {
  return parseHotspots(JSON.parse(JSON.stringify(cutHotspots(whole, request)))).dataset;
}

function keysOf(request: CutRequest): readonly string[] {
  return cut(request).sectors.map(({key}) => key);
}
