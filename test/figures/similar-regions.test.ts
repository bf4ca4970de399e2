import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';

import {observationAt} from '../../src/dataset/hotspot-dataset.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {locationQuotient} from '../../src/figures/location-quotient.js';
import {similarRegions} from '../../src/figures/similar-regions.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {sampleDataset} from '../sample-dataset.js';

/** Employment by region in the sectors a, b, c and d, of 100 persons in all. */
const employment: Readonly<Record<string, readonly (number | undefined)[]>> = {
  DE11: [40, 40, 10, 10],
  DE12: [39, 41, 11, 9],
  FR10: [10, 10, 40, 40],
  FR21: [60, 40, 0, 0],
  IT10: [40, undefined, undefined, undefined],
  IT20: [40, 40, undefined, undefined],
  PL10: [undefined, undefined, undefined, undefined],
};
const small = new HotspotFigures(
  sampleDataset(
    Object.entries(employment).flatMap(([region, persons]) =>
      persons.map((each, at) => ({
        ...{region, sector: `traded:${'abcd'[at]}`},
        ...(each !== undefined && {employment: each}),
      })),
    ),
    {totals: Object.fromEntries(Object.keys(employment).map((region) => [region, 100]))},
  ),
);

describe('similarRegions', () => {
  it('has the region with the nearest quotients first, and never the region itself', () => {
    assert.deepEqual(codes('DE11', 2), ['IT20', 'DE12']);
    assert.equal(codes('DE12', 9).includes('DE12'), false);
  });

  it('leaves out regions with less than half of the sectors', () => {
    const found = codes('DE11', 9);
    assert.ok(found.includes('IT20'));
    assert.ok(!found.includes('IT10') && !found.includes('PL10'));
  });

  it('is empty for a region without quotients, and for a year that the data lacks', () => {
    assert.deepEqual(codes('PL10', 9), []);
    assert.deepEqual(similarRegions(small, {region: 0, taxonomy: 'traded', year: 1999}, 5), []);
  });

  it('agrees with distances computed one by one, for every region of the sample', async () => {
    const text = await readFile('data/eu-hotspots.geojson', 'utf8');
    const figures = new HotspotFigures(parseHotspots(JSON.parse(text)).dataset);
    for (const taxonomy of ['traded', 'emerging']) {
      const question = {taxonomy, year: 2012};
      const profiles = quotientsOf(figures, question);
      for (const region of figures.dataset.regions.keys()) {
        const found = similarRegions(figures, {...question, region}, 5);
        assert.deepEqual(found, nearest(profiles, region, 5), `${taxonomy} ${region}`);
      }
    }
  });

  it('finds regions of engineering and cars for Stuttgart', async () => {
    const text = await readFile('data/eu-hotspots.geojson', 'utf8');
    const {dataset} = parseHotspots(JSON.parse(text));
    const region = dataset.regions.findIndex(({code}) => code === 'DE11');
    const question = {region, taxonomy: 'traded', year: 2012};
    const found = similarRegions(new HotspotFigures(dataset), question, 5);
    assert.deepEqual(
      found.map((at) => dataset.regions[at]?.name),
      ['Karlsruhe', 'Östra Mellansverige', 'Hannover', 'Schwaben', 'Tübingen'],
    );
  });
});

function codes(code: string, most: number): readonly (string | undefined)[] {
  const {regions} = small.dataset;
  const region = regions.findIndex((each) => each.code === code);
  const found = similarRegions(small, {region, taxonomy: 'traded', year: 2012}, most);
  return found.map((at) => regions[at]?.code);
}

type Profile = ReadonlyMap<number, number>;

/** Location quotients of each region by sector, computed from head counts. */
function quotientsOf(
  figures: HotspotFigures,
  {taxonomy, year}: {readonly taxonomy: string; readonly year: number},
): readonly Profile[] {
  const {dataset} = figures;
  const at = dataset.years.indexOf(year);
  return dataset.regions.map((_, region) => {
    const profile = new Map<number, number>();
    dataset.sectors.forEach((sector, index) => {
      if (sector.taxonomy !== taxonomy) return;
      const entry = observationAt(dataset, {year: at, sector: index, region}) ?? -1;
      const quotient = locationQuotient({
        sectorInRegion: dataset.observations.employment[entry] ?? NaN,
        region: figures.regionTotals(at)[region] ?? NaN,
        sectorInReference: figures.of(at, index).referenceShare,
        reference: 1,
      });
      if (quotient !== undefined) profile.set(index, quotient);
    });
    return profile;
  });
}

/** Nearest profiles by `tanh(ln(LQ) / 2)`, which is the symmetric form. */
function nearest(profiles: readonly Profile[], region: number, most: number): readonly number[] {
  const symmetric = (quotient: number): number => Math.tanh(Math.log(quotient) / 2);
  const own = [...(profiles[region] ?? [])];
  return profiles
    .map((profile, at) => {
      const squares = own.flatMap(([sector, quotient]) => {
        const other = profile.get(sector);
        return other === undefined ? [] : [(symmetric(quotient) - symmetric(other)) ** 2];
      });
      const mean = squares.reduce((sum, each) => sum + each, 0) / squares.length;
      return {at, shared: squares.length, distance: Math.sqrt(mean)};
    })
    .filter(({at, shared}) => at !== region && shared > 0 && shared >= own.length / 2)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, most)
    .map(({at}) => at);
}
